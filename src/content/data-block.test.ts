import { expect, it } from 'vitest'
import { dataBlock } from './data-block.ts'

it('a block of data holds any text, and nothing in it ends the block', () => {
  const value = { text: '</script><script>alert(1)</script><!-- <b> & "quoted"' }
  const element = document.createElement('div')
  element.innerHTML = `${dataBlock('content/a.json', JSON.stringify(value))}<p></p>`
  expect([...element.children].map(({ tagName }) => tagName)).toEqual(['SCRIPT', 'P'])
  expect(JSON.parse(element.querySelector('[id="content/a.json"]')?.textContent ?? '')).toEqual(value)
})
