import { orNull } from './or-null.ts'
import { type Tried, throwAwayName } from './tried.ts'

/**
 * Writes a cookie of this page, reads it back and removes it. Cookies that a page sets inside another page cannot be
 * tried from here, and a file of the device has none to try. Never throws.
 */
export function tryCookies(): Tried {
  if (location.protocol === 'file:') return 'unknown'
  if (orNull(() => navigator.cookieEnabled) === false) return 'refused'
  const name = throwAwayName()
  const isKept = orNull(() => {
    writeCookie(`${name}=1; Max-Age=60; SameSite=Lax`)
    return document.cookie.split('; ').includes(`${name}=1`)
  })
  orNull(() => writeCookie(`${name}=; Max-Age=0; SameSite=Lax`))
  if (isKept === null) return 'unknown'
  return isKept ? 'works' : 'refused'
}

function writeCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is too new to be in every browser.
  document.cookie = cookie
}
