import { findSecrets } from './find-secrets.ts'
import type { SecretKind } from './secrets/secret-kind.ts'

const mostRounds = 4

/**
 * Replaces each secret of a text by "[removed: <kind>]", and lists what was replaced. Masking a masked text changes
 * nothing: what comes to light when its neighbour is gone goes too. Takes any text, never throws.
 */
export function maskSecrets(text: string): { text: string; masked: { kind: SecretKind }[] } {
  const masked: { kind: SecretKind }[] = []
  let rest = text
  for (let round = 0; round < mostRounds; round++) {
    const spans = findSecrets(rest)
    if (spans.length === 0) break
    masked.push(...spans.map(({ kind }) => ({ kind })))
    rest = replaceSpans(rest, spans)
  }
  return { text: rest, masked }
}

function replaceSpans(text: string, spans: ReturnType<typeof findSecrets>): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, kind } of spans) {
    parts.push(text.slice(from, start), `[removed: ${kind}]`)
    from = end
  }
  return parts.join('') + text.slice(from)
}
