import type { BrowserReading, StoreName } from './read-browser.ts'
import type { Tried } from './tried.ts'

export type StorageJudgement = { state: Tried; names: StoreName[] }

/**
 * What the three stores of a browser come to: one that is refused is enough to stop a sign-in page. `names` are those
 * that the state is about; none when all work.
 */
export function judgeStorage(stores: BrowserReading['stores']): StorageJudgement {
  const named = (state: Tried) => (Object.keys(stores) as StoreName[]).filter((name) => stores[name] === state)
  const [refused, unknown] = [named('refused'), named('unknown')]
  if (refused.length > 0) return { state: 'refused', names: refused }
  return unknown.length > 0 ? { state: 'unknown', names: unknown } : { state: 'works', names: [] }
}
