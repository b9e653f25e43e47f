// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { factNames } from './fact-names.ts'
import { sectionSchema } from './guide-schema.ts'
import type { Path } from './problem.ts'
import { describeSchema, knownKeys, knownNames, schemaAt } from './schema-at.ts'
import { siteSchema } from './site-schema.ts'

const section = {
  title: 'First look',
  steps: [
    {
      id: 'a',
      kind: 'question',
      body: ['Text', { kind: 'note', text: 'Text' }, { kind: 'command', text: 'whoami' }],
      options: [
        { id: 'yes', next: 'b' },
        { id: 'no', next: [{ when: { a: ['yes'] }, go: 'b' }] },
      ],
    },
    { id: 'b', kind: 'outcome' },
  ],
}

const describeAt = (path: Path) => describeSchema(schemaAt(sectionSchema, section, path))

describe('the rule for a place in a file', () => {
  it.each<[string, Path, string]>([
    ['an optional text', ['$schema'], 'Where your editor finds the rules'],
    ['an id', ['steps', 0, 'id'], 'A permanent name'],
    ['a list', ['steps', 0, 'sources'], 'The pages that this step relies on'],
    ['a paragraph', ['steps', 0, 'body', 0], 'Text. **bold**'],
    ['a text inside a note', ['steps', 0, 'body', 1, 'text'], 'Text. **bold**'],
    ['a command', ['steps', 0, 'body', 2, 'text'], 'A command exactly'],
    ['a plain way on', ['steps', 0, 'options', 0, 'next'], 'A permanent name'],
    ['a condition', ['steps', 0, 'options', 1, 'next', 0, 'when'], 'Question id: option id'],
    ['an option in a condition', ['steps', 0, 'options', 1, 'next', 0, 'when', 'a', 0], 'A permanent name'],
    ['an outcome', ['steps', 1, 'reason'], 'Solved: what fixed it'],
  ])('is found for %s', (_what, path, words) => {
    expect(describeAt(path)).toContain(words)
  })

  it.each<[string, Path]>([
    ['an entry that the schema does not have', ['colour']],
    ['a place inside a text', ['title', 'length']],
    ['a place inside a text inside a text', ['title', 'length', 'more']],
    ['an entry of the other kind of step', ['steps', 1, 'options']],
  ])('does not exist for %s', (_what, path) => {
    expect(schemaAt(sectionSchema, section, path)).toBeUndefined()
    expect(describeAt(path)).toBe('')
  })

  it('goes through values that are not there', () => {
    expect(describeSchema(schemaAt(siteSchema, null, ['helpDesk', 'hours']))).toContain('When somebody answers')
    expect(describeSchema(schemaAt(siteSchema, {}, ['links', 'any']))).toContain('An address that starts with')
  })
})

describe('the entries that a place may have', () => {
  it('depend on the kind of step and of block', () => {
    expect(knownKeys(sectionSchema, section, [])).toEqual(['$schema', 'title', 'steps'])
    expect(knownKeys(sectionSchema, section, ['steps', 0])).toContain('options')
    expect(knownKeys(sectionSchema, section, ['steps', 1])).toContain('result')
    expect(knownKeys(sectionSchema, section, ['steps', 0, 'body', 1])).toEqual(['kind', 'text'])
  })

  it('are the names from a list where only those are allowed', () => {
    expect(knownKeys(sectionSchema, section, ['steps', 0, 'options', 0, 'facts'])).toEqual([...factNames])
    expect(knownNames(sectionSchema, section, ['steps', 0, 'options', 0, 'facts'])).toEqual([...factNames])
    expect(knownNames(sectionSchema, section, ['steps', 0])).toEqual([])
    expect(knownNames(siteSchema, {}, ['links'])).toEqual([])
  })

  it('are none for texts, lists and open entries', () => {
    expect(knownKeys(sectionSchema, section, ['title'])).toEqual([])
    expect(knownKeys(sectionSchema, section, ['steps'])).toEqual([])
    expect(knownKeys(siteSchema, {}, ['links'])).toEqual([])
    expect(knownKeys(siteSchema, {}, ['nowhere'])).toEqual([])
  })
})
