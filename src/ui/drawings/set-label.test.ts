import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setLabel } from './set-label.ts'

const linesOf = (label: string | undefined, width: number, lines = 2) =>
  setLabel(label, { width, lines }, 100).map(({ text }) => text)

describe('setLabel', () => {
  it.each([
    ['nothing without words', undefined, 100, []],
    ['one line while there is room', 'Caps Lock', 100, ['Caps Lock']],
    [
      'two lines of like length',
      'Your account or password is incorrect',
      200,
      ['Your account or', 'password is incorrect'],
    ],
    ['a word that is too long on one line', 'Feststelltastenlämpchen', 100, ['Feststelltastenlämpchen']],
    ['no more lines than asked for', 'one two three four five six', 30, ['one two three', 'four five six']],
    ['words without blanks', '公司或学校的帐户。', 100, ['公司或学', '校的帐户。']],
  ])('sets %s', (_what, label, width, lines) => {
    expect(linesOf(label, width)).toEqual(lines)
  })

  it('stands around its middle', () => {
    const heights = (label: string) => setLabel(label, { width: 60, lines: 3 }, 100).map(({ y }) => y)
    expect(heights('Lock')).toEqual([106])
    expect(heights('Caps Locker')).toEqual([95, 117])
    expect(heights('Caps Locked Forever')).toEqual([84, 106, 128])
  })

  it('leaves no line empty where a blank stands between letters that may part', () => {
    expect(linesOf('公 ab', 20, 3)).toEqual(['公', 'ab'])
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (label, lines) => {
        expect(linesOf(label, 60, lines).join('').replace(/\s/g, '')).toBe(label.replace(/\s/g, ''))
      }),
    )
  })
})
