// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { Guide, Question } from '../../model/guide.ts'
import { toGuide } from '../../model/guide.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import { findQuestions } from './find-questions.ts'

const guide = toGuide(
  bundled({
    'First look': [
      question('what-you-see', { a: 'caps-lock' }, { title: 'What do you see?' }),
      question('caps-lock', { a: 'retype' }, { title: 'Is Caps Lock on?' }),
    ],
    'Your password': [
      question('retype', { a: 'cafe' }, { title: 'Don’t paste: type it, capitals included' }),
      question('cafe', { a: 'end' }, { title: 'Are you in a café?' }),
      outcome('end'),
    ],
  }),
)

const questionsOf = ({ steps }: Guide) =>
  [...steps.values()].filter((step): step is Question => step.kind === 'question')
const find = (query: string) => findQuestions(guide, questionsOf(guide), query).map(({ question }) => question.id)

describe('the search for a question', () => {
  it.each([
    ['cap', ['caps-lock', 'retype']],
    ['CAPS lock', ['caps-lock']],
    ['lock caps', ['caps-lock']],
    ['dont', ['retype']],
    ['cafe', ['cafe']],
    ['what-you', ['what-you-see']],
    ['password', ['retype', 'cafe']],
    ['password type', ['retype']],
    ['first', ['what-you-see', 'caps-lock']],
    ['apital', ['retype']],
    ['caps zebra', []],
    ['  ', []],
    ['?!', []],
  ])('finds for %j: %j', (query, ids) => {
    expect(find(query)).toEqual(ids)
  })

  it('looks only among the questions that it is given', () => {
    expect(findQuestions(guide, [], 'caps')).toEqual([])
  })
})

describe('in the real guide', () => {
  let real: Guide
  const findReal = (query: string) => findQuestions(real, questionsOf(real), query).map(({ question }) => question.id)
  beforeAll(async () => {
    real = (await realGuides()).find(({ id }) => id === 'sign-in') as Guide
  })

  it('every question comes first for its id, and at the top for its title', () => {
    for (const question of questionsOf(real)) {
      expect(findReal(question.title).slice(0, 3)).toContain(question.id)
      expect(findReal(question.id)[0]).toBe(question.id)
    }
  })

  it('a few letters lead to the check of Caps Lock', () => {
    expect(findReal('caps')[0]).toBe('caps-lock')
  })
})
