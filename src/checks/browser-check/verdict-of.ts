import type { CheckResult } from '../../model/check-results.ts'
import type { Tone } from '../said.tsx'
import { judgeIdentity } from './judge-identity.ts'
import { judgeStorage } from './judge-storage.ts'
import type { BrowserReading } from './read-browser.ts'
import { text } from './text.ts'
import type { Tried } from './tried.ts'

export type Verdict = {
  /** Null when too little is known to say that all is well. */
  result: CheckResult<'browser-check'> | null
  tone: Tone
  sentence: string
  advice: string
}

/**
 * What a reading comes to. The worst counts: a page inside an app before an old browser, and that before refused
 * cookies or storage. Passkeys, small windows, time zone and the private window do not count.
 */
export function verdictOf({ identity, cookies, stores }: BrowserReading): Verdict {
  const { app, age, named, shown, isSaid } = judgeIdentity(identity)
  const storage = judgeStorage(stores).state
  if (app) return { result: 'embedded', tone: 'warn', ...text.verdict.embedded(app) }
  if (age === 'old') {
    return { result: 'old', tone: 'warn', ...text.verdict.old(shown ?? '', named?.family === 'retired') }
  }
  if (cookies === 'refused' || storage === 'refused') {
    return { result: 'blocked', tone: 'warn', ...text.verdict.blocked[refused(cookies, storage)] }
  }
  const isKnown = isSaid && age === 'fine' && cookies === 'works' && storage === 'works'
  return isKnown
    ? { result: 'fine', tone: 'good', ...text.verdict.fine }
    : { result: null, tone: 'unknown', ...text.verdict.unknown }
}

function refused(cookies: Tried, storage: Tried): 'cookies' | 'storage' | 'both' {
  if (cookies !== 'refused') return 'storage'
  return storage === 'refused' ? 'both' : 'cookies'
}
