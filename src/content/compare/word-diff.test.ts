// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from './marked-text.ts'
import { movedIds, wordDiff } from './word-diff.ts'

describe('the words in which two texts differ', () => {
  it.each([
    ['a word', 'Look at the light.', 'Look at the lamp.', 'Look at the [-light-][+lamp+].'],
    [
      'words beside each other',
      'Press a key twice.',
      'Press the same button twice.',
      'Press [-a key-][+the same button+] twice.',
    ],
    ['an end that is new', 'Wait a minute.', 'Wait a minute. Then go on.', 'Wait a minute. [+Then go on.+]'],
    ['a line that is gone', 'One line here\nAnother', 'One line here', 'One line here'],
    ['nothing in common', 'Call us', 'Wait', '[-Call us-][+Wait+]'],
    ['a text that was not there', '', 'Wait', '[+Wait+]'],
    [
      'the middle of a long text',
      `${'before '.repeat(20)}old words ${'after '.repeat(20)}`,
      `${'before '.repeat(20)}new words ${'after '.repeat(20)}`,
      `… ${'before '.repeat(8)}[-old-][+new+] words ${'after '.repeat(6)} … `.trimEnd(),
    ],
  ])('are marked: %s', (what, before, after, expected) => {
    const marked = markedText({ before, after })
    if (what.startsWith('a line')) expect(marked).toBe('One line here\n[-Another-]')
    else expect(marked.replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '))
  })

  it('give both texts back, whatever they are', () => {
    const word = fc.constantFrom('a', 'key', 'the', '“quoted”', '**bold**', '\n', ' ', '. ', '…', '😀', '1.')
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        const side = (other: string) =>
          pieces.flatMap(({ kind, text: piece }) => (kind === other ? [] : piece)).join('')
        expect({ before: side('added'), after: side('removed') }).toEqual({ before, after })
      }),
      { numRuns: 300 },
    )
  })

  it('are found quickly in texts that have nothing in common', () => {
    const before = Array.from({ length: 20_000 }, (_, place) => `old${place}`).join(' ')
    expect(wordDiff(before, before.replaceAll('old', 'new'))).toHaveLength(2)
  })
})

describe('ids in another order', () => {
  it('are as few as possible, and only those that both lists have', () => {
    expect(movedIds(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual(['a'])
    expect(movedIds(['a', 'b', 'gone'], ['new', 'a', 'b'])).toEqual([])
  })
})
