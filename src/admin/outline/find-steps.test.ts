// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOutline } from '../../content/outline/guide-outline.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { findableSteps, findSteps } from './find-steps.ts'

const outline = guideOutline(
  guideOf(
    question(
      'what-you-see',
      { message: 'caps-lock', code: 'call' },
      { title: 'What do you see?', body: ['Look twice.'] },
    ),
    question('caps-lock', { yes: 'fixed', no: 'call' }, { title: 'Is Caps Lock on?', tried: 'Checked the keys' }),
    outcome('fixed', 'solved', { title: 'You are in', reason: 'It was **locked**.' }),
    outcome('call', 'finding', { title: 'Ask', reason: 'Nothing helped.', action: 'Reset it.' }),
  ),
)

describe('a step of the outline', () => {
  it.each([
    ['words of its title, in any order and with any capitals', 'LOCK is', ['caps-lock']],
    ['a word of its text', 'twice', ['what-you-see']],
    ['what it puts into the ticket', 'checked', ['caps-lock']],
    ['why it is an outcome, or what to do first', 'reset', ['call']],
    ['the label of an option', 'label message', ['what-you-see']],
    ['its id', 'caps-lock', ['caps-lock']],
    ['its number', '3', ['fixed']],
    ['a word of several steps, which come in their order', 'lock', ['caps-lock', 'fixed']],
    ['nothing where its words stand in different steps', 'twice reset', []],
    ['nothing where there is no word', '  ', []],
  ])('is found by %s', (_what, query, found) => {
    expect(findSteps(findableSteps(outline), query).map(({ step }) => step.id)).toEqual(found)
  })
})
