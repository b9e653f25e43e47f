import type { Block } from '../../model/block-schema.ts'
import { parseInline } from '../../model/parse-inline.ts'

/** The words of a block as they are read, one line for each of its texts, without marks and addresses. */
export function blockLines(block: Block): string[] {
  return textsOf(block).map((text) =>
    parseInline(text)
      .map((node) => node.text)
      .join(''),
  )
}

function textsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block]
  if ('items' in block) return block.items
  return [block.kind === 'picture' ? block.alt : block.text]
}
