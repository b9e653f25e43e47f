// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureLabels } from './picture-labels.ts'

describe('the pictures', () => {
  it('stand with their labels in the handbook of admins', () => {
    const handbook = readFileSync(join('content', 'README.md'), 'utf8')
    const [, table = ''] = handbook.split('\n## Pictures\n')
    const rows = table.split('\n## ')[0]?.matchAll(/^\| `([\w-]+)` \|[^|]+\| (.+) \|$/gm) ?? []
    const listed = [...rows].map(([, name, labels]) => [name, labels?.replaceAll('`', '').split(', ')])
    expect(Object.fromEntries(listed)).toEqual(pictureLabels)
  })
})
