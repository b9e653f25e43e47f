import type { Identity } from './read-identity.ts'

const apps: readonly [app: string, pattern: RegExp][] = [
  ['Teams', /\bTeams(?:Mobile)?(?:\/|-)/],
  ['Outlook', /\b(?:OneOutlook|Outlook-(?:iOS|Android)|Microsoft Outlook|MSOffice)\b/],
  ['Instagram', /\bInstagram\b/],
  ['WhatsApp', /\bWhatsApp\b/],
  ['Facebook', /\bFB(?:AN|AV|_IAB|IOS|4A)\b/],
  ['LinkedIn', /\bLinkedInApp\b/],
  ['Line', /\bLine\/\d/],
  ['WeChat', /\bMicroMessenger\b/],
  ['Slack', /\bSlack(?:\/|_)/],
  ['the Google app', /\bGSA\/\d/],
]

const anyApp = /; wv\)|\bElectron\/|\bWebView\b|\bWebView2\b/
const ofApple = /\b(?:iPhone|iPad|iPod)\b/

/**
 * In which app the page seems to be open, by what the browser says of itself: `Teams`, or `an app` when that does not
 * tell its name. Null when it looks like a full browser. Sources: Chrome for Developers, "WebView user agent"
 * (`; wv`); what the apps write into the user agent. On iPhones only full browsers write `Safari/`; a page on the home
 * screen does not, but says that it stands there.
 */
export function embeddingApp({ userAgent, brands, isStandalone }: Identity): string | null {
  const app = apps.find(([, pattern]) => pattern.test(userAgent))?.[0]
  if (app) return app
  const isWebView = brands.some(({ brand }) => /WebView/.test(brand))
  const isBare = !isStandalone && ofApple.test(userAgent) && !userAgent.includes('Safari/')
  return isWebView || isBare || anyApp.test(userAgent) ? 'an app' : null
}
