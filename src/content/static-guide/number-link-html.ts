import type { Guide } from '../../model/guide.ts'

/** The number of each step by its id, and the guide, which knows the labels of answers. */
export type StepNumbers = { guide: Guide; of: ReadonlyMap<string, number> }

/** The number of a step as a link to it, with `words` before it in the link. The step is one of the guide. */
export function numberLinkHtml(step: string, { of }: StepNumbers, words = ''): string {
  return `<a href="#step-${step}">${words}${of.get(step)}</a>`
}
