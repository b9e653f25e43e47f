import type { CheckResult } from '../../model/check-results.ts'
import type { CheckReport } from '../check-props.ts'
import type { HostReading } from './read-answer.ts'

/** What is known of the network: `offline` is what the browser says, the rest what its own host answered. */
export type Network = HostReading | 'offline'

/** What the person found by hand: labels of pages that open, and of those that do not. `left` are not tried yet. */
export type Tried = { opens: string[]; fails: string[]; left: number }

export type Conclusion = {
  result: CheckResult<'connection-check'> | null
  /** What the person reads first. */
  finding: 'online' | 'portal' | 'offline' | 'blocked' | 'faulty' | 'silent' | 'untold'
}

/**
 * What all of it comes to. Without a network nothing else counts. A page that does not open says more than our own host;
 * so do pages that all open, because a guess of ours can be wrong.
 */
export function conclude(network: Network, { opens, fails, left }: Tried): Conclusion {
  if (network === 'offline') return { result: 'offline', finding: 'offline' }
  if (opens.length > 0 && fails.length + left === 0) return { result: 'online', finding: 'online' }
  if (network === 'portal') return { result: 'portal', finding: 'portal' }
  if (fails.length > 0) return { result: 'blocked', finding: 'blocked' }
  if (network === 'own') return { result: 'online', finding: 'online' }
  return { result: null, finding: network }
}

const networkWords: Record<Network, string> = {
  own: 'online, own host answered',
  portal: 'online, but something else answered for the own host',
  faulty: 'online, the own host answered with an error',
  silent: 'the own host did not answer',
  untold: 'the browser did not let us ask the own host',
  offline: 'the browser says offline',
}

const longest = 200

/**
 * The report for the ticket. Labels come from content. Where a line gets too long, the pages that open are only counted,
 * then those that do not.
 */
export function reportOn(network: Network, tried: Tried): CheckReport<CheckResult<'connection-check'>> {
  const named = (labels: readonly string[]) => labels.join(', ')
  const counted = ({ length }: readonly string[]) => `${length} ${length === 1 ? 'page' : 'pages'}`
  const lines = [lineOf(network, tried, named, named), lineOf(network, tried, counted, named)]
  const line = lines.find(({ length }) => length <= longest) ?? lineOf(network, tried, counted, counted)
  return { result: conclude(network, tried).result, line }
}

type Say = (labels: readonly string[]) => string

function lineOf(network: Network, { opens, fails }: Tried, sayOpens: Say, sayFails: Say): string {
  const parts = [
    networkWords[network],
    ...(opens.length > 0 ? [`opens: ${sayOpens(opens)}`] : []),
    ...(fails.length > 0 ? [`does not open: ${sayFails(fails)}`] : []),
  ]
  return `Connection check: ${parts.join('; ')}.`
}
