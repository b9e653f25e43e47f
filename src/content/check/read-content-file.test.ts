// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { filesOf, smallContentWithMore } from '../../testing/small-content.ts'
import { checkFiles } from './check-files.ts'
import { readContentFile } from './read-content-file.ts'

const text = '{\n  "a": "é"\n}'
const utf8 = (one: string) => new TextEncoder().encode(one)

/** The text with so many bytes for each character, the lowest first or last. */
function wide(one: string, width: 2 | 4, lowFirst: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(one.length * width)
  const view = new DataView(bytes.buffer)
  for (const [index, sign] of Array.from(one, (sign) => sign.charCodeAt(0)).entries()) {
    if (width === 2) view.setUint16(index * 2, sign, lowFirst)
    else view.setUint32(index * 4, sign, lowFirst)
  }
  return bytes
}

const told = (bytes: Uint8Array<ArrayBuffer>) => {
  const { read, problems } = readContentFile({ name: 'site.json', bytes })
  return { isRead: read !== null, problems: problems.map(({ line, column, code }) => `${line}:${column} ${code}`) }
}

describe('the bytes of a file', () => {
  it('may begin with a byte order mark', () => {
    expect(told(utf8(`\ufeff${text}`))).toEqual({ isRead: true, problems: [] })
  })

  it.each([
    ['UTF-16', 2],
    ['UTF-32', 4],
  ] as const)('are told to be %s, with and without a byte order mark', (encoding, width) => {
    for (const lowFirst of [true, false]) {
      for (const mark of ['', '\ufeff']) {
        const { read, problems } = readContentFile({ name: 'site.json', bytes: wide(mark + text, width, lowFirst) })
        expect(read).toBeNull()
        expect(problems).toMatchObject([
          { file: 'site.json', line: 1, column: 1, code: 'not-utf-8', severity: 'error' },
        ])
        expect(problems[0]?.reason).toContain(encoding)
        expect(problems[0]?.remedy).toContain('"UTF-8"')
      }
    }
  })

  it('are told with line and column where a character is stored as in an old Windows file', () => {
    const bytes = utf8('{\r\n  "ä": "ß\ufffd?"\r\n}')
    bytes[bytes.indexOf(0x3f)] = 0xe9
    const [problem] = readContentFile({ name: 'site.json', bytes }).problems
    expect(problem).toMatchObject({ line: 2, column: 11, code: 'not-utf-8' })
    expect(problem?.reason).toContain('“é”')
  })

  it('are told where a character of several bytes is cut', () => {
    const bytes = utf8('{ "a": "日" }')
    expect(told(Uint8Array.from([...bytes.slice(0, 10), ...bytes.slice(11)])).problems).toEqual(['1:9 not-utf-8'])
  })

  it('are told to be no text', () => {
    expect(told(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x00, 0xff])).problems).toEqual(['1:1 not-utf-8'])
  })

  it('are sixteen megabytes at most', () => {
    const size = 16 * 1024 * 1024
    expect(told(new Uint8Array(size + 1)).problems).toEqual(['1:1 too-large'])
    expect(told(utf8(`{}${' '.repeat(size - 2)}`))).toEqual({ isRead: true, problems: [] })
  })
})

describe('a broken file', () => {
  it.each(Object.keys(smallContentWithMore))('has one problem, and nothing else has any because of it: %s', (name) => {
    const broken = { ...smallContentWithMore, [name]: (smallContentWithMore[name] as string).replace('{', '{,') }
    const { content, problems } = checkFiles(filesOf(broken))
    expect(content).toBeNull()
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      `${name}:1:2 first-comma`,
    ])
  })
})
