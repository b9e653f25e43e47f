import { inOrder, isGuest, readOnce } from './read-once.ts'
import type { Slip, UsernameReading } from './username-reading.ts'

const longestTyped = 65_536
const mostLooks = 4

/**
 * What is wrong with an address that somebody signs in with, and what to type instead. `domains` are those of the
 * organisation, the usual one first. Null for an empty text. Takes any text, never throws; of a text over 64 KB it reads
 * the first part. It says how the address is written, never whether the account exists. A guest's long form
 * (name_home.com#EXT#@…) is what the inviting organisation calls the account; a guest signs in with the address of home:
 * https://learn.microsoft.com/en-us/entra/external-id/user-properties (of January 2024).
 */
export function readUsername(typed: string, domains: readonly string[]): UsernameReading | null {
  let reading = readOnce(typed.slice(0, longestTyped), domains)
  for (let looks = 1; reading?.proposal && looks <= mostLooks; looks++) {
    const again = readOnce(reading.proposal, domains)
    if (again?.result === 'fine') return reading
    if (again?.result === 'foreign') return isGuest(reading.slips) ? reading : withSlips(reading, again.slips)
    if (again?.result === 'personal' && isGuest(reading.slips)) return reading
    reading = again && withSlips(again, reading.slips)
  }
  return reading?.proposal ? { ...reading, result: 'incomplete', proposal: null } : reading
}

function withSlips(reading: UsernameReading, slips: readonly Slip[]): UsernameReading {
  return { ...reading, slips: inOrder([...slips, ...reading.slips]) }
}
