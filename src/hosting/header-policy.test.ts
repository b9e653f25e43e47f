import { describe, expect, it } from 'vitest'
import { policyOf } from '../page/policy.ts'
import { headerPolicy, lastingPolicy } from './header-policy.ts'

const page = policyOf({ scripts: ['sha256-early='], styles: ['sha256-sheet='] })
const paper = "default-src 'none'; style-src 'sha256-paper='; base-uri 'none'; form-action 'none'"

/** The sources of a directive; null when the policy does not have it. */
function sourcesOf(policy: string, directive: string): string[] | null {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `))
  return found?.split(' ').slice(1) ?? null
}

describe('the policy of a host that is published in one go', () => {
  it('repeats the policy of a page and says who may frame it', () => {
    expect(headerPolicy([page])).toBe(`${page}; frame-ancestors 'self'`)
  })

  it('allows what any of the pages may do, whichever comes first', () => {
    for (const policy of [headerPolicy([page, paper]), headerPolicy([paper, page])]) {
      expect(sourcesOf(policy, 'style-src')?.sort()).toEqual(["'self'", "'sha256-paper='", "'sha256-sheet='"])
      expect(sourcesOf(policy, 'script-src')).toEqual(["'self'", "'sha256-early='"])
      expect(sourcesOf(policy, 'default-src')).toEqual(["'none'"])
      expect(sourcesOf(policy, 'base-uri')).toEqual(["'none'"])
      expect(sourcesOf(policy, 'connect-src')).toEqual(["'self'"])
      expect(sourcesOf(policy, 'frame-ancestors')).toEqual(["'self'"])
    }
  })

  it('is not made up when no page has one', () => {
    expect(() => headerPolicy([])).toThrow('No page has a policy')
  })
})

describe('the policy of a host whose settings outlive a version', () => {
  it('knows no hash, and leaves open what the page allows by hash', () => {
    const policy = lastingPolicy(page)
    expect(policy).not.toContain('sha256')
    for (const directive of ['default-src', 'script-src', 'style-src']) expect(sourcesOf(policy, directive)).toBeNull()
  })

  it('keeps everything else', () => {
    const policy = lastingPolicy(page)
    const kept = page.split('; ').filter((part) => !/^(default|script|style)-src/.test(part))
    expect(kept.length).toBeGreaterThan(8)
    for (const directive of kept) expect(policy.split('; ')).toContain(directive)
    expect(sourcesOf(policy, 'object-src')).toEqual(["'none'"])
    expect(sourcesOf(policy, 'frame-ancestors')).toEqual(["'self'"])
  })

  it('is the same for the next version, which has other hashes', () => {
    expect(lastingPolicy(policyOf({ scripts: ['sha256-next='], styles: ['sha256-other='] }))).toBe(lastingPolicy(page))
  })

  it('gives nothing up when nothing is allowed by hash', () => {
    const strict = policyOf({ scripts: [], styles: [] })
    expect(lastingPolicy(strict)).toBe(`${strict}; object-src 'none'; frame-ancestors 'self'`)
  })
})
