import { fold } from './fold.ts'
import { findBlobs } from './secrets/find-blobs.ts'
import { findBlocks } from './secrets/find-blocks.ts'
import { findKnown } from './secrets/find-known.ts'
import { findLabelled } from './secrets/find-labelled.ts'
import { findLinks } from './secrets/find-links.ts'
import { findLists } from './secrets/find-lists.ts'
import { findNear } from './secrets/find-near.ts'
import { findParameters } from './secrets/find-parameters.ts'
import { findTableValues } from './secrets/find-table-values.ts'
import { findTerms } from './secrets/find-terms.ts'
import { findTokenShapes } from './secrets/find-token-shapes.ts'
import { mergeSpans } from './secrets/merge-spans.ts'
import { makeReadable, type ReadableText, secretMark, setAside } from './secrets/readable-text.ts'
import type { SecretSpan } from './secrets/secret-kind.ts'

/**
 * Finds what must not leave the browser in a note to the help desk: passwords, codes, tokens, keys. Gives spans in
 * UTF-16 units, sorted, that do not overlap. Takes any text, never throws, and takes time that grows with its length.
 */
export function findSecrets(text: string): SecretSpan[] {
  const readable = makeReadable(text)
  const shaped = mergeSpans([
    ...findBlocks(readable.text),
    ...findTokenShapes(readable.text),
    ...findParameters(readable.text),
    ...findLinks(readable.text),
    ...findBlobs(readable.text),
  ])
  const withoutShapes = setAside(
    readable,
    shaped.map((span) => ({ ...span, mark: secretMark })),
  )
  const rest = setAside(withoutShapes, firstOnly(findKnown(withoutShapes.text)))
  return mergeSpans([...inSource(readable, shaped), ...inSource(rest, findInWords(rest.text))])
}

function findInWords(text: string): SecretSpan[] {
  const folded = fold(text)
  const terms = findTerms(text, folded)
  const found = mergeSpans([
    ...findTableValues(text, terms),
    ...findLabelled(text, folded, terms),
    ...findLists(text, terms),
  ])
  return mergeSpans([...found, ...findNear(text, terms, found)])
}

function inSource({ origins }: ReadableText, spans: SecretSpan[]): SecretSpan[] {
  return spans.map(({ start, end, kind }) => ({
    start: origins[start] as number,
    end: (origins[end - 1] as number) + 1,
    kind,
  }))
}

function firstOnly<Span extends { start: number; end: number }>(spans: Span[]): Span[] {
  let end = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}
