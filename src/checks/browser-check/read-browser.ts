import { hasPrivateSign } from './has-private-sign.ts'
import { type Identity, readIdentity } from './read-identity.ts'
import { type Passkeys, readPasskeys } from './read-passkeys.ts'
import { type Place, readPlace } from './read-place.ts'
import type { Tried } from './tried.ts'
import { tryCookies } from './try-cookies.ts'
import { tryIndexedDb } from './try-indexed-db.ts'
import { tryWebStorage } from './try-web-storage.ts'

export type StoreName = 'localStorage' | 'sessionStorage' | 'IndexedDB'

export type BrowserReading = {
  identity: Identity
  cookies: Tried
  stores: Record<StoreName, Tried>
  hasPrivateSign: boolean
  passkeys: Passkeys
  place: Place
}

/** Reads everything that this browser shows, in at most two seconds or so. Never rejects, and leaves nothing behind. */
export async function readBrowser(): Promise<BrowserReading> {
  const waiting = Promise.all([tryIndexedDb(), hasPrivateSign(), readPasskeys()])
  const now = {
    identity: readIdentity(),
    cookies: tryCookies(),
    localStorage: tryWebStorage(() => globalThis.localStorage),
    sessionStorage: tryWebStorage(() => globalThis.sessionStorage),
    place: readPlace(),
  }
  const [IndexedDB, sign, passkeys] = await waiting
  const { localStorage, sessionStorage, ...rest } = now
  return { ...rest, stores: { localStorage, sessionStorage, IndexedDB }, hasPrivateSign: sign, passkeys }
}
