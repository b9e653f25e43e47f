import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

describe('the options of the benchmark', () => {
  it('measures everything in nine rounds when nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      runs: 9,
      memoryRuns: 1,
      json: null,
      build: true,
      pages: ['signpost', 'static', 'surveyjs', 'surveyjs-preact'],
      profiles: ['desktop', 'slow'],
      tasks: ['load', 'answer', 'second', 'memory'],
    })
  })

  it('measures only what is named, and all of what no word speaks of', () => {
    const asked = readOptions(['--only', 'static,signpost,slow', '--runs', '2', '--json', 'out.json'])
    expect(asked).toMatchObject({ runs: 2, memoryRuns: 1, json: 'out.json', pages: ['signpost', 'static'] })
    expect(asked).toMatchObject({ profiles: ['slow'], tasks: ['load', 'answer', 'second', 'memory'] })
  })

  it('takes Signpost as it was built before only when told so', () => {
    expect(readOptions(['--no-build'])).toMatchObject({ build: false })
  })

  it.each([
    ['a word that it does not know', ['--only', 'fast']],
    ['an option that it does not know', ['--rounds', '3']],
    ['no round at all', ['--runs', '0']],
    ['half a round', ['--runs', '1.5']],
    ['a number that is none', ['--memory-runs', 'many']],
  ])('does not understand %s', (_what, args) => {
    expect(readOptions(args)).toBeNull()
  })
})
