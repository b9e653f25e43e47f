import type { Device } from '../engine/ticket/ticket-input.ts'

type BrandData = { brands?: { brand: string; version: string }[]; platform?: string }

/** What this browser says about itself. What it does not say is an empty text. */
export function readDevice(): Device {
  const { userAgent, platform, languages } = navigator
  const data = (navigator as { userAgentData?: BrandData }).userAgentData
  const brands = (data?.brands ?? []).filter(({ brand }) => !/not.?a.?brand/i.test(brand))
  return {
    browser: brands.map(({ brand, version }) => `${brand} ${version}`).join(', ') || userAgent,
    system: data?.platform || platform || '',
    screen: `${screen.width} x ${screen.height}`,
    languages: (languages ?? []).join(', '),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
  }
}
