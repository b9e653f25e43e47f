import { escapeHtml } from '../../../src/engine/escape-html.ts'
import type { PlainStep } from '../plain-tree.ts'

/**
 * One step as the HTML of a plain page: title, instructions, and either options with a button or the way back. The button
 * does nothing before the script is there: a form that is sent then would load the page once more.
 */
export function stepHtml({ title, html, options }: PlainStep): string {
  if (options.length === 0) return `<h1>${escapeHtml(title)}</h1>${html}<button type="button">Start again</button>`
  const radios = options.map(
    ({ id, label }) =>
      `<label><input type="radio" name="answer" value="${escapeHtml(id)}" required> ${escapeHtml(label)}</label>`,
  )
  const fieldset = `<fieldset><legend><h1>${escapeHtml(title)}</h1></legend>${html}${radios.join('')}</fieldset>`
  return `<form>${fieldset}<button type="button">Continue</button></form>`
}
