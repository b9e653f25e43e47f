/** What stands in the page itself. Each is a hash as a policy takes it: `sha256-…` in base 64. */
export type Inline = { scripts: readonly string[]; styles: readonly string[] }

/**
 * The Content-Security-Policy of a page: nothing comes from elsewhere, and of what stands in the page only what has one
 * of these hashes is run or used. Source: Content Security Policy Level 3 and Trusted Types (W3C).
 */
export function policyOf({ scripts, styles }: Inline): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(quoted)],
    'style-src': ["'self'", ...styles.map(quoted)],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    // The pages for admins show the app itself in a frame, to try content out.
    'frame-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // The address of the service worker is the only text that becomes a script.
    'trusted-types': ['signpost-worker'],
  }
  return writePolicy(directives)
}

/** A policy as it stands in a page, from its directives and what each allows. */
export function writePolicy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/** A hash as a policy allows it. */
export function quoted(hash: string): string {
  return `'${hash}'`
}
