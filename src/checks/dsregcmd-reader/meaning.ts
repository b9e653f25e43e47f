import type { Tone } from '../said.tsx'
import type { Trouble } from './find-troubles.ts'
import type { DeviceReading, Join } from './read-dsregcmd.ts'
import { text } from './text.ts'

/** Troubles that keep Windows from showing whose computer it is. */
const heavy: Trouble['kind'][] = [
  'refused',
  'device',
  'keys',
  'certificate',
  'token-missing',
  'token-ended',
  'token-lapsed',
]

/** How well things stand: only a join to Entra without a trouble is good. */
export function toneOf({ join }: DeviceReading, troubles: readonly Trouble[]): Tone {
  const isOdd = troubles.length > 0
  if (!join) return isOdd ? 'warn' : 'unknown'
  return isOdd || !isEntra(join) ? 'warn' : 'good'
}

/** What the state of a computer means for signing in to apps. */
export function signInWords(join: Join, { hasToken }: DeviceReading, troubles: readonly Trouble[]): string {
  if (!isEntra(join)) return join === 'enterprise' ? text.signIn.domain : text.signIn[join]
  if (isBroken(troubles)) return text.signIn.fails
  return hasToken ? text.signIn.works : text.signIn.perhaps
}

/**
 * What it means for desktop flows of Power Automate, which sign in to Windows.
 * Source: Microsoft, "Desktop flow invalid credentials error when you use a Microsoft Entra account".
 */
export function flowWords(join: Join, troubles: readonly Trouble[]): string {
  if (isEntra(join)) return isBroken(troubles) ? text.flows.repair : text.flows.joined
  return join === 'domain' || join === 'enterprise' ? text.flows.domain : text.flows.not
}

function isEntra(join: Join): join is 'entra' | 'hybrid' {
  return join === 'entra' || join === 'hybrid'
}

function isBroken(troubles: readonly Trouble[]): boolean {
  return troubles.some(({ kind }) => heavy.includes(kind))
}
