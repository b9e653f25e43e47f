import { type Inline, parseInline } from './parse-inline.ts'
import { isSafeAddress } from './safe-address.ts'

/**
 * The nodes of a text as they may be drawn: a link whose address is not allowed is only its label. The check of
 * content reports such links; this is for content that somebody put on a host without checking it.
 */
export function safeInline(text: string): Inline[] {
  return parseInline(text).map((node) =>
    node.kind === 'link' && !isSafeAddress(node.address) ? { kind: 'text', text: node.text } : node,
  )
}
