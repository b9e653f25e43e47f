import type { Edge } from '../../engine/every-edge.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from './text.ts'

/** A way on in words: the question with the option, and the step that follows; its id too where others have its title. */
export function edgeWords(
  { steps }: Guide,
  { question, option, target }: Pick<Edge, 'question' | 'option' | 'target'>,
): { option: string; target: string } {
  const asked = steps.get(question)
  const label = asked?.kind === 'question' ? asked.options.find(({ id }) => id === option)?.label : undefined
  return {
    option: text.examples.option(asked?.title ?? question, label ?? option),
    target: text.examples.leadsTo(titleOf(steps, target)),
  }
}

function titleOf(steps: Guide['steps'], id: string): string {
  const title = steps.get(id)?.title ?? id
  const isShared = [...steps.values()].filter((step) => step.title === title).length > 1
  return isShared ? text.examples.sharedTitle(title, id) : title
}
