// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { Guide, Question } from '../model/guide.ts'
import { realGuides } from '../testing/real-content.ts'
import type { Answers } from './answers.ts'
import { askedBefore } from './asked-before.ts'
import { makeHelpLink } from './help-link.ts'
import { formatLink } from './link.ts'
import { stateKey, waysOn } from './ways-on.ts'

const most = 400
const ticketNumber = 'A'.repeat(32)

let guides: Guide[]
beforeAll(async () => {
  guides = await realGuides()
})

/** How many characters stand from the "#" on. */
function lengthOf(guide: Guide, start: string, known: Answers): number {
  return `#${formatLink(makeHelpLink(guide, { start, known, ticketNumber }))}`.length
}

const questionsOf = ({ steps }: Guide) =>
  [...steps.values()].filter((step): step is Question => step.kind === 'question')

function longestOption({ options }: Question): string {
  return options.map(({ id }) => id).reduce((longest, id) => (id.length > longest.length ? id : longest))
}

/** The answers of the walk from a step to an outcome that take the most characters, the outcome's name counted. */
function longestWalk(guide: Guide, step: string, answers: Answers, seen = new Map<string, Longest>()): Longest {
  const key = stateKey(guide, step, answers)
  const before = seen.get(key)
  if (before) return before
  let longest: Longest = { answers: [], length: step.length }
  for (const way of waysOn(guide, step, answers)) {
    const rest = longestWalk(guide, way.target, way.answers, seen)
    const length = rest.length + `&${step}=${way.option}`.length
    if (longest.answers.length === 0 || length > longest.length) {
      longest = { answers: [[step, way.option], ...rest.answers], length }
    }
  }
  seen.set(key, longest)
  return longest
}

type Longest = { answers: [string, string][]; length: number }

describe('the longest links of the help desk, with the longest ticket number', () => {
  it('stay short from every start with every earlier answer that matters', () => {
    for (const guide of guides) {
      const lengths = questionsOf(guide).map(({ id }) => {
        const known = askedBefore(guide, id).map((question) => [question.id, longestOption(question)] as const)
        return lengthOf(guide, id, new Map(known))
      })
      expect(Math.max(...lengths), guide.id).toBeLessThan(most)
    }
  })

  it('stay short for every whole walk to an outcome', () => {
    for (const guide of guides) {
      const { answers } = longestWalk(guide, guide.start, new Map())
      expect(lengthOf(guide, guide.start, new Map(answers)), guide.id).toBeLessThan(most)
    }
  })

  it('stay short for every walk to an outcome that begins in the middle', () => {
    for (const guide of guides) {
      for (const { id } of questionsOf(guide)) {
        const { answers } = longestWalk(guide, id, new Map())
        expect(lengthOf(guide, id, new Map(answers)), `${guide.id}/${id}`).toBeLessThan(most)
      }
    }
  })
})
