/** What can be said about a typed address, most important first. */
export const slipKinds = [
  'secret',
  'too-long',
  'web-address',
  'several',
  'two-ats',
  'number',
  'words-only',
  'no-name',
  'no-domain',
  'no-at',
  'no-ending',
  'personal',
  'guest',
  'old-style',
  'local',
  'script',
  'sign',
  'umlaut',
  'accent',
  'foreign',
  'domain',
  'ending',
  'subdomain',
  'look-alike',
  'wide',
  'at-word',
  'comma',
  'dots',
  'trailing',
  'blank-in-name',
  'blank-inside',
  'blank-around',
  'invisible',
  'remains',
  'words',
  'plus',
  'capitals',
] as const

export type SlipKind = (typeof slipKinds)[number]

/** The name stands before the @, the domain behind it. */
export type Part = 'name' | 'domain'

/** A character that looks like `like`, at this position of its part, counted from 1 in characters; null: of no alphabet. */
export type WrongLetter = { sign: string; like: string; position: number; alphabet: string | null }

export type Slip = {
  kind: SlipKind
  part?: Part
  /** The signs that the sentence shows, or the name of the alphabet. */
  sign?: string
  letters?: WrongLetter[]
  /** The domain of the organisation that was meant. */
  meant?: string
}

/** A text on its way to an address, with what was found so far. */
export type Draft = { text: string; slips: readonly Slip[] }

/** A part as it should be; null where nobody can tell. */
export type PartReading = { text: string | null; slips: readonly Slip[] }

export type UsernameReading = {
  result: 'fine' | 'typo' | 'personal' | 'foreign' | 'incomplete'
  slips: readonly Slip[]
  /** What to type instead; null where the address is right or nobody can tell. */
  proposal: string | null
}

/** The draft with another text; the slip is added when that changes something. */
export function changed(draft: Draft, text: string, ...slips: Slip[]): Draft {
  return text === draft.text ? draft : { text, slips: [...draft.slips, ...slips] }
}
