import { afterEach, expect, it } from 'vitest'
import { embeddedText } from './embedded-text.ts'

function hold(name: string, text: string) {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = `content/${name}`
  block.textContent = text
  document.body.append(block)
}

afterEach(() => document.body.replaceChildren())

it('a page on a host holds nothing', () => {
  expect(embeddedText('index.json')).toBeNull()
  expect(embeddedText('codes.json')).toBeNull()
})

it('a page in one file holds its content, and says at once that it does not have the rest', () => {
  hold('index.json', '{"a":1}')
  hold('codes.01234567.json', '[]')
  expect(embeddedText('index.json')).toBe('{"a":1}')
  expect(embeddedText('codes.01234567.json')).toBe('[]')
  expect(() => embeddedText('source.json')).toThrow(expect.objectContaining({ fault: 'missing', file: 'source.json' }))
})
