/** Whose numbers a version counts in. `retired`: a browser that gets no updates any more. */
export type Family = 'chromium' | 'firefox' | 'safari' | 'retired'

type Numbered = Exclude<Family, 'retired'>

/**
 * The oldest versions that we call new enough. Microsoft supports only the latest version of Edge, Safari, Chrome and
 * Firefox ("Supported browsers and devices for Azure portal", https://learn.microsoft.com/azure/azure-portal/
 * azure-portal-supported-browsers-devices) and names no oldest one. So that nobody is sent away for a few months, "old"
 * here means: came out more than two years ago. These came out in September and October 2024; Firefox ESR 128 is
 * older, and has had no updates since September 2025 (endoflife.date). Checked on 2026-11-22; to be raised once a year.
 */
const neededVersions: Record<Numbered, number> = { chromium: 130, firefox: 131, safari: 18 }

/** The first version of each year, newest first. Source: MDN browser-compat-data, endoflife.date. Checked 2026-11-22. */
const firstVersions: Record<Numbered, readonly (readonly [version: number, year: number])[]> = {
  chromium: [
    [144, 2026],
    [132, 2025],
    [121, 2024],
    [109, 2023],
    [97, 2022],
    [88, 2021],
    [80, 2020],
  ],
  firefox: [
    [147, 2026],
    [134, 2025],
    [122, 2024],
    [109, 2023],
    [96, 2022],
    [85, 2021],
    [72, 2020],
  ],
  safari: [
    [26, 2025],
    [18, 2024],
    [17, 2023],
    [16, 2022],
    [15, 2021],
    [14, 2020],
  ],
}

/** Whether the sign-in page may not work with a version because of its age. */
export function isOld(family: Family, version: number): boolean {
  return family === 'retired' || version < neededVersions[family]
}

/** When a version came out, in words behind "came out": `in 2023`, `before 2020`, `in 2026 or later`. */
export function ageOf(family: Family, version: number): string {
  if (family === 'retired') return 'before 2020'
  const years = firstVersions[family]
  const year = years.find(([first]) => version >= first)?.[1]
  if (!year) return 'before 2020'
  return year === years[0]?.[1] ? `in ${year} or later` : `in ${year}`
}
