import { maxIdLength } from './id.ts'

/** The id that somebody may have meant: `Q 1!` → `q-1`, `whatYouSee` → `what-you-see`. Null when no letter is left. */
export function correctId(written: string): string | null {
  const id = written
    .slice(0, 4 * maxIdLength)
    .replace(/\.json$/i, '')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxIdLength)
    .replace(/-$/, '')
  return id === '' ? null : id
}
