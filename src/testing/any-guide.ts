/** Random guides and answers for law tests, and a walker that is slow and plain enough to be believed. */
import fc from 'fast-check'
import type { Answers } from '../engine/answers.ts'
import type { Guide } from '../model/guide.ts'
import type { Branch, Next } from '../model/guide-schema.ts'
import { guideOf, outcome, question } from './build-guide.ts'

type RawCondition = { question: number; options: number[] }
type RawNext = { branches: { when: RawCondition[]; go: number }[]; last: number }

const rawCondition = fc.record({ question: fc.nat(9), options: fc.uniqueArray(fc.nat(2), { minLength: 1 }) })
const rawBranch = fc.record({ when: fc.array(rawCondition, { minLength: 1, maxLength: 2 }), go: fc.nat(9) })
const rawNext = fc.record({ branches: fc.array(rawBranch, { maxLength: 2 }), last: fc.nat(9) })
const rawQuestions = fc.array(fc.array(rawNext, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 })

/** Small guides without circles: questions `q0`, `q1` … whose options `a`, `b`, `c` lead onwards, often conditionally. */
export const anyGuide: fc.Arbitrary<Guide> = rawQuestions.map((raw) => {
  const steps = raw.map((options, position) => {
    const nexts = options.map((next, letter) => [optionId(letter), toNext(next, position, raw)])
    return question(`q${position}`, Object.fromEntries(nexts))
  })
  return guideOf(...steps, outcome('solved', 'solved'), outcome('help'))
})

/** Answers to some questions of a guide, sometimes to questions or with options that do not exist. */
export function anyAnswers(guide: Guide): fc.Arbitrary<Answers> {
  const questions = [...guide.steps.values()].filter(({ kind }) => kind === 'question').map(({ id }) => id)
  const pair = fc.tuple(fc.constantFrom(...questions, 'ghost'), fc.constantFrom('a', 'b', 'c', 'a', 'b', 'ghost'))
  return fc.array(pair, { maxLength: 12 }).map((pairs) => new Map(pairs))
}

/** A random guide with random answers to it. */
export const guideAndAnswers = anyGuide.chain((guide) => fc.tuple(fc.constant(guide), anyAnswers(guide)))

export type Walk = { steps: string[]; answers: Answers }

/** Every walk from a step to an outcome, one by one, nothing remembered in between. For small guides only. */
export function everyWalk(guide: Guide, from = guide.start, given: Answers = new Map()): Walk[] {
  const step = guide.steps.get(from)
  if (step?.kind !== 'question') return [{ steps: [from], answers: given }]
  return step.options.flatMap((option) => {
    const answers = new Map(given).set(from, option.id)
    const walks = everyWalk(guide, follow(option.next, answers), answers)
    return walks.map((walk) => ({ ...walk, steps: [from, ...walk.steps] }))
  })
}

/** Where `next` leads after these answers; throws where a person would get stuck. */
export function follow(next: Next, answers: Answers): string {
  if (typeof next === 'string') return next
  for (const { when, go } of next) if (holds(when ?? {}, answers)) return go
  throw new Error('No branch fits.')
}

function holds(when: NonNullable<Branch['when']>, answers: Answers): boolean {
  for (const [asked, wanted] of Object.entries(when)) {
    const given = answers.get(asked)
    const fits = typeof wanted === 'string' ? given === wanted : wanted.some((id) => id === given)
    if (!fits) return false
  }
  return true
}

function toNext({ branches, last }: RawNext, position: number, raw: readonly RawNext[][]): Next {
  const later = [...raw.keys()].slice(position + 1).map((other) => `q${other}`)
  const targets = [...later, 'solved', 'help']
  const target = (number: number) => targets[number % targets.length] as string
  if (branches.length === 0) return target(last)
  const conditional = branches.map(({ when, go }) => ({
    when: Object.fromEntries(when.map((one) => toCondition(one, position, raw))),
    go: target(go),
  }))
  return [...conditional, { go: target(last) }]
}

function toCondition(
  { question, options }: RawCondition,
  position: number,
  raw: readonly RawNext[][],
): [string, string | string[]] {
  const asked = question % (position + 1)
  const count = (raw[asked] as RawNext[]).length
  const ids = [...new Set(options.map((number) => optionId(number % count)))]
  return [`q${asked}`, ids.length === 1 ? (ids[0] as string) : ids]
}

function optionId(number: number): string {
  return 'abc'.charAt(number)
}
