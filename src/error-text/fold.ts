// Cyrillic and Greek letters that look like Latin ones, each with its look-alike.
const lookAlikes = new Map(
  'аa сc еe оo рp хx уy тt ѕs іi јj ԁd ԛq ԝw һh кk мm нh вb αa οo τt ιi κk νv ρp υu χx εe ςσ ıi łl øo đd ßs ɑa ѵv'
    .split(' ')
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair[0] as string, pair[1] as string]),
)
const firstFolded = 0xc0
/** What each unit is folded to, filled as they are met. */
const known: string[] = new Array(0x2000).fill('')
const inTable = /[\u00c0-\u052f\u1e00-\u1fff]/

/**
 * Folds text for comparison, unit by unit, so that positions stay: small letters, no accents, and letters that look
 * alike are the same, in whatever alphabet they are written.
 */
export function fold(text: string): string {
  const small = (text.includes('İ') ? text.replaceAll('İ', 'I') : text).toLowerCase()
  let first = 0
  while (small.charCodeAt(first) < firstFolded) first++
  if (first === small.length) return small
  let folded = small.slice(0, first)
  for (let at = first; at < small.length; at++) {
    const unit = small.charCodeAt(at)
    folded += unit < firstFolded || unit >= known.length ? small[at] : known[unit] || learn(unit)
  }
  return folded
}

function learn(unit: number): string {
  const letter = String.fromCharCode(unit)
  const bare = inTable.test(letter) ? (letter.normalize('NFD')[0] as string) : letter
  const folded = lookAlikes.get(bare) ?? bare
  known[unit] = folded
  return folded
}

/** What labels are compared by: the units of a text without blanks, hyphens and the like, and where each one stood. */
export type Squashed = { units: Uint16Array; positions: Int32Array }

const dropped = new Uint8Array(128)
for (const sign of "\t\n\v\f\r _-/.'()[]") dropped[sign.charCodeAt(0)] = 1

/** Drops from a folded text what wraps and translations move about: blanks, hyphens and other joining marks. */
export function squash(folded: string): Squashed {
  const units = new Uint16Array(folded.length)
  const positions = new Int32Array(folded.length)
  let count = 0
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit < 128 && dropped[unit] === 1) continue
    units[count] = unit
    positions[count++] = at
  }
  return { units: units.subarray(0, count), positions: positions.subarray(0, count) }
}
