/**
 * The policies that a host sends as a header. The page carries its own, and the browser follows both: so a header must
 * never know less than the page, and never more than stays true when the page is replaced.
 */

/**
 * One policy for a host that is published in one go with its headers: what any of the pages may do, and who may frame
 * them, which a policy inside a page cannot say (Content Security Policy Level 3, 3.3). Expects at least one policy.
 */
export function headerPolicy(pages: readonly string[]): string {
  if (pages.length === 0) throw new Error('No page has a policy that a header could repeat.')
  const policies = pages.map(directivesOf)
  const names = new Set(policies.flatMap((directives) => [...directives.keys()]))
  const merged = [...names].map(
    (name) => [name, allowedByAny(policies.map((directives) => directives.get(name)))] as const,
  )
  return written(new Map(merged).set('frame-ancestors', ["'self'"]))
}

/**
 * One policy for a host whose settings outlive a version of the page: without what the page allows by hash, because the
 * next version has other hashes, and a header that is older than the page would take its style and first script away.
 * The policy in the page goes on guarding these.
 */
export function lastingPolicy(page: string): string {
  const directives = directivesOf(page)
  const hashed = [...directives].filter(([, sources]) => sources.some(isHash)).map(([name]) => name)
  if (hashed.length > 0) directives.delete('default-src')
  for (const name of hashed) directives.delete(name)
  return written(directives.set('object-src', ["'none'"]).set('frame-ancestors', ["'self'"]))
}

function directivesOf(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]))
}

/** A page without a directive falls back to `'none'`: every page of Signpost begins with that. */
function allowedByAny(lists: readonly (readonly string[] | undefined)[]): string[] {
  const sources = [...new Set(lists.flatMap((list) => list ?? []))].filter((source) => source !== "'none'")
  return sources.length > 0 ? sources : ["'none'"]
}

function isHash(source: string): boolean {
  return /^'sha(256|384|512)-/.test(source)
}

function written(directives: ReadonlyMap<string, readonly string[]>): string {
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}
