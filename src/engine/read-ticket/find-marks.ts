import { ticketParts } from '../ticket/ticket-fields.ts'

/** A line of a bent ticket that seems to begin a part, a field or a list. */
export type Mark = {
  /** The position of the line. */
  line: number
  /** Its place in the order of a ticket. */
  rank: number
  /** A part, a field by its key, or a list. */
  kind: 'title' | 'field' | 'list'
  key: string
  /** What follows the label on its line. */
  rest: string
  /** Whether the label stands in Markdown, or its signs have a backslash before them as in Markdown. */
  marked: boolean
  /** Whether a tab follows the label, as in a table that was copied as text. */
  tab: boolean
}

type Place = Pick<Mark, 'rank' | 'kind' | 'key'>

const places: readonly (Place & { label: string })[] = ticketParts
  .flatMap((part) => [
    { kind: 'title' as const, key: part.key, label: part.title },
    ...('list' in part
      ? [{ kind: 'list' as const, key: part.key, label: part.list }]
      : Object.entries(part.fields).map(([key, label]) => ({ kind: 'field' as const, key, label }))),
  ])
  .map((place, rank) => ({ ...place, rank }))

const titles = new Map(places.filter(({ kind }) => kind === 'title').map((place) => [place.label.toLowerCase(), place]))
const labels = new Map(places.filter(({ kind }) => kind !== 'title').map((place) => [place.label.toLowerCase(), place]))

/** The place of the notes: behind it any line may be one of them. */
export const notesRank = labels.get('notes')?.rank ?? -1

const longestLabel = 80

/** Blanks, bullets and signs of headings before what a line says. */
export const bullets = /^\s*(?:(?:[-*+•·‣▪–]|#{1,6})\s+){0,2}/

/** The lines that seem to begin something, by their labels alone: bullets, bold labels, tabs and missing colons count too. */
export function findMarks(lines: readonly string[]): Mark[] {
  return lines.flatMap((written, line) => (written === '' ? [] : marksOn(written.replace(bullets, ''), line)))
}

function marksOn(text: string, line: number): Mark[] {
  const start = text.slice(0, longestLabel)
  const end = start.search(/[:\t]/)
  const head = end === -1 ? start : start.slice(0, end)
  const rest = end === -1 ? '' : text.slice(end + 1).replace(/^\**\s*/, '')
  const name = head
    .replace(/[*_\\`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const found = end === -1 ? placesAlone(name) : placesWith(name, rest)
  return found.map(({ rank, kind, key }) => {
    return { line, rank, kind, key, rest, marked: /[*\\]/.test(head), tab: text[end] === '\t' }
  })
}

/** What a label with a colon or tab behind it can be. */
function placesWith(name: string, rest: string): Place[] {
  const known = /^tried \d{1,3}$/i.test(name) ? 'tried' : name.toLowerCase()
  const place = labels.get(known) ?? (rest === '' ? titles.get(known) : undefined)
  return place ? [place] : []
}

/** What a whole line can be: a title, or a label whose value stands on the next line. "Notes" is both. */
function placesAlone(name: string): Place[] {
  const label = labels.get(name.toLowerCase())
  const title = titles.get(name.toLowerCase())
  return [title, label?.kind === 'field' && label.label === name ? label : undefined].filter(
    (place) => place !== undefined,
  )
}
