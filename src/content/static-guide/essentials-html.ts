import { escapeHtml } from '../../engine/escape-html.ts'
import type { Essential } from '../../model/guide-schema.ts'
import { blocksHtml } from '../outline/blocks-html.ts'

type More = ((step: string, essential: Essential) => string) | null

/** The essentials of a guide as a numbered list; `more` writes what follows one that stands for a step, null nothing. */
export function essentialsHtml(essentials: readonly Essential[], more: More): string {
  return `<ol class="essentials">\n${essentials.map((one) => itemHtml(one, more)).join('\n')}\n</ol>`
}

function itemHtml(essential: Essential, more: More): string {
  const { title, text, step } = essential
  const follows = step === undefined || more === null ? '' : `<p class="more">${more(step, essential)}</p>`
  return `<li><h3>${escapeHtml(title)}</h3>${blocksHtml([text])}${follows}</li>`
}
