import type { CheckResult } from '../../model/check-results.ts'
import type { CheckReport } from '../check-props.ts'
import type { PageToTry } from './pages-to-try.ts'
import type { HostReading } from './read-answer.ts'

/** What is known of the network: what its own host answered, and `offline` when it did not and the browser says so. */
export type Network = HostReading | 'offline'

/** What the person found by hand: pages that open, and those that do not. `left` are not tried yet. */
export type Tried = { opens: PageToTry[]; fails: PageToTry[]; left: number }

export type Conclusion = {
  result: CheckResult<'connection-check'> | null
  /** What the person reads first. */
  state: 'online' | 'portal' | 'offline' | 'blocked' | 'faulty' | 'silent' | 'untold' | 'copy'
}

/**
 * What all of it comes to. Pages that all open count more than anything else, because a guess of ours or of the browser
 * can be wrong. Without a network, or with one that wants people to sign in, it is no wonder that a page does not open;
 * else such a page says more than our own host.
 */
export function conclude(network: Network, { opens, fails, left }: Tried): Conclusion {
  if (opens.length > 0 && fails.length + left === 0) return { result: 'online', state: 'online' }
  if (network === 'offline' || network === 'portal') return { result: network, state: network }
  if (fails.length > 0) return { result: 'blocked', state: 'blocked' }
  return network === 'own' ? { result: 'online', state: 'online' } : { result: null, state: network }
}

const networkWords: Record<Network, string> = {
  own: 'online, own host answered',
  portal: 'online, but something else answered for the own host',
  faulty: 'online, the own host answered with an error',
  silent: 'the own host did not answer',
  untold: 'the browser did not let us ask the own host',
  copy: 'a saved copy has no own host to ask',
  offline: 'the browser says offline',
}

const longest = 200

/**
 * The report for the ticket. Labels come from content. Where a line gets too long, the pages that open are only counted,
 * then those that do not.
 */
export function reportOn(network: Network, tried: Tried): CheckReport<CheckResult<'connection-check'>> {
  const named: Say = (pages) => pages.map(({ label }) => label).join(', ')
  const counted: Say = ({ length }) => `${length} ${length === 1 ? 'page' : 'pages'}`
  const lines = [lineOf(network, tried, named, named), lineOf(network, tried, counted, named)]
  const line = lines.find(({ length }) => length <= longest) ?? lineOf(network, tried, counted, counted)
  return { result: conclude(network, tried).result, line }
}

type Say = (pages: readonly PageToTry[]) => string

function lineOf(network: Network, { opens, fails }: Tried, sayOpens: Say, sayFails: Say): string {
  const parts = [
    networkWords[network],
    ...(opens.length > 0 ? [`opens: ${sayOpens(opens)}`] : []),
    ...(fails.length > 0 ? [`does not open: ${sayFails(fails)}`] : []),
  ]
  return `Connection check: ${parts.join('; ')}.`
}
