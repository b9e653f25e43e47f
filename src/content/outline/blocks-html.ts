import { escapeHtml } from '../../engine/escape-html.ts'
import type { Block } from '../../model/block-schema.ts'
import type { Inline } from '../../model/parse-inline.ts'
import { safeInline } from '../../model/safe-inline.ts'

/** Blocks of content as HTML. A picture becomes its text alternative; a link whose address is not allowed its label. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${inlineHtml(block)}</p>`
  switch (block.kind) {
    case 'list':
      return `<ul>${itemsHtml(block.items)}</ul>`
    case 'numbered-list':
      return `<ol>${itemsHtml(block.items)}</ol>`
    case 'command':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'note':
      return `<p class="note">${inlineHtml(block.text)}</p>`
    case 'picture':
      return `<p class="picture">Picture: ${escapeHtml(block.alt)}</p>`
  }
}

function itemsHtml(items: readonly string[]): string {
  return items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')
}

function inlineHtml(text: string): string {
  return safeInline(text).map(nodeHtml).join('')
}

function nodeHtml(node: Inline): string {
  const text = escapeHtml(node.text)
  if (node.kind === 'text') return text
  if (node.kind === 'link') return `<a href="${escapeHtml(node.address)}">${text}</a>`
  return `<${node.kind}>${text}</${node.kind}>`
}
