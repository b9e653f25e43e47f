// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dropDescriptions } from './drop-descriptions.ts'

const { transform } = dropDescriptions()
const { handler } = transform as unknown as { handler: (code: string) => { code: string } }
const drop = (code: string) => handler(code).code

const model = join(import.meta.dirname, '..', 'model')
const files = readdirSync(model).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const sources = files.map((name) => ({ name, code: readFileSync(join(model, name), 'utf8') }))

/** The code without what its texts say, and without how the formatter breaks a description's lines. */
function bare(code: string): string {
  const texts = code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
  return texts.replace(/\.describe\(\s*'',?\s*\)/g, ".describe('')")
}

describe('a description', () => {
  it.each([
    ['in single quotes', `a.check(z.describe('One.'), b)`, `a.check(z.describe(''), b)`],
    ['in double quotes', `z.describe("A person's name.")`, `z.describe('')`],
    ['in backticks', 'z.describe(`The "name".`)', `z.describe('')`],
    ['with what looks like its end', `z.describe('It\\'s a \\"(\\')') + 'x'`, `z.describe('') + 'x'`],
    ['on a line of its own', `z.describe(\n  'One.',\n)\nnext`, `z.describe(''\n\n)\nnext`],
  ])('%s is taken out', (_what, code, expected) => {
    expect(drop(code)).toBe(expected)
  })
})

describe('the schemas of the model', () => {
  it.each(sources)('in $name lose their descriptions and nothing else', ({ code }) => {
    const dropped = drop(code)
    expect(dropped).not.toMatch(/\.describe\(\s*(?!''\s*\))/)
    expect(bare(dropped)).toBe(bare(code))
    expect(dropped.split('\n')).toHaveLength(code.split('\n').length)
  })

  it('have descriptions', () => {
    expect(sources.filter(({ code }) => drop(code) !== code).length).toBeGreaterThan(5)
  })
})
