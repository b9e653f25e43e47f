import type { FoundLabel } from './find-labels.ts'
import type { Marks } from './find-marks.ts'
import type { Field, Finding } from './finding.ts'

/** Judges a text as a whole, by codes that need no label, by what surrounds the fields, and by which fields it has. */
export function isAboutEntra(labels: FoundLabel[], labelled: Finding[], words: Finding[], marks: Marks): boolean {
  const fields = new Set(labelled.filter(({ field }) => field !== 'code').map(({ field }) => field))
  return (
    words.length > 0 ||
    marks.page ||
    hasBlock(fields, marks) ||
    isCodeInBlock(labelled) ||
    isMaskedBlock(labels, fields, marks)
  )
}

function hasBlock(fields: Set<Field>, marks: Marks): boolean {
  const [correlation, request] = [fields.has('correlationId'), fields.has('requestId')]
  // Power BI and Power Apps show blocks of ids as well.
  const isOwn = marks.entra || !marks.otherBlock
  const hasTwo = correlation && (request || (fields.has('timestamp') && !marks.foreign))
  return (isOwn && hasTwo) || ((marks.library || marks.entra) && (correlation || request))
}

/** A labelled code among other labels of the error page, whatever product the text names beside. */
function isCodeInBlock(labelled: Finding[]): boolean {
  const fields = new Set(labelled.map(({ field }) => field))
  const isPage = fields.has('appId') || fields.has('devicePlatform') || fields.has('deviceState')
  return fields.has('code') && fields.size >= (isPage ? 3 : 4)
}

/** The three lines below an error, the ids taken out by the person. */
function isMaskedBlock(labels: FoundLabel[], fields: Set<Field>, marks: Marks): boolean {
  const kinds = new Set(labels.map(({ kind }) => kind))
  const isWhole = kinds.has('correlationId') && kinds.has('requestId') && kinds.has('timestamp')
  return isWhole && !marks.foreign && !marks.otherBlock && fields.has('timestamp')
}
