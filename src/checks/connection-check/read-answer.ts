/** What came back from the page's own host. */
export type Answer = {
  /** As `Response` says it: "opaqueredirect" when the host wanted to lead elsewhere. */
  type: string
  status: number
  /** The text of the answer. */
  body: string
}

/**
 * What stands between this device and the page's own host. `own`: nothing, the host itself answered. `portal`: something
 * else answered in its place. `faulty`: an answer with an error. `silent`: no answer. `untold`: the browser did not ask.
 * `copy`: the page is a copy in one file, so it has no host.
 */
export type HostReading = 'own' | 'portal' | 'faulty' | 'silent' | 'untold' | 'copy'

const needsSignIn = 511

/**
 * Whether an answer to the question for the index of the content is our own. A network that wants people to sign in
 * first leads elsewhere, sends its own page in place of ours, or says 511.
 * Source: RFC 6585, 6 (Network Authentication Required).
 */
export function readAnswer({ type, status, body }: Answer): HostReading {
  if (type === 'opaqueredirect' || status === needsSignIn) return 'portal'
  if (status < 200 || status > 299) return 'faulty'
  return isIndex(body) ? 'own' : 'portal'
}

function isIndex(body: string): boolean {
  try {
    const { site, guides } = JSON.parse(body)
    return typeof site === 'object' && site !== null && Array.isArray(guides)
  } catch {
    return false
  }
}
