// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { followRenames, renamedAnswer, renamedId } from './follow-renames.ts'
import { parseLink } from './link.ts'
import { linkOfToday } from './link-of-today.ts'
import { replay } from './replay.ts'

const renamed = { older: 'old', old: 'new', 'older/a': 'b', 'new/b': 'c', 'asked/no': 'never' }

describe('an id that was renamed', () => {
  it('is followed to the one of today, however often it was renamed', () => {
    expect(['older', 'old', 'new', 'other'].map((id) => renamedId(renamed, id))).toEqual(['new', 'new', 'new', 'other'])
  })

  it('is not looked for among what every object has', () => {
    expect(renamedId(renamed, 'constructor')).toBe('constructor')
    expect(renamedAnswer(renamed, 'constructor', 'valueof')).toEqual({ question: 'constructor', option: 'valueof' })
  })

  it.each([
    ['older', 'a', 'new', 'c'],
    ['old', 'b', 'new', 'c'],
    ['old', 'x', 'new', 'x'],
    ['asked', 'no', 'asked', 'never'],
    ['other', 'no', 'other', 'no'],
  ])('of an answer %s=%s is %s=%s today', (question, option, today, choice) => {
    expect(renamedAnswer(renamed, question, option)).toEqual({ question: today, option: choice })
  })

  it('in a circle, which no sound guide has, does not hang', () => {
    const circle = { a: 'b', b: 'a', 'a/x': 'y', 'a/y': 'x' }
    expect(['a', 'b']).toContain(renamedId(circle, 'a'))
    expect(renamedAnswer(circle, 'a', 'x').question).toMatch(/a|b/)
  })
})

describe('a link', () => {
  const guide = {
    ...guideOf(
      question('new', { c: 'asked', d: 'end' }),
      question('asked', { yes: 'end', never: 'end' }),
      outcome('end'),
    ),
    renamed: { ...renamed, finish: 'end' },
  }

  it('opens at the step that it means, without any answer that does not fit', () => {
    const { current, trail, unfit, reached } = replay(guide, new Map(Object.entries({ older: 'a', asked: 'no' })), {
      at: 'finish',
    })
    expect([current.id, trail.map(({ option }) => option.id), unfit, reached]).toEqual([
      'end',
      ['c', 'never'],
      [],
      true,
    ])
  })

  it('begins where the help desk meant', () => {
    const { from, reached } = replay(guide, new Map(), { from: 'older', at: 'old' })
    expect([from, reached]).toEqual(['new', true])
  })

  it('of two answers that come to one question keeps the first', () => {
    const { answers } = followRenames(guide, { answers: new Map(Object.entries({ old: 'd', new: 'c' })) })
    expect([...answers]).toEqual([['new', 'd']])
  })

  it('stays as it is where nothing was renamed', () => {
    const said = { answers: new Map([['a', 'b']]), at: 'c' }
    expect(followRenames({}, said)).toBe(said)
  })

  it('names the guide as it is called today', () => {
    const link = parseLink('/sign-on/caps-lock?a=b')
    expect(linkOfToday(link, { renamedGuides: { 'sign-on': 'sign-in' } })).toEqual({ ...link, guide: 'sign-in' })
    expect(linkOfToday(link, {})).toBe(link)
    expect(linkOfToday(null, { renamedGuides: {} })).toBeNull()
  })
})
