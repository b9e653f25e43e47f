import type { Finding } from './finding.ts'
import { isName } from './read-name.ts'

// The name stands beside an address, or a GUID that the person took out, or alone: `'…'(Name)`, `'…' named 'Name'`.
const patterns = [
  /\bapplication\s{1,4}(?:with\s{1,4}(?:ID|identifier)\s{1,4})?["'][^"'\n]{1,200}["']\s{0,20}\(([^()"']{1,80})\)/giu,
  /["']\s{1,4}named\s{1,4}["']([^"']{1,80})["']/giu,
  /configured\s{1,4}the\s{1,4}application\s{1,4}["']?([^"':]{1,80}?)["']?\s{1,4}(?:\(["'][^"'()\n]{0,80}["']\)\s{1,4})?to\s{1,4}block/giu,
  /\bapplication\s{1,4}["']([^"']{1,80})["']\s{1,4}asked\s{1,4}for\s{1,4}scope/giu,
]
const noName = /^(?:[x*.\s\u2026#-]+|[.\u2026$].*|[0-9a-fx-]{36}|.*\b(?:redacted|masked|hidden|removed)\b.*)$/i

/** Finds the names of applications that the sentence of an error gives without a GUID beside. */
export function findAppNames(text: string): Finding[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: all, 1: written }) => {
      const value = (written as string).replace(/\s+/g, ' ').trim()
      if (/\n[^\n]*\n/.test(written as string)) return []
      if (!/\p{L}/u.test(value) || noName.test(value) || !isName(value)) return []
      return [{ field: 'appName' as const, value, start: index, end: index + all.length, rank: 1, record: null }]
    }),
  )
}
