import { acceptLabel } from './accept-label.ts'
import { hasLikelyCodeShape } from './code-shape.ts'
import { coveredBy } from './covered-by.ts'
import { findAppNames } from './find-app-names.ts'
import { findBareCodes } from './find-bare-codes.ts'
import { findCodes } from './find-codes.ts'
import { findInSentence } from './find-in-sentence.ts'
import { type FoundLabel, findLabels } from './find-labels.ts'
import { findMarks, type Marks } from './find-marks.ts'
import { findTimes } from './find-times.ts'
import type { Field, Finding } from './finding.ts'
import { isAboutEntra } from './is-about-entra.ts'
import { isProcessId } from './is-process-id.ts'
import { isVagueLabel } from './is-vague-label.ts'
import { nameBesideGuid } from './name-beside-guid.ts'
import { readGuid } from './read-guid.ts'
import { readTables } from './read-tables.ts'
import { readValues } from './read-value.ts'
import { skipToValue } from './skip-to-value.ts'

/** Where a sentence of the error may begin, and where it ends at the latest. */
export type MessagePlace = { from: number; to: number }

export type Collected = { isEntra: boolean; names: string[]; findings: Finding[]; messages: MessagePlace[] }

const symbolicNames = ['InvalidConnectionCredentials', 'WindowsIdentityIncorrect']
const maxFindings = 1200
const longestMessage = 600
const ids = new Set<Field>(['correlationId', 'requestId', 'timestamp'])

/** Finds every value in a text, and judges as a whole whether the text is Entra's. Other products give ids at most. */
export function collectFindings(text: string, folded: string): Collected {
  const marks = findMarks(folded)
  const tables = readTables(text)
  const isInTable = coveredBy(tables.spans)
  const outside = <Place extends { start: number }>(places: Place[]) => places.filter(({ start }) => !isInTable(start))
  const labels = limit(outside(findLabels(text, folded, (label) => acceptLabel(text, label))))
  const words = limit(outside(findCodes(folded)))
  const isNoPid = ({ field, start, end }: Finding) =>
    field !== 'code' || !isProcessId(text, start, end, words.length > 0)
  const labelled = [...limit(tables.findings), ...readLabels(text, labels).filter(isNoPid)]
  const sure = [...labelled.filter(({ field }) => field !== 'code'), ...words]
  const names = symbolicNames.filter((name) => folded.includes(name.toLowerCase()))
  const company = names.length > 0 || isAboutEntra(labels, labelled, words, marks)
  const labelledCodes = acceptCodes(labelled, company, marks)
  const codes = [...labelledCodes, ...words, ...limit(outside(findBareCodes(folded, marks))).filter(isNoPid)]
  if (!company && codes.length === 0) {
    return { isEntra: false, names, findings: marks.foreign ? [] : idsOnly(sure), messages: [] }
  }
  const times = findTimes(
    text,
    codes.filter(({ record }) => record === null),
  )
  const isTaken = coveredBy([...tables.spans, ...labelled, ...othersIds(text, labels)])
  const named = [...limit(findInSentence(text, folded, isTaken)), ...limit(findAppNames(text))]
  const findings = [...sure.filter(({ field }) => field !== 'code'), ...codes, ...times, ...named]
  return { isEntra: true, names, findings, messages: messagePlaces(text, words, labels) }
}

/** No real text says so much: endless repetitions are cut in the middle. */
function limit<Item>(items: Item[]): Item[] {
  return items.length <= maxFindings ? items : [...items.slice(0, maxFindings - 200), ...items.slice(-200)]
}

function readLabels(text: string, labels: FoundLabel[]): Finding[] {
  return labels.flatMap((label, index) => {
    const { kind, language, end } = label
    const to = labels[index + 1]?.start ?? text.length
    const read = readValues(text, { kind, language, from: end, to })
    const isVague = read.length === 1 && isVagueLabel(text, label)
    const values = read.map((value) => ({ ...value, rank: isVague ? 1 : value.rank, record: null }))
    return values.flatMap((value) => [value, ...nameBeside(text, value)])
  })
}

/** The GUIDs behind labels of other things, such as `Resource app ID`: no sentence makes an application of them. */
function othersIds(text: string, labels: FoundLabel[]): { start: number; end: number }[] {
  return labels.flatMap(({ kind, start, end }) => {
    const isOther = kind === 'other' && !/tenant|^client/i.test(text.slice(start, end))
    const id = isOther ? readGuid(text, skipToValue(text, end)) : null
    return id ? [id] : []
  })
}

function nameBeside(text: string, { field, start, end, record }: Finding): Finding[] {
  const name = field === 'appId' ? nameBesideGuid(text, start, end) : null
  return name ? [{ field: 'appName', value: name, start, end, rank: 1, record }] : []
}

/** A labelled number is a code in Entra's company; elsewhere only one of a likely shape, and not beside other products. */
function acceptCodes(labelled: Finding[], company: boolean, marks: Marks): Finding[] {
  if (!company && marks.foreign && !marks.entra) return []
  return labelled.filter(
    ({ field, value, rank }) =>
      field === 'code' && (company || marks.entra || (rank === 0 && hasLikelyCodeShape(value))),
  )
}

function idsOnly(findings: Finding[]): Finding[] {
  const hasId = findings.some(({ field }) => field === 'correlationId' || field === 'requestId')
  return hasId ? findings.filter(({ field, rank }) => ids.has(field) && rank === 0) : []
}

/** Behind each code, then behind each label of a message; the next label or code ends it. */
function messagePlaces(text: string, codes: Finding[], labels: FoundLabel[]): MessagePlace[] {
  const separated = labels.filter(({ end }) => /^["'*`\s]{0,4}[:=]/.test(text.slice(end, end + 6)))
  const ends = [...separated, ...codes].map(({ start }) => start).sort((a, b) => a - b)
  const starts = [
    ...codes.filter(({ rank }) => rank === 0).map(({ end }) => end),
    ...labels.filter(({ kind }) => kind === 'message').map(({ end }) => end),
  ]
  return starts.slice(0, 50).map((from) => ({
    from,
    to: Math.min(text.length, from + longestMessage, ends.find((end) => end >= from) ?? text.length),
  }))
}
