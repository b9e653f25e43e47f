import { type Inline, quoted, writePolicy } from '../page/policy.ts'

/**
 * The Content-Security-Policy of a page in one file: it runs and uses what stands in it, by hash, and fetches nothing at
 * all. The icon of its tab is data. Source: Content Security Policy Level 3 and Trusted Types (W3C).
 */
export function singlePolicy({ scripts, styles }: Inline): string {
  return writePolicy({
    'default-src': ["'none'"],
    'script-src': scripts.map(quoted),
    'style-src': styles.map(quoted),
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  })
}
