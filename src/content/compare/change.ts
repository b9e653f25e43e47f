import { text } from './text.ts'

const words = {
  ...text.links,
  ...text.ways,
  ...text.steps,
  ...text.texts,
  ...text.workings,
  ...text.settings,
  ...text.order,
  ...text.reviews,
}

export type ChangeKind = keyof typeof words

/** What a change is about, most important first: the page filters by it. */
export const topics = ['links', 'ways', 'steps', 'texts', 'workings', 'settings', 'order', 'reviews'] as const

export type Topic = (typeof topics)[number]

type Facts<K extends ChangeKind> = Parameters<(typeof words)[K]>[0]

/** A text before and after: empty where there was, or is, none. `by` says in what the two are compared. */
export type Texts = { before: string; after: string; by?: 'lines' }

/** One difference between two versions of content. */
export type Change = {
  kind: ChangeKind
  topic: Topic
  /** `site`, `codes`, `help-desk`, `coverage`, or a guide as `guides/sign-in`. */
  area: string
  /** What it is about, from the outside in: step and option, section, code, title of an example. None: the whole area. */
  ids: readonly string[]
  /** How many things it tells of together, for example links. */
  count: number
  sentence: string
  /** For a text that changed, to be shown below the sentence. */
  texts?: Texts
  /** For links: one of them, to be tried. */
  sample?: string
}

const topicOf = new Map(topics.flatMap((topic) => Object.keys(text[topic]).map((kind) => [kind, topic] as const)))
const rank = new Map(topics.flatMap((topic) => Object.keys(text[topic])).map((kind, place) => [kind, place]))

/** Words one change: the kind chooses the sentence, the facts fill it. */
export function change<K extends ChangeKind>(
  kind: K,
  [area, ...ids]: readonly [string, ...string[]],
  facts: Facts<K>,
  more: Partial<Pick<Change, 'count' | 'texts' | 'sample'>> = {},
): Change {
  const sentence = (words[kind] as (facts: Facts<K>) => string)(facts)
  return { kind, topic: topicOf.get(kind) as Topic, area, ids, count: 1, sentence: capital(sentence), ...more }
}

/** Puts the changes of one area in order, the most important kind first; those of one kind stay as they are. */
export function byImportance(a: Change, b: Change): number {
  return (rank.get(a.kind) as number) - (rank.get(b.kind) as number)
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
