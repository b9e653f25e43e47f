// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Inline, parseInline } from './parse-inline.ts'

/** What was written, put together again from the parts. */
function write(node: Inline): string {
  if (node.kind === 'strong') return `**${node.text}**`
  if (node.kind === 'code') return `\`${node.text}\``
  return node.kind === 'link' ? `[${node.text}](${node.address})` : node.text
}

describe('marks in a text', () => {
  it('are strong words, code and links, with text between them', () => {
    expect(parseInline('Press **Caps Lock**, type `whoami`, open [the page](https://a.b/c?d=e).')).toEqual([
      { kind: 'text', text: 'Press ' },
      { kind: 'strong', text: 'Caps Lock' },
      { kind: 'text', text: ', type ' },
      { kind: 'code', text: 'whoami' },
      { kind: 'text', text: ', open ' },
      { kind: 'link', text: 'the page', address: 'https://a.b/c?d=e' },
      { kind: 'text', text: '.' },
    ])
  })

  it('may stand alone and side by side', () => {
    expect(parseInline('**a**`b`').map(({ kind }) => kind)).toEqual(['strong', 'code'])
  })

  it.each([
    ['markup', '<b>bold</b> <script>alert(1)</script> &amp;'],
    ['a mark that is never closed', 'Press **Caps Lock'],
    ['a code mark that is never closed', 'Type `whoami'],
    ['one star', 'Type *** or * or **'],
    ['empty marks', '**** `` []() [a]() [](b)'],
    ['brackets without an address', '[a] (b)'],
    ['an address with a blank', '[a](b c)'],
    ['underscores', '_a_ __b__'],
  ])('leave %s as text', (_what, text) => {
    expect(parseInline(text)).toEqual([{ kind: 'text', text }])
  })

  it('do not nest', () => {
    expect(parseInline('**a `b` c**')).toEqual([{ kind: 'strong', text: 'a `b` c' }])
    expect(parseInline('`**a**`')).toEqual([{ kind: 'code', text: '**a**' }])
  })

  it('give nothing for an empty text', () => {
    expect(parseInline('')).toEqual([])
  })

  it('lose nothing: the parts written again are the text', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', ' ', '*', '**', '`', '[', ']', '(', ')', '<', '😀') })
    fc.assert(
      fc.property(anything, (text) => {
        const nodes = parseInline(text)
        expect(nodes.map(write).join('')).toBe(text)
        expect(nodes.every((node) => node.text !== '')).toBe(true)
        expect(nodes.some((node, index) => node.kind === 'text' && nodes[index + 1]?.kind === 'text')).toBe(false)
      }),
    )
  })
})
