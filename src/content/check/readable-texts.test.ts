// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { outcome, question } from '../../testing/build-guide.ts'
import { specimenBlocks } from '../../testing/specimen.ts'
import { readableTexts } from './readable-texts.ts'

describe('what somebody reads at a step', () => {
  it('is its title, its texts, and the labels and hints of its options', () => {
    const step = question('a', { x: 'b' }, { body: specimenBlocks, tried: 'Turned it off', check: 'error-reader' })
    const [option] = step.options
    const withHint = { ...step, options: [{ ...option, id: 'x', label: 'Yes', hint: 'A light is on.', next: 'b' }] }
    expect(readableTexts(withHint)).toEqual([
      'Title a?',
      'A paragraph with strong words,  and a link.',
      'First thing',
      'Second thing',
      'Do this',
      'Then that',
      'Wait a minute between tries.',
      'Yes',
      'A light is on.',
    ])
  })

  it('is the reason and the action of an outcome', () => {
    const step = outcome('end', 'finding', {
      reason: 'It was **off**.',
      action: 'Call {help-desk} at {help-desk-phone}.',
    })
    expect(readableTexts(step)).toEqual(['Title end', 'It was off.', 'Call   at  .'])
  })

  it('leaves out a text that is only code', () => {
    expect(readableTexts(outcome('end', 'solved', { body: ['`dsregcmd /status`'] }))).toEqual([
      'Title end',
      'Reason end.',
    ])
  })
})
