import { createHash } from 'node:crypto'
import type { Inline } from './policy.ts'

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g

/** The hashes of all styles and scripts that stand in an HTML text. Blocks of data are no scripts. */
export function inlineHashes(html: string): Inline {
  const found = [...html.matchAll(inline)].map(([, element, attributes = '', text = '']) => ({
    element,
    runs: !/\ssrc=|\stype="application\/json"/.test(attributes),
    hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
  }))
  const of = (name: string) => found.filter(({ element, runs }) => element === name && runs).map(({ hash }) => hash)
  return { scripts: of('script'), styles: of('style') }
}
