import type { Site } from '../model/site-schema.ts'

/**
 * The help desk's contact as the page itself carries it since it was built: for the moment when content cannot be
 * fetched. Null when the page has none or when it is damaged.
 */
export function fallbackContact(): Site['helpDesk'] | null {
  const written = document.querySelector('meta[name="signpost-help-desk"]')?.getAttribute('content')
  try {
    return written ? (JSON.parse(written) as Site['helpDesk']) : null
  } catch {
    return null
  }
}
