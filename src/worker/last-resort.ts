import { readSealed } from '../content/sealed-index.ts'
import { telAddress } from '../model/tel-address.ts'
import { keptIndex } from './kept-content.ts'
import type { Scope } from './scope-of.ts'

/** The page when what was kept of it is damaged and no network can replace it: what to do, and whom to ask. */
export async function lastResort(scope: Scope): Promise<Response> {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>This page needs a connection</title>
<h1>This page needs a connection</h1>
<p>A part of this page is missing in this browser. Connect to a network, then load the page again.</p>
<p>Nothing that you answered or typed is lost.</p>
<p>${await contact(scope).catch(() => '')}</p>
`
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  return new Response(html, { status: 503, headers })
}

/** The help desk of the content that is kept, as HTML; empty when none is. */
async function contact(scope: Scope): Promise<string> {
  const kept = await keptIndex(scope)
  const site = kept && readSealed(await kept.json())?.site
  if (!site) return ''
  const { name, phone, email, hours } = site.helpDesk
  const call = `<a href="${escapeHtml(telAddress(phone))}">${escapeHtml(phone)}</a>`
  return `${escapeHtml(name)}: ${call}, ${escapeHtml(email)} (${escapeHtml(hours)})`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)
}
