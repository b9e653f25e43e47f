import { escapeHtml } from '../engine/escape-html.ts'
import type { Site } from '../model/site-schema.ts'
import { telAddress } from '../model/tel-address.ts'

/**
 * The page for an address that leads nowhere. Where it is missing, Cloudflare Pages answers with the start page instead
 * of a 404 (developers.cloudflare.com/pages/configuration/serving-pages), also when a script is asked for. It is sent for
 * paths of any depth, so its way out is right everywhere only where the site says its address.
 */
export function notFoundPage({ organisation, address = './', helpDesk }: Site): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>There is no page here</title>
  </head>
  <body>
    <h1>There is no page here</h1>
    <p>A part of the address may be missing. Your account is not the cause.</p>
    <p><a href="${escapeHtml(address)}">Get back into your ${escapeHtml(organisation)} account</a></p>
    <p>${contactHtml(helpDesk)}</p>
  </body>
</html>
`
}

function contactHtml({ name, phone, email, hours }: Site['helpDesk']): string {
  const call = `<a href="${telAddress(phone)}">${escapeHtml(phone)}</a>`
  const write = `<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`
  return `${escapeHtml(name)}: ${call}, ${write} (${escapeHtml(hours)})`
}
