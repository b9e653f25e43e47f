// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from './read-folder.ts'
import { schemaFiles } from './schema-files.ts'

const folder = join('content', 'schema')

describe('the schemas for editors', () => {
  it('lie in content/schema as the model gives them; if not, run "npm run content:schema"', async () => {
    const written = schemaFiles()
    expect((await readdir(folder)).sort()).toEqual(written.map(({ name }) => name).sort())
    for (const { name, text } of written) expect(await readFile(join(folder, name), 'utf8'), name).toBe(text)
  })

  it('explain what an admin writes', () => {
    const section = schemaFiles().find(({ name }) => name === 'section.schema.json')?.text ?? ''
    expect(section).toContain('What the person picks, in their words.')
    expect(JSON.parse(section)).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it('are named by every content file, by the right way', async () => {
    const names = schemaFiles().map(({ name }) => name)
    for (const { name, bytes } of await readFolder('content')) {
      const { $schema } = JSON.parse(new TextDecoder().decode(bytes)) as { $schema?: string }
      expect($schema, name).toBeTypeOf('string')
      const target = join(dirname(name), $schema as string).replaceAll('\\', '/')
      expect(
        names.map((one) => `schema/${one}`),
        name,
      ).toContain(target)
      expect(target, name).toBe(`schema/${kindOf(name)}.schema.json`)
    }
  })
})

function kindOf(name: string): string {
  if (name.startsWith('codes/')) return 'code'
  const file = name.slice(name.lastIndexOf('/') + 1, -'.json'.length)
  return name.startsWith('guides/') && !['guide', 'examples'].includes(file) ? 'section' : file
}
