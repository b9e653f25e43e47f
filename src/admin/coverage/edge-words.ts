import type { Edge } from '../../engine/every-edge.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from './text.ts'

/** A way on in words: the question with the option, and the title of the step that follows. */
export function edgeWords(
  { steps }: Guide,
  { question, option, target }: Pick<Edge, 'question' | 'option' | 'target'>,
): { option: string; target: string } {
  const asked = steps.get(question)
  const label = asked?.kind === 'question' ? asked.options.find(({ id }) => id === option)?.label : undefined
  return {
    option: text.examples.option(asked?.title ?? question, label ?? option),
    target: text.examples.leadsTo(steps.get(target)?.title ?? target),
  }
}
