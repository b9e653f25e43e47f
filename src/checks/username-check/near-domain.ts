import { editDistance } from '../../model/edit-distance.ts'

type Near = { meant: string; kind: 'domain' | 'ending' | 'subdomain' }

const ending = /\.(?:(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}|[a-z]+)$/

/**
 * The domain of the organisation that `domain` was meant to be, and what is wrong with it; null when none is near. Both
 * in lower case.
 */
export function nearDomain(domain: string, domains: readonly string[]): Near | null {
  const above = domains.find((own) => domain.endsWith(`.${own}`))
  if (above) return { meant: above, kind: 'subdomain' }
  const sameName = domains.find((own) => own.startsWith(`${domain}.`) || stem(own) === stem(domain))
  if (sameName) return { meant: sameName, kind: 'ending' }
  const misspelt = nearest(domain.normalize('NFD').replace(/\p{M}/gu, ''), domains)
  return misspelt === null ? null : { meant: misspelt, kind: 'domain' }
}

function nearest(domain: string, domains: readonly string[]): string | null {
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const own of domains) {
    const next = editDistance(domain, own, allowance(own))
    if (next <= allowance(own) && next < distance) [best, distance] = [own, next]
  }
  return best
}

/** How many slips still make the same domain: fewer in a short one, of which many others are near. */
function allowance(own: string): number {
  const { length } = stem(own)
  if (length <= 4) return 1
  return length <= 8 ? 2 : 3
}

function stem(domain: string): string {
  return domain.replace(ending, '')
}
