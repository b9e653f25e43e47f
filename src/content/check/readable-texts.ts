import type { Block } from '../../model/block-schema.ts'
import type { Step } from '../../model/guide-schema.ts'
import { parseInline } from '../../model/parse-inline.ts'

/**
 * What somebody reads at a step, text by text and without marks: title, paragraphs, entries of lists, notes, labels and
 * hints of options, reason and action. Left out is what nobody reads as a sentence: commands, `code`, addresses, the
 * words in pictures, and the words in braces, which each site fills in differently.
 */
export function readableTexts(step: Step): string[] {
  const own =
    step.kind === 'question'
      ? step.options.flatMap(({ label, hint }) => [label, hint ?? ''])
      : [step.reason, step.action ?? '']
  return [step.title, ...(step.body ?? []).flatMap(textsOf), ...own].map(withoutMarks).filter((text) => text !== '')
}

function textsOf(block: Block): string[] {
  if (typeof block === 'string') return [block]
  if (block.kind === 'note') return [block.text]
  return block.kind === 'list' || block.kind === 'numbered-list' ? block.items : []
}

function withoutMarks(text: string): string {
  if (!/[*`[{]/.test(text)) return text.trim()
  const nodes = parseInline(text).filter(({ kind }) => kind !== 'code')
  return nodes
    .map((node) => node.text.replace(/\{[a-z0-9-]+\}/g, ' '))
    .join('')
    .trim()
}
