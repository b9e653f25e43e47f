// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, driftOf, type Sample } from './drift-of.ts'

/** 14:05:00 of the server. */
const noon = Date.parse('2026-11-22T14:05:00Z')

type Question = { at: number; out: number; back: number; age?: number }

/** The answer to a question that is sent `at` milliseconds past 14:05:00 by the server's clock. */
function ask(drift: number, { at, out, back, age = 0 }: Question): Sample {
  const written = Math.floor((noon + at + out) / 1000) * 1000 - age * 1000
  return { sentAt: noon + at + drift, receivedAt: noon + at + out + back + drift, serverTime: written, age }
}

/** Four quick questions that meet the edge of a second. */
const quick = [100, 400, 800, 1250].map((at) => ({ at, out: 10, back: 10 }))
const slow = [0, 3000].map((at) => ({ at, out: 1500, back: 900 }))

describe('the drift of a clock', () => {
  it.each([
    ['none', 0, quick, 0, 1],
    ['30 s ahead', 30_000, quick, 30, 1],
    ['30 s behind', -30_000, quick, -30, 1],
    ['3 minutes ahead', 180_000, quick, 180, 1],
    ['3 minutes behind', -180_000, quick, -180, 1],
    ['5 hours ahead', 18_000_000, quick, 18_000, 1],
    ['40 days behind', -3_456_000_000, quick, -3_456_000, 1],
    ['half a second', 500, quick, 0, 1],
    ['half a second before a minute', -60_500, quick, -60, 1],
    ['one question, at the start of a second', 0, [{ at: 0, out: 5, back: 5 }], 0, 2],
    ['slow answers', 0, slow, 0, 3],
  ])('%s', (_, drift, questions, seconds, uncertainty) => {
    const found = driftOf(questions.map((question) => ask(drift, question)))
    expect(Math.abs((found?.drift ?? Number.NaN) - seconds)).toBeLessThanOrEqual(1)
    expect(found?.uncertainty).toBeLessThanOrEqual(uncertainty)
    expect(Math.abs((found?.drift ?? Number.NaN) * 1000 - drift)).toBeLessThanOrEqual(uncertainty * 1000)
  })

  it.each<[string, number, Sample[], number]>([
    ['that keeps the time', 7000, [ask(7000, { at: 300, out: 10, back: 10, age: 20 })], 12],
    ['that renews the time', 0, quick.map((question) => ({ ...ask(0, question), age: 420 })), 212],
    ['that renews the time, far off', 18_000_000, [{ ...ask(18_000_000, { at: 0, out: 10, back: 10 }), age: 9 }], 7],
  ])('is uncertain by the age of what comes from a cache %s', (_, drift, samples, uncertainty) => {
    const found = driftOf(samples)
    expect(found?.uncertainty).toBeLessThanOrEqual(uncertainty)
    expect(Math.abs((found?.drift ?? Number.NaN) * 1000 - drift)).toBeLessThanOrEqual(uncertainty * 1000)
  })

  it('is not known without an answer', () => {
    expect(driftOf([])).toBeNull()
  })

  it('is not known when the clock was set between two answers', () => {
    const [first, second] = [ask(0, { at: 0, out: 10, back: 10 }), ask(60_000, { at: 400, out: 10, back: 10 })]
    expect(driftOf([first, second])).toBeNull()
  })

  it('is never -0', () => {
    expect(driftOf(quick.map((question) => ask(-50, question)))?.drift).toBe(0)
  })

  it('never lies outside of what is said', () => {
    const milliseconds = (max: number) => fc.integer({ min: 0, max })
    const question = fc.record({
      at: milliseconds(4000),
      out: fc.oneof(milliseconds(20), milliseconds(2500)),
      back: fc.oneof(milliseconds(20), milliseconds(2500)),
      age: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90_000 })),
      /** A server may renew its `Date` a little late, a cache may count its seconds from another edge. */
      late: milliseconds(100),
      edge: fc.integer({ min: -900, max: 900 }),
      isRenewed: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: -4e9, max: 4e9 }),
        fc.array(question, { minLength: 1, maxLength: 6 }),
        (drift, questions) => {
          const samples = questions.map(({ late, edge, isRenewed, age, ...question }) => {
            const sample = ask(drift, question)
            const written = noon + question.at + question.out - late - (age > 0 && !isRenewed ? age * 1000 + edge : 0)
            return { ...sample, serverTime: Math.floor(written / 1000) * 1000, age }
          })
          const { low, high } = boundsOf(samples) ?? { low: 1, high: 0 }
          expect(low <= drift && drift <= high).toBe(true)
          const found = driftOf(samples)
          const { drift: said, uncertainty } = found as NonNullable<typeof found>
          expect(Math.abs(said * 1000 - drift)).toBeLessThanOrEqual(uncertainty * 1000)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
