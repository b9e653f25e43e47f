// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { labelRows } from './labels.ts'
import { readErrorText } from './read-error-text.ts'

const values = {
  correlationId: '0197f3a2-5c11-7d20-8b3e-9a1c2d4e6f70',
  requestId: 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00',
  timestamp: '2031-05-17T06:08:09Z',
  code: '53003',
  appName: 'Lagerplatz Wiesengrund',
  appId: 'c4a8e610-2f7b-4d39-9c05-e1b6a7d80f42',
  tenantId: 'd95b0f3c-61ea-47c2-a8d4-03f7e2b91c6a',
  ipAddress: '198.51.100.77',
  deviceId: 'e07c4d92-b815-4f6a-93de-2a5f81c6b03d',
  devicePlatform: 'Windows 11',
  deviceState: 'Registered',
} as const
type Kind = keyof typeof values
const kinds = Object.keys(values) as Kind[]
const languages = labelRows.filter(({ language }) => language !== 'data')
const core: Kind[] = ['correlationId', 'requestId', 'timestamp', 'code', 'appName', 'appId']

const found = (text: string) => {
  const { codes, ...details } = readErrorText(text)
  return { ...details, code: codes.join() }
}

describe.each(languages)('labels: $language', (row) => {
  const first = (kind: Kind) => row[kind]?.split('|')[0] as string

  it('has every kind of label', () => {
    expect(kinds.filter((kind) => !row[kind])).toEqual([])
    expect([row.appWord, row.tenantWord, row.error, row.message].filter((words) => !words)).toEqual([])
  })

  it.each([
    ['a line each', (kind: Kind) => `${first(kind)}: ${values[kind]}\n`],
    ['one line', (kind: Kind) => `${first(kind)}: ${values[kind]}, `],
    ['glued', (kind: Kind) => `${first(kind)}:${values[kind]}\u200b<br>`],
    ['value on the next line', (kind: Kind) => `${first(kind)}\n${values[kind]}\n`],
    ['a table', (kind: Kind) => `| ${first(kind)} | ${values[kind]} |\n`],
    ['bold', (kind: Kind) => `**${first(kind)}:** \`${values[kind]}\`\n`],
    ['capitals and a wide colon', (kind: Kind) => `${first(kind).toUpperCase()}：${values[kind]}\n`],
  ])('reads a whole block: %s', (_form, write) => {
    const details = found(kinds.map(write).join(''))
    for (const kind of kinds) expect([kind, details[kind]]).toEqual([kind, values[kind]])
    expect(details.isEntra).toBe(true)
  })

  it('reads every wording', () => {
    const wordings = core.flatMap((kind) => (row[kind] as string).split('|').map((label) => [label, kind] as const))
    const misses = wordings.filter(([label, kind]) => {
      const read = found(`AADSTS70011: x.\n${label}: ${values[kind]}\n`)[kind]
      return read !== (kind === 'code' ? '70011,53003' : values[kind])
    })
    expect(misses).toEqual([])
  })
})
