import { escapeHtml } from '../../engine/escape-html.ts'
import type { Site } from '../../model/site-schema.ts'
import { telAddress } from '../../model/tel-address.ts'
import { text } from './text.ts'

/** How to reach the help desk, as HTML below a heading of its own: phone and mail as links, and the hours. */
export function contactHtml({ name, phone, email, hours }: Site['helpDesk']): string {
  return `<h2>${escapeHtml(name)}</h2>
<dl>
<dt>${text.help.call}</dt><dd><a href="${telAddress(phone)}">${escapeHtml(phone)}</a></dd>
<dt>${text.help.write}</dt><dd><a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a></dd>
<dt>${text.help.hours}</dt><dd>${escapeHtml(hours)}</dd>
</dl>`
}
