import type { Guide } from '../../model/guide.ts'
import type { Choice } from '../../ui/radio-group.tsx'
import { text } from '../text.ts'
import { cutAround } from './cut-around.ts'
import type { FoundQuestion } from './find-questions.ts'
import { queryWords } from './split-words.ts'

/** A found question as a list shows it: its title, its section, and what in it fits the query. */
export function questionChoice(guide: Guide, { question, match }: FoundQuestion, query: string): Choice {
  const section = guide.sectionOf.get(question.id)?.title ?? ''
  const why = match && text.link.search.match[match.kind](cutAround(match.text, queryWords(query)))
  return { id: question.id, label: question.title, hint: why ? `${section} · ${why}` : section }
}
