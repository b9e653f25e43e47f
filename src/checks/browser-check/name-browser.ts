import type { Family } from './needed-versions.ts'
import type { Brand, Identity } from './read-identity.ts'

export type NamedBrowser = {
  name: string
  version: number
  family: Family
  /** The version in the numbers of its family: Opera 115 is Chromium 130. */
  familyVersion: number
}

/** What has the words of a known browser in its text, but is another one, or a machine. */
const strangers =
  /\b(?:YaBrowser|UCBrowser|MiuiBrowser|HuaweiBrowser|QQBrowser|Whale|Silk|Ddg|DuckDuckGo|OPT|OPiOS|Focus|PaleMoon|SeaMonkey)\/|bot\/|compatible;[^)]*bot\b|crawl|spider/i

/** The first that fits counts: all of them name others too. */
const patterns: readonly [name: string, family: Family, pattern: RegExp][] = [
  ['Internet Explorer', 'retired', /\bMSIE (\d{1,4})|\bTrident\/[^)]*\brv:(\d{1,4})/],
  ['Edge Legacy', 'retired', /\bEdge\/(\d{1,4})/],
  ['Edge', 'chromium', /\bEdg(?:A|iOS)?\/(\d{1,4})/],
  ['Opera', 'chromium', /\bOPR\/(\d{1,4})/],
  ['Opera', 'retired', /^Opera\/(\d{1,4})/],
  ['Samsung Internet', 'chromium', /\bSamsungBrowser\/(\d{1,4})/],
  ['Vivaldi', 'chromium', /\bVivaldi\/(\d{1,4})/],
  ['Firefox', 'firefox', /\b(?:Firefox|FxiOS)\/(\d{1,4})/],
  ['Chrome', 'chromium', /\b(?:HeadlessChrome|Chrome|CriOS)\/(\d{1,4})/],
  ['Android Browser', 'retired', /\bAndroid\b[^)]*\) AppleWebKit\/.*\bVersion\/(\d{1,4})/],
  ['Safari', 'safari', /\bVersion\/(\d{1,4})\S* (?:Mobile\/\w+ )?Safari\//],
]

const brandNames: Record<string, string> = {
  'Microsoft Edge': 'Edge',
  'Microsoft Edge WebView2': 'Edge WebView2',
  'Android WebView': 'Android WebView',
  Brave: 'Brave',
  Opera: 'Opera',
  'Opera GX': 'Opera',
  'Samsung Internet': 'Samsung Internet',
  Vivaldi: 'Vivaldi',
  'Google Chrome': 'Chrome',
  HeadlessChrome: 'Chrome',
}

/** Which browser this is; null when it does not say, or is none that we know. */
export function nameBrowser({ userAgent, brands, isBrave }: Identity): NamedBrowser | null {
  if (strangers.test(userAgent)) return null
  const named = brands.length > 0 ? byBrands(brands) : byUserAgent(userAgent)
  return named?.name === 'Chrome' && isBrave ? { ...named, name: 'Brave' } : named
}

function byBrands(brands: readonly Brand[]): NamedBrowser | null {
  const engine = brands.find(({ brand }) => brand === 'Chromium')
  const product = Object.keys(brandNames).flatMap((name) => brands.find(({ brand }) => brand === name) ?? [])[0]
  const isMadeUp = ({ brand }: Brand) => /not.*brand/i.test(brand)
  const isOther = !product && brands.some((found) => found !== engine && !isMadeUp(found))
  const shown = product ?? engine
  if (!shown || isOther) return null
  const version = numberOf(shown.version)
  const familyVersion = numberOf((engine ?? shown).version)
  return version && familyVersion
    ? { name: brandNames[shown.brand] ?? 'Chromium', version, family: 'chromium', familyVersion }
    : null
}

function byUserAgent(userAgent: string): NamedBrowser | null {
  for (const [name, family, pattern] of patterns) {
    const found = pattern.exec(userAgent)
    if (!found) continue
    const version = Number(found[1] ?? found[2])
    const engine = family === 'chromium' ? numberOf(/\bChrome\/(\d{1,4})/.exec(userAgent)?.[1]) : null
    return { name, version, family, familyVersion: engine ?? version }
  }
  return null
}

function numberOf(version: string | undefined): number | null {
  return Number(/^\d{1,4}/.exec(version ?? '')?.[0] ?? 0) || null
}
