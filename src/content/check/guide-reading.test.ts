// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { GuideFolder } from '../../model/content-files.ts'
import type { Audience, Step } from '../../model/guide-schema.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { findReadingProblems } from './find-reading-problems.ts'
import { guideReading } from './guide-reading.ts'

const easy = Array<string>(10).fill('Look at the light on the key. Is it on? Press it once.')
const hard = 'The administrator subsequently investigates whether authentication configuration changed.'

function folderOf(steps: readonly Step[], audience: Audience = 'users'): GuideFolder {
  const { title, description, minutes, start } = bundled({ main: steps })
  const file = { title, description, audience, minutes, start, sections: ['main'] }
  return { id: 'test-guide', file, sections: [{ id: 'main', file: { title: 'Main', steps: [...steps] } }] }
}

const gradeOf = (guide: GuideFolder, id: string) => guideReading(guide).steps.find((one) => one.id === id)?.grade ?? -99
const hardIn = (guide: GuideFolder) => findReadingProblems(guide).map(({ reason }) => /"([^"]+)"/.exec(reason)?.[1])

describe('how hard a guide reads', () => {
  it('is told for all of it and for each step, with its position', () => {
    const { grade, steps } = guideReading(folderOf([question('a', { x: 'b', y: 'b' }, { body: easy }), outcome('b')]))
    expect(grade).toBeLessThan(3)
    expect(steps).toMatchObject([
      { id: 'a', file: 'guides/test-guide/main.json', position: 0 },
      { id: 'b', file: 'guides/test-guide/main.json', position: 1 },
    ])
  })

  it('is that of the texts alone for a step of thirty words or more', () => {
    const alone = gradeOf(folderOf([outcome('a', 'solved', { body: [hard, hard, hard, hard] })]), 'a')
    const beside = folderOf([
      question('q', { x: 'a', y: 'a' }, { body: easy }),
      outcome('a', 'solved', { body: [hard, hard, hard, hard] }),
    ])
    expect(gradeOf(beside, 'a')).toBeCloseTo(alone)
  })

  it('is nearer to the rest of the guide for a shorter step', () => {
    const guide = folderOf([
      question('q', { x: 'a', y: 'a' }, { body: easy }),
      outcome('a', 'solved', { reason: hard }),
    ])
    const grade = gradeOf(guide, 'a')
    expect(grade).toBeGreaterThan(guideReading(guide).grade)
    expect(grade).toBeLessThan(gradeOf(folderOf([outcome('a', 'solved', { reason: hard })]), 'a'))
  })

  it('is not raised by the rest', () => {
    const short = outcome('a', 'solved', { title: 'You are in', reason: 'It was off.' })
    const body = [hard, hard, hard, hard]
    const guide = folderOf([question('q', { x: 'a', y: 'a' }, { body }), short])
    expect(gradeOf(guide, 'a')).toBeLessThan(2)
  })

  it('is that of the rest for a step without words', () => {
    const codes = outcome('a', 'solved', { title: '50126', reason: '50126' })
    const guide = folderOf([question('q', { x: 'a', y: 'a' }, { body: easy }), codes])
    expect(gradeOf(guide, 'a')).toBe(guideReading(guide).grade)
  })
})

describe('a step that is hard to read', () => {
  const middling =
    'The administrator looks at the settings of the policy and removes the location that nobody in the organisation needs any more.'
  const steps = [
    question('q', { x: 'a', y: 'b' }, { body: easy }),
    outcome('a', 'solved', { body: [middling, middling] }),
    outcome('b', 'solved', { body: [hard, hard, hard, hard] }),
  ]

  it('is told by what the people know whom the guide is for', () => {
    expect(hardIn(folderOf(steps, 'users'))).toEqual(['a', 'b'])
    expect(hardIn(folderOf(steps, 'makers'))).toEqual(['a', 'b'])
    expect(hardIn(folderOf(steps, 'helpers'))).toEqual(['b'])
  })

  it('is not one long word in a short step', () => {
    const short = outcome('a', 'solved', { title: 'You are in', reason: 'The registration is done.' })
    expect(hardIn(folderOf([question('q', { x: 'a', y: 'a' }, { body: easy }), short]))).toEqual([])
  })
})
