// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { codeFileSchema } from './code-schema.ts'
import { examplesFileSchema } from './examples-schema.ts'
import { guideFileSchema, sectionSchema } from './guide-schema.ts'
import { helpDeskFileSchema } from './help-desk-schema.ts'
import { keySynonyms } from './key-synonyms.ts'
import { knownKeys } from './schema-at.ts'
import { siteSchema } from './site-schema.ts'
import { suggestKey } from './suggest-key.ts'

const question = knownKeys(sectionSchema, { steps: [{ kind: 'question' }] }, ['steps', 0])
const option = knownKeys(sectionSchema, { steps: [{ kind: 'question', options: [{}] }] }, ['steps', 0, 'options', 0])
const outcome = knownKeys(sectionSchema, { steps: [{ kind: 'outcome' }] }, ['steps', 0])
const source = ['title', 'address']

describe('the entry that was meant', () => {
  it.each([
    ['titel', question, ['id'], 'title'],
    ['Title', question, ['id'], 'title'],
    ['title ', question, ['id'], 'title'],
    ['text', question, ['id'], 'title'],
    ['text', question, ['id', 'title'], 'body'],
    ['text', outcome, ['title'], 'reason'],
    ['text', option, ['id', 'next'], 'label'],
    ['type', question, ['id', 'title'], 'kind'],
    ['answers', question, ['id', 'title'], 'options'],
    ['goto', option, ['id', 'label'], 'next'],
    ['target', option, ['id', 'label'], 'next'],
    ['leadsTo', option, ['id', 'label'], 'next'],
    ['href', source, ['title'], 'address'],
    ['name', source, ['address'], 'title'],
    ['lable', option, ['id', 'label', 'next'], 'label'],
  ])('by "%s" is found', (written, known, present, meant) => {
    expect(suggestKey(written, known, present)).toBe(meant)
  })

  it.each(['weather', 'x', '', '🙂', '__proto__'])('by "%s" is none', (written) => {
    expect(suggestKey(written, source, [])).toBeNull()
  })
})

describe('what people write for an entry', () => {
  it('stands beside entries that content has', () => {
    const files = [siteSchema, guideFileSchema, sectionSchema, examplesFileSchema, codeFileSchema, helpDeskFileSchema]
    const text = JSON.stringify(files.map((schema) => collectKeys(schema)))
    expect(Object.keys(keySynonyms).filter((key) => !text.includes(`"${key}"`))).toEqual([])
  })
})

function collectKeys(schema: { _zod: { def: object } }, seen = new Set<object>()): unknown[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const def = schema._zod.def as Record<string, unknown>
  const shape = (def.shape ?? {}) as Record<string, { _zod: { def: object } }>
  const inner = [
    def.innerType,
    def.element,
    def.valueType,
    ...((def.options as unknown[]) ?? []),
    ...Object.values(shape),
  ]
  return [
    ...Object.keys(shape),
    ...inner.filter(Boolean).flatMap((one) => collectKeys(one as { _zod: { def: object } }, seen)),
  ]
}
