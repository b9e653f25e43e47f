import { describe, expect, it } from 'vitest'
import { filesOf, smallContent } from '../testing/small-content.ts'
import type { FolderFile } from './check/folder-file.ts'
import { parseSource, writeSource } from './source-file.ts'

const reread = (files: readonly FolderFile[]) => parseSource(JSON.parse(writeSource(files)))

describe('the files that content was made of', () => {
  it('come back as they were', () => {
    expect(reread(filesOf(smallContent))).toEqual(filesOf(smallContent))
  })

  it.each([
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ['bytes that are no text', [0x22, 0xe9, 0x22, 0x80]],
    ['nothing', []],
  ])('come back byte for byte with %s', (_what, bytes) => {
    const files = [{ name: 'site.json', bytes: Uint8Array.from(bytes) }]
    expect(reread(files)?.map(({ name, bytes: again }) => [name, ...again])).toEqual([['site.json', ...bytes]])
  })

  it.each([null, {}, 'site.json', [null], [{ name: 'site.json' }], [{ text: '{}' }], [{ name: 1, text: '' }]])(
    'are not read from %j',
    (value) => {
      expect(parseSource(value)).toBeNull()
    },
  )
})
