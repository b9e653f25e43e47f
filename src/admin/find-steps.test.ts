// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { findSteps } from './find-steps.ts'

const guide = guideOf(
  question(
    'what-you-see',
    { message: 'caps-lock', code: 'call' },
    { title: 'What do you see?', body: ['Look **twice** at it.'] },
  ),
  question('caps-lock', { yes: 'fixed', no: 'call' }, { title: 'Is the light on?', tried: 'Checked the keys' }),
  outcome('fixed', 'solved', {
    title: 'You are in',
    reason: 'Caps Lock was on, see [this page](https://example.org/keys).',
  }),
  outcome('call', 'finding', { title: 'Ask about Caps Lock 3', reason: 'Nothing helped.', action: 'Reset it.' }),
)

const idsFor = (query: string) => findSteps(guide, query).found.map(({ step }) => step.id)

describe('a step of a guide', () => {
  it.each([
    ['words of its title, in any order and with any capitals', 'LIGHT is', ['caps-lock']],
    ['words of its text as they are read, without the marks', 'look twice at', ['what-you-see']],
    ['what it puts into the ticket', 'checked', ['caps-lock']],
    ['why it is an outcome, or what to do first', 'reset', ['call']],
    ['the label of an option', 'label message', ['what-you-see']],
    ['its id', 'caps-lock', ['caps-lock']],
    ['its number, and then alone', '3', ['fixed']],
    ['its number with the letter of an option', '2B', ['caps-lock']],
    [
      'words: those with them in the id first, then in the title, then in a text',
      'caps',
      ['caps-lock', 'call', 'fixed'],
    ],
    ['nothing where the option is not there', '2c', []],
    ['nothing where its words stand in different steps', 'twice reset', []],
    ['nothing where there is no word', '  ', []],
  ])('is found by %s', (_what, query, found) => {
    expect(idsFor(query)).toEqual(found)
  })

  it('comes with its number, the option that was asked for, its section and the words found', () => {
    expect(findSteps(guide, '2b').found).toMatchObject([
      { reference: '2b', option: { id: 'no' }, section: 'Section main', excerpt: '' },
    ])
    expect(findSteps(guide, 'keys').found).toMatchObject([
      { reference: '2', option: null, excerpt: 'In the ticket: Checked the keys' },
    ])
    expect(findSteps(guide, 'was').found).toMatchObject([{ excerpt: 'Caps Lock was on, see this page.' }])
  })

  it('shows only the words around what was found in a long text', () => {
    const long = `${'before '.repeat(20)}needle${' after'.repeat(20)}`
    const [hit] = findSteps(guideOf(outcome('end', 'solved', { reason: long })), 'needle').found
    expect(hit?.excerpt).toMatch(/^…before (?:before )+needle(?: after)+…$/)
    expect(hit?.excerpt.length).toBeLessThan(100)
  })
})

describe('in the real guides', async () => {
  const guides = await realGuides()

  it.each(guides.map((real) => [real.id, real] as const))(
    '%s: every step is first by its id and by its number',
    (_id, real) => {
      for (const id of real.steps.keys()) {
        const [first] = findSteps(real, id).found
        expect(first?.step.id).toBe(id)
        const byNumber = findSteps(real, first?.reference ?? '')
        expect(byNumber.found.map(({ step }) => step.id)).toEqual([id])
      }
    },
  )

  it('shows twelve at most, and tells of all', () => {
    const { found, count } = findSteps(guides.find(({ id }) => id === 'sign-in') ?? guide, 'the')
    expect(found).toHaveLength(12)
    expect(count).toBeGreaterThan(12)
  })
})
