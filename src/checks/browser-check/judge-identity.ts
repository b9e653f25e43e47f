import { systemOf } from '../system.ts'
import { embeddingApp } from './embedding-app.ts'
import { type NamedBrowser, nameBrowser } from './name-browser.ts'
import { isOld } from './needed-versions.ts'
import type { Identity } from './read-identity.ts'
import { text } from './text.ts'

export type IdentityJudgement = {
  named: NamedBrowser | null
  /** `Edge 143 on Windows`; null when the browser has no name. */
  shown: string | null
  age: 'fine' | 'old' | 'unknown'
  app: string | null
  /** False when the browser says nothing of itself. */
  isSaid: boolean
}

/** Which browser this is, whether it is old, and whether it is a part of an app. */
export function judgeIdentity(identity: Identity): IdentityJudgement {
  const named = nameBrowser(identity)
  return {
    named,
    shown: named && text.version.shown(named.name, named.version, systemOf({ platform: '', ...identity })),
    age: named ? (isOld(named.family, named.familyVersion) ? 'old' : 'fine') : 'unknown',
    app: embeddingApp(identity),
    isSaid: identity.userAgent !== '' || identity.brands.length > 0,
  }
}
