/** What is measured of a page in one round, and how a table names it. */
import { type Kind, kinds } from './page-host.ts'
import type { Measured } from './statistics.ts'

/** Where a page is visited: on a desktop beside its host, or on a slow phone with a slow network. */
export const profiles = ['desktop', 'slow'] as const

export type Profile = (typeof profiles)[number]

/** What a round does: a first visit with walks, a first visit that answers at once, a second one, or many walks. */
export const tasks = ['load', 'answer', 'second', 'memory'] as const

export type Task = (typeof tasks)[number]

export type Figure =
  | 'bytes'
  | `${Kind}Bytes`
  | 'requests'
  | 'workerBytes'
  | 'workerRequests'
  | 'bytesToAnswer'
  | 'jsToAnswer'
  | 'fcp'
  | 'lcp'
  | 'shift'
  | 'blocking'
  | 'leadsOn'
  | 'answered'
  | 'secondBytes'
  | 'secondRequests'
  | 'secondFcp'
  | 'secondLcp'
  | 'secondLeadsOn'
  | 'secondAnswered'
  | 'secondShare'
  | 'stepMedian'
  | 'stepP95'
  | 'walkShift'
  | 'heap50'
  | 'heap500'
  | 'heapGrowth'

/** The figures of one page in one round; those that were not taken are missing. */
export type Round = { [figure in Figure]?: Measured }

type Row = { figure: Figure; words: string; digits: number; scale?: number }

const kilo = { digits: 1, scale: 1 / 1000 }
const mega = { digits: 2, scale: 1 / 1_000_000 }

/** The rows of a table, in its order. `scale` is what a figure is multiplied by to be shown. */
export const rows: readonly Row[] = [
  { figure: 'bytes', words: 'first visit, all, kB', ...kilo },
  ...kinds.map((kind): Row => ({ figure: `${kind}Bytes`, words: `– ${kind}, kB`, ...kilo })),
  { figure: 'requests', words: '– requests', digits: 0 },
  { figure: 'workerBytes', words: 'of these by a service worker, kB', ...kilo },
  { figure: 'workerRequests', words: '– requests', digits: 0 },
  { figure: 'bytesToAnswer', words: 'until the first answer, kB', ...kilo },
  { figure: 'jsToAnswer', words: '– js, kB', ...kilo },
  { figure: 'fcp', words: 'first contentful paint, ms', digits: 0 },
  { figure: 'lcp', words: 'largest contentful paint, ms', digits: 0 },
  { figure: 'shift', words: 'layout shift', digits: 4 },
  { figure: 'blocking', words: 'blocking time, ms', digits: 0 },
  { figure: 'leadsOn', words: 'first press leads on, ms', digits: 0 },
  { figure: 'answered', words: 'first question answered, ms', digits: 0 },
  { figure: 'stepMedian', words: 'step to paint, median, ms', digits: 1 },
  { figure: 'stepP95', words: 'step to paint, p95, ms', digits: 1 },
  { figure: 'walkShift', words: 'layout shift of two walks', digits: 4 },
  { figure: 'secondBytes', words: 'second visit, kB', ...kilo },
  { figure: 'secondRequests', words: '– requests', digits: 0 },
  { figure: 'secondFcp', words: '– first contentful paint, ms', digits: 0 },
  { figure: 'secondLcp', words: '– largest contentful paint, ms', digits: 0 },
  { figure: 'secondLeadsOn', words: '– first press leads on, ms', digits: 0 },
  { figure: 'secondAnswered', words: '– first question answered, ms', digits: 0 },
  { figure: 'secondShare', words: '– first press, share of the first visit', digits: 2 },
  { figure: 'heap50', words: 'heap after 50 walks, MB', ...mega },
  { figure: 'heap500', words: 'heap after 500 walks, MB', ...mega },
  { figure: 'heapGrowth', words: '– times that after 50', digits: 3 },
]
