import { createHash } from 'node:crypto'

const naming = /<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"[^>]*(?=>)/g

/**
 * Writes beside each script and style sheet that the page names the checksum of its text, so that a browser refuses a
 * file that arrives cut off or changed (Subresource Integrity, W3C). `textOf` gives the text of a file such as
 * `assets/first-1a2b3c4d.js`; a file that it does not know stops the build.
 */
export function addIntegrity(html: string, textOf: (file: string) => string): string {
  return html.replace(naming, (tag, file: string) => {
    const hash = createHash('sha384').update(textOf(file)).digest('base64')
    return `${tag} integrity="sha384-${hash}"`
  })
}
