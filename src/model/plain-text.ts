import { parseInline } from './parse-inline.ts'
import { isSafeAddress } from './safe-address.ts'

/**
 * A text of content without its marks, for copying: a link becomes its label with the address behind it in brackets,
 * or the label alone where the address is not allowed.
 */
export function plainText(text: string): string {
  return parseInline(text)
    .map((node) => (node.kind === 'link' && isSafeAddress(node.address) ? `${node.text} (${node.address})` : node.text))
    .join('')
}
