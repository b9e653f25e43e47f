import { hasLikelyCodeShape } from './code-shape.ts'
import type { Marks } from './find-marks.ts'
import type { Finding } from './finding.ts'

const bare = /(?:^|[\s([{|"'`*,;:=>/✗])(\d{5,7})(?=[\s)\]}|"'`*,;:=<-]|\.(?!\d)|$)/gm
const company =
  /aadsts|error|fail|code|\blogs?\b|sign[- ]?in|invalid user ?name or password|resulttype|errorcode|fehler|erreur|\bfout|errore|\berro\b|\bfel\b/
const notACode = /(?:line|port|zip|plz|tel|phone|#|no\.|build|version|pid|id|0x|\$|\u20ac|\+)\s?[:=]?\s?$/
// So long and with such a beginning that the subject of the text is enough.
const longShape = /^(?:(?:700[0-2]|500[0-3]|530[0-3]|650[05])\d{3}|7000\d{2})$/

/** Finds bare numbers that the rest of their line makes codes. Only for texts that are about Entra. */
export function findBareCodes(folded: string, marks: Marks): Finding[] {
  const only = /^[\s"'`*#([]{0,20}(?:code[\s:#]{1,4})?(\d{5,7})[\s"'`*)\].:]{0,20}$/.exec(folded)?.[1]
  if (only && hasLikelyCodeShape(only)) return [finding(only, 0, folded.length)]
  if (!marks.entra && (!marks.oauth || marks.foreign)) return []
  const found: Finding[] = []
  for (const match of folded.matchAll(bare)) {
    const number = match[1] as string
    const start = match.index + match[0].length - number.length
    const before = folded.slice(Math.max(0, start - 60), start)
    const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${folded.slice(start, start + 80).split('\n')[0]}`
    const isCode = marks.entra
      ? hasLikelyCodeShape(number) && (company.test(line) || longShape.test(number))
      : longShape.test(number)
    if (isCode && !notACode.test(before)) found.push(finding(number, start, start + number.length))
  }
  return found
}

function finding(value: string, start: number, end: number): Finding {
  return { field: 'code', value, start, end, rank: 2, record: null }
}
