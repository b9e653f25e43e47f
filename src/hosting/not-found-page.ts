import { escapeHtml } from '../engine/escape-html.ts'
import type { Site } from '../model/site-schema.ts'

/**
 * The page for an address that leads nowhere. Where it is missing, Cloudflare Pages answers with the start page instead
 * of a 404 (developers.cloudflare.com/pages/configuration/serving-pages), also when a script is asked for.
 */
export function notFoundPage({ organisation, helpDesk: { name, phone, email, hours } }: Site): string {
  const contact = `${name}: ${phone}, ${email} (${hours})`
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
    <p>A part of the address may be missing. This says nothing about your account.</p>
    <p><a href="./">Get back into your ${escapeHtml(organisation)} account</a></p>
    <p>${escapeHtml(contact)}</p>
  </body>
</html>
`
}
