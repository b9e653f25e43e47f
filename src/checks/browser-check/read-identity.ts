import { orNull } from './or-null.ts'

export type Brand = { brand: string; version: string }

/** What the browser says of itself. */
export type Identity = {
  /** Empty where the browser does not say. */
  userAgent: string
  /** Of Chromium: product, engine and made-up names, each with its main version. */
  brands: readonly Brand[]
  /** Brave calls itself Chrome, but for this. */
  isBrave: boolean
  /** How many fingers the screen takes: an iPad calls itself a Mac, but no Mac takes any. */
  touchPoints: number
  /** Whether the page was put on the home screen of an iPhone or iPad, and opened from there. */
  isStandalone: boolean
}

type Hints = Navigator & { userAgentData?: { brands?: unknown }; brave?: unknown; standalone?: unknown }

const longest = 1024

/** Asks the browser for its names. Of a longer text the first 1024 characters count. Never throws. */
export function readIdentity(): Identity {
  return {
    userAgent: String(orNull(() => navigator.userAgent) ?? '').slice(0, longest),
    brands: brandsOf(orNull(() => (navigator as Hints).userAgentData?.brands)),
    isBrave: orNull(() => (navigator as Hints).brave) !== null,
    touchPoints: Number(orNull(() => navigator.maxTouchPoints) ?? 0),
    isStandalone: orNull(() => (navigator as Hints).standalone) === true,
  }
}

function brandsOf(brands: unknown): Brand[] {
  return Array.isArray(brands) ? brands.slice(0, 10).filter(isBrand) : []
}

function isBrand(found: unknown): found is Brand {
  const { brand, version } = (found ?? {}) as Record<string, unknown>
  return typeof brand === 'string' && typeof version === 'string'
}
