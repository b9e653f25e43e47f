import { inlineHashes } from './inline-hashes.ts'
import { type Inline, policyOf } from './policy.ts'

/** What goes into the page that Vite has written. */
export type PageParts = {
  /** The prerendered start page. */
  start: string
  /** The script that runs before anything is drawn. */
  early: string
  /** The style sheet of the first load, and the organisation's colours. */
  style: string
  /** The policy of the page; left out, that of a page whose other files lie beside it. */
  policy?: (inline: Inline) => string
}

const emptyRoot = '<div id="root"></div>'
const places = [emptyRoot, '<meta charset', '</head>']

/**
 * Makes the page complete: nothing that it needs to be read is another file, and its policy allows what stands in it by
 * hash and nothing else. Throws when `html` is not a page as Vite writes it, or when a part would end its element.
 */
export function finishPage(html: string, { start, early, style, policy = policyOf }: PageParts): string {
  const lost = places.filter((place) => !html.includes(place))
  if (lost.length > 0) throw new Error(`index.html has lost ${lost.join(', ')}.`)
  if (/<\/style/i.test(style) || /<\/script/i.test(early)) throw new Error('A part of the page would end its element.')
  const filled = html
    .replace(emptyRoot, () => `<div id="root">${start}</div>`)
    .replace(/(?=<meta charset)/, () => `<!--policy-->`)
    .replace('</head>', () => `<script>${early}</script>\n    <style>${style}</style>\n  </head>`)
  const rules = policy(inlineHashes(filled)).replaceAll('"', '&quot;')
  return filled.replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${rules}">\n    `)
}
