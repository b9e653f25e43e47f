import { describe, expect, it } from 'vitest'
import { answersOf, replay } from '../engine/replay.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { withNewerAnswers } from './with-newer-answers.ts'

const guide = guideOf(
  question('first', { yes: 'second' }),
  question('second', { old: 'third', new: 'third' }),
  question('third', { yes: 'call' }),
  outcome('call'),
)
const session = replay(guide, new Map([['second', 'old']]))
const left = '2026-11-21T10:00:00.000Z'
const answer = (option: string, at: string) => ({ [`test-guide/second/${option}`]: at })
const secondOf = (given: Record<string, string>, since: string | null) =>
  answersOf(withNewerAnswers(session, given, since)).get('second')

describe('a page that somebody comes back to', () => {
  it('takes the answer that was given after it was left', () => {
    expect(secondOf(answer('new', '2026-11-21T10:05:00.000Z'), left)).toBe('new')
  })

  it('takes the newest of several', () => {
    const given = { ...answer('new', '2026-11-21T10:05:00.000Z'), ...answer('old', '2026-11-21T10:09:00.000Z') }
    expect(secondOf(given, left)).toBe('old')
  })

  it('keeps its link where nothing was answered since, and where it was never left', () => {
    expect(secondOf(answer('new', '2026-11-21T09:00:00.000Z'), left)).toBe('old')
    expect(secondOf(answer('new', '2026-11-21T10:05:00.000Z'), null)).toBe('old')
    expect(withNewerAnswers(session, {}, left)).toBe(session)
  })
})
