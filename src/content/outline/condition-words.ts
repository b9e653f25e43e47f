import type { WrittenEdge } from '../../engine/written-edges.ts'
import type { Guide } from '../../model/guide.ts'

/**
 * When a way is taken, in words: `if “What do you see?” was “A message” or “A code”`; `otherwise` for the last of several
 * branches; empty where the option has only this way. Questions and options that do not exist are named by their ids.
 */
export function conditionWords(guide: Guide, { branch, when }: Pick<WrittenEdge, 'branch' | 'when'>): string {
  const parts = Object.entries(when).map(([question, options]) => partWords(guide, question, options))
  if (parts.length > 0) return `if ${parts.join(' and ')}`
  return branch !== null && branch > 1 ? 'otherwise' : ''
}

function partWords({ steps }: Guide, id: string, options: readonly string[]): string {
  const question = steps.get(id)
  const labels = question?.kind === 'question' ? question.options : []
  const picked = options.map((option) => `“${labels.find((one) => one.id === option)?.label ?? option}”`)
  return `“${question?.title ?? id}” was ${picked.join(' or ')}`
}
