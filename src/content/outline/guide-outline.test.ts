// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeName, writtenEdges } from '../../engine/written-edges.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import { anyGuide } from '../../testing/any-guide.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import { guideOutline } from './guide-outline.ts'
import { kindWords } from './kind-words.ts'
import { letterOf } from './letter-of.ts'

/** Two sections; "shared" is reached from three places, one of them in the other section. */
const guide = toGuide(
  bundled({
    first: [
      question('start', { yes: 'left', no: 'right' }),
      outcome('shared'),
      question('right', { yes: 'shared', no: 'away' }),
      question('left', {
        yes: 'shared',
        no: [{ when: { start: ['yes', 'no'], left: 'no' }, go: 'away' }, { go: 'right' }],
      }),
    ],
    second: [outcome('solved', 'solved'), question('away', { yes: 'shared', no: 'solved' })],
  }),
)

const stepsOf = (one: Guide) => guideOutline(one).flatMap(({ steps }) => steps)
const waysOf = (one: Guide) => stepsOf(one).flatMap(({ options }) => options.flatMap(({ ways }) => ways))

describe('the outline of a guide', () => {
  it('holds the sections in their order and the steps in walking order, each below the way that leads to it first', () => {
    const lines = guideOutline(guide).map(({ title, steps }) => [
      title,
      ...steps.map(({ number, depth, step }) => `${'.'.repeat(depth)}${number} ${step.id}`),
    ])
    expect(lines).toEqual([
      ['Section first', '1 start', '.2 left', '..3 shared', '..4 right'],
      ['Section second', '5 away', '.6 solved'],
    ])
  })

  it('says where each option leads, when, and whether that stands above', () => {
    const ways = waysOf(guide).map(({ reference, condition, number, title, isAbove }) =>
      [reference, condition, number, title, isAbove && 'above'].filter(Boolean).join(' '),
    )
    expect(ways).toEqual([
      '1a 2 Title left?',
      '1b 4 Title right?',
      '2a 3 Title shared',
      '2b if “Title start?” was “Label yes” or “Label no” and “Title left?” was “Label no” 5 Title away?',
      '2b otherwise 4 Title right?',
      '4a 3 Title shared above',
      '4b 5 Title away?',
      '5a 3 Title shared above',
      '5b 6 Title solved',
    ])
  })

  it('says what leads to each step', () => {
    const arrivals = stepsOf(guide).map(({ step, arrivals }) => [step.id, arrivals.map((way) => way.reference).join()])
    expect(Object.fromEntries(arrivals)).toEqual({
      start: '',
      left: '1a',
      shared: '2a,4a,5a',
      right: '1b,2b',
      away: '2b,4b',
      solved: '5b',
    })
  })

  it('says of a step with a check which one it is, in words', () => {
    expect(kindWords(question('keys', {}, { tried: 'Checked the keys', check: 'keyboard-check' }))).toBe(
      'Remedy, with the keyboard check',
    )
  })

  it('goes on after the letter z', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'az', 'ba'])
  })
})

describe('in every guide', () => {
  const expectWhole = (one: Guide) => {
    const steps = stepsOf(one)
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, position) => position + 1))
    expect(steps.map(({ step }) => step.id).sort()).toEqual([...one.steps.keys()].sort())
    const names = writtenEdges(one).map(edgeName).sort()
    expect(
      waysOf(one)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names)
    expect(
      steps
        .flatMap(({ arrivals }) => arrivals)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names)
    for (const [position, { depth }] of steps.entries()) {
      expect(depth).toBeLessThanOrEqual((steps[position - 1]?.depth ?? -1) + 1)
    }
  }

  it('each step and each way stands once, and no step is more than one deeper than the one above it', () => {
    fc.assert(fc.property(anyGuide, expectWhole))
  })

  it('so too in the real guides', async () => {
    for (const real of await realGuides()) expectWhole(real)
  })
})
