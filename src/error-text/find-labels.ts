import { fold, type Squashed, squash } from './fold.ts'
import { type LabelKind, labelRows } from './labels.ts'

/** A label in a text. Its value begins at `end`, and ends at the next label at the latest. */
export type FoundLabel = { kind: LabelKind; language: string; start: number; end: number }

type Node = { next: Map<number, Node>; kinds: { kind: LabelKind; language: string }[] }

const root: Node = { next: new Map(), kinds: [] }
const maxGap = 60

for (const { language, appWord, tenantWord, ...kinds } of labelRows) {
  for (const [kind, labels] of Object.entries(kinds) as [LabelKind, string][]) {
    for (const label of labels.split('|')) addLabel(squash(fold(label.normalize('NFKC'))).units, kind, language)
  }
}

function addLabel(units: Uint16Array, kind: LabelKind, language: string): void {
  let node = root
  for (const unit of units) {
    let next = node.next.get(unit)
    if (!next) {
      next = { next: new Map(), kinds: [] }
      node.next.set(unit, next)
    }
    node = next
  }
  if (!node.kinds.some((known) => known.kind === kind)) node.kinds.push({ kind, language })
}

/** The kind of label that a text is as a whole: for the cells of a table's head. */
export function kindOfLabel(text: string): LabelKind | null {
  let node: Node | undefined = root
  const letters = fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  for (let at = 0; at < letters.length; at++) {
    node = node.next.get(letters.charCodeAt(at))
    if (!node) return null
  }
  return node.kinds[0]?.kind ?? null
}

/**
 * Finds labels in one pass, the longest at each place. `accepts` decides whether what stands around makes the word a
 * label. Blanks and wraps inside a label, and labels glued to what stands before, are no hindrance.
 */
export function findLabels(text: string, folded: string, accepts: (label: FoundLabel) => boolean): FoundLabel[] {
  const squashed = squash(folded)
  const { units, positions } = squashed
  const found: FoundLabel[] = []
  for (let at = 0; at < units.length; at++) {
    if (!root.next.has(units[at] as number) || !beginsWord(text, positions[at] as number)) continue
    const label = labelAt(squashed, at, (one) => !joinsLines(text, one) && accepts(one))
    if (!label) continue
    found.push(label)
    while (at + 1 < units.length && (positions[at + 1] as number) < label.end) at++
  }
  return found
}

function labelAt(
  { units, positions }: Squashed,
  at: number,
  accepts: (label: FoundLabel) => boolean,
): FoundLabel | null {
  const start = positions[at] as number
  let best: FoundLabel | null = null
  let node: Node | undefined = root
  let last = start
  for (let unit = at; unit < units.length; unit++) {
    node = node.next.get(units[unit] as number)
    const position = positions[unit] as number
    if (!node || position - last > maxGap) break
    last = position
    const accepted = node.kinds
      .map(({ kind, language }) => ({ kind, language, start, end: position + 1 }))
      .find((label) => accepts(label))
    if (accepted) best = accepted
  }
  return best
}

/** True for the end of one line and a label on the next, which only together look like another label. */
function joinsLines(text: string, { start, end }: FoundLabel): boolean {
  const label = text.slice(start, end)
  const lineBreak = label.lastIndexOf('\n')
  const kind = lineBreak < 0 ? null : kindOfLabel(label.slice(lineBreak))
  return kind !== null && kind !== 'record'
}

const letter = /\p{L}/u
const cased = /[\p{Lu}\p{Ll}]/u

/** True where a label may begin: after a blank or sign, after a digit, at a capital between small letters, or in a script without capitals. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (at === 0 || before < 65) return true
  const unit = text.charCodeAt(at)
  if (unit >= 97 && unit <= 122 && before >= 103 && before <= 122) return false
  const previous = text[at - 1] as string
  if (!letter.test(previous)) return true
  const first = text[at] as string
  if (!cased.test(first) || !cased.test(previous)) return true
  if (first !== first.toLowerCase())
    return (
      previous === previous.toLowerCase() ||
      /\d[Zz]$/.test(text.slice(at - 2, at)) ||
      /^\p{Ll}/u.test(text[at + 1] ?? '')
    )
  return /[0-9a-f]{12}$/.test(text.slice(at - 12, at))
}
