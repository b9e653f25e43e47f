import { escapeHtml } from '../engine/escape-html.ts'
import { text } from './text.ts'

/** The style of the note. No layer: it gives the page around it the height that is left. */
export const savedStyle = `body{display:flex;flex-direction:column}
#root{display:grid;grid-template-columns:minmax(0,1fr);flex:1}
#root>*{min-block-size:0}
.saved{border-block-start:1px solid var(--line);color:var(--ink-soft);font-size:var(--text-small)}
.saved p{max-inline-size:70rem;margin-inline:auto;padding:.75rem var(--space)}
.saved a{display:inline-block;padding-block:.5rem;margin-block:-.5rem}
[data-wait=all]:not([data-ready]) .saved{visibility:hidden}
footer>[aria-live]:empty{display:none}
@media print{.saved{display:none}}`

/**
 * What a page in one file says below every page of the app: on which day it was made (ISO 8601), and where the newest
 * version is, if the site says so. It stands in the page itself, so that it is there before any script and never moves.
 */
export function savedNote(on: string, liveAddress: string | null): string {
  const words = text.made(`<time datetime="${on}">${writtenDay(on)}</time>`)
  const live = liveAddress === null ? '' : ` ${text.live(linkTo(liveAddress))}`
  return `<aside class="saved" aria-label="${text.name}"><p>${words}${live}</p></aside>`
}

function linkTo(address: string): string {
  const shown = address.replace(/^https:\/\//, '').replace(/\/$/, '')
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer">${escapeHtml(shown)}</a>`
}

function writtenDay(on: string): string {
  return new Date(on).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}
