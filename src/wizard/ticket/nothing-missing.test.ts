// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Details } from '../../error-text/details.ts'
import { findHints } from '../../error-text/find-hints.ts'
import { nothingMissing } from './nothing-missing.ts'

const now = '2026-11-21T12:00:00.000Z'
const ids = [null, '0d1c2b3a-1111-4222-8333-944455556600', '019a9c00-0000-7000-8000-000000000abc']
const times = [null, '2026-11-21T11:55:00.000Z', '2026-11-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z']

it('leaves every hint about what is odd, and no other', () => {
  const details = fc.record({
    codes: fc.constantFrom<string[]>([], ['50126']),
    names: fc.constantFrom<string[]>([], ['InvalidGrant']),
    correlationId: fc.constantFrom(...ids),
    requestId: fc.constantFrom(...ids),
    timestamp: fc.constantFrom(...times),
  }) as fc.Arbitrary<Partial<Details>> as fc.Arbitrary<Details>
  const clock = fc.record({ now: fc.constant(now), thoughtTime: fc.constantFrom(...times.slice(0, 3)) })
  fc.assert(
    fc.property(details, clock, (one, at) => {
      const odd = findHints(one, at).filter(({ kind }) => !kind.startsWith('no-'))
      expect(findHints(nothingMissing(one, now), at)).toEqual(odd)
    }),
  )
})
