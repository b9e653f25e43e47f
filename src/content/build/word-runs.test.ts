// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sharedRuns } from './word-runs.ts'

const reference = 'The account is locked because the user tried to sign in too many times.'
const runsIn = (text: string) => sharedRuns([{ name: 'codes/50053.json', texts: [text] }], [reference])

describe('shared runs of words', () => {
  it('are found whatever the case and the punctuation', () => {
    expect(runsIn('Careful: the account is LOCKED, because the user tried again.')).toEqual([
      { name: 'codes/50053.json', words: 'the account is locked because the user tried' },
    ])
  })

  it('are not seven words', () => {
    expect(runsIn('The account is locked because the user failed.')).toEqual([])
  })

  it('are not addresses', () => {
    const address = 'https://example.com/the-account-is-locked-because-the-user-tried-to-sign-in'
    expect(sharedRuns([{ name: 'x', texts: [address, `See [the page](${address}).`] }], [address])).toEqual([])
  })
})
