import { describe, expect, it } from 'vitest'
import { inlineScript } from './inline-script.ts'

const close = '</scr' + 'ipt>'

describe('a program as an element of a page', () => {
  it.each([
    `const end = "${close}"`,
    `const end = '<!-- ${close.toUpperCase()} <script>'`,
    `const end = \`<b>\${1}${close}\``,
    `const end = /<!--|<script/.source`,
  ])('ends nowhere before its end and means the same: %s', (code) => {
    const element = document.createElement('div')
    element.innerHTML = `<script>${inlineScript(code)}</script><p></p>`
    const [script, after] = element.children
    expect(after?.tagName).toBe('P')
    const endOf = (program: string) => new Function(`${program}; return end`)()
    expect(endOf(script?.textContent ?? '')).toBe(endOf(code).replace('<!--|<script', '\\x3C!--|\\x3Cscript'))
  })

  it('stays as it is where nothing means something else to a page', () => {
    const code = 'const a = 1 < 2 && "<p>" < "</p>"; let b = 3; for (; b-- > 0; );'
    expect(inlineScript(code)).toBe(code)
  })
})
