import type { Block } from '../../model/block-schema.ts'
import type { Option, Question } from '../../model/guide.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { splitWords } from './split-words.ts'

/** A text inside a question in which a search looks, beside its title, its id and its section. */
export type Place = { kind: 'answer' | 'tried' | 'text'; worth: number; text: string; words: readonly string[] }

const known = new WeakMap<Question, readonly Place[]>()

/** The answers of a question, what it has people try, and its instructions; split once. */
export function questionPlaces(question: Question): readonly Place[] {
  const places = known.get(question) ?? readPlaces(question)
  known.set(question, places)
  return places
}

function readPlaces({ options, tried, body = [] }: Question): Place[] {
  return [
    ...options.flatMap(answerPlaces),
    ...(tried ? [place('tried', tried, 2)] : []),
    ...body.flatMap(textsOf).map((text) => place('text', text, 1)),
  ]
}

/** The label of an answer, the explanation below it, and its id, which often is the word that agents use. */
function answerPlaces({ id, label, hint }: Option): Place[] {
  return [
    place('answer', label, 3),
    ...(hint ? [place('answer', `${label} (${hint})`, 2.5, hint)] : []),
    place('answer', label, 2, id),
  ]
}

function place(kind: Place['kind'], text: string, worth: number, searched = text): Place {
  return { kind, worth, text, words: splitWords(searched) }
}

/** The words of a block as somebody reads them, without marks. */
function textsOf(block: Block): string[] {
  if (typeof block === 'string') return [plain(block)]
  if (block.kind === 'picture') return [block.alt, ...Object.values(block.labels)]
  return 'items' in block ? block.items.map(plain) : [plain(block.text)]
}

function plain(text: string): string {
  return safeInline(text)
    .map((node) => node.text)
    .join('')
}
