import { escapeHtml } from '../../engine/escape-html.ts'
import type { OutlineWay } from '../outline/guide-outline.ts'
import { numberLinkHtml, type StepNumbers } from './number-link-html.ts'
import { text } from './text.ts'

/** Where the ways of one answer lead. Of several, the first that fits is taken, so each says when it does. */
export function waysHtml(ways: readonly OutlineWay[], numbers: StepNumbers): string {
  const [first, ...others] = ways
  if (first && others.length === 0) return `<p class="way">${goHtml(first, numbers)}</p>`
  const lines = ways.map((way) => `<li class="way">${whenHtml(way, numbers)}: ${goHtml(way, numbers)}</li>`)
  return `<ul class="ways">${lines.join('')}</ul>`
}

function goHtml({ to }: OutlineWay, numbers: StepNumbers): string {
  return `→ ${numberLinkHtml(to, numbers, `${text.goTo} `)}`
}

function whenHtml({ when }: OutlineWay, numbers: StepNumbers): string {
  const parts = Object.entries(when).map(([question, options]) => choseHtml(question, options, numbers))
  return parts.length === 0 ? text.otherwise : `${text.if} ${parts.join(` ${text.and} `)}`
}

function choseHtml(question: string, options: readonly string[], numbers: StepNumbers): string {
  const step = numbers.guide.steps.get(question)
  const known = step?.kind === 'question' ? step.options : []
  const labels = options.map((option) => known.find(({ id }) => id === option)?.label ?? option)
  return `${escapeHtml(text.chose(labels))} ${numberLinkHtml(question, numbers)}`
}
