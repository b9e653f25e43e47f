// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { safeInline } from './safe-inline.ts'

describe('a text as it may be drawn', () => {
  it.each([
    'javascript:alert`1`',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'https://a@evil.example',
  ])('has no link to %s', (address) => {
    expect(safeInline(`See [this](${address}).`).map(({ kind }) => kind)).not.toContain('link')
    expect(
      safeInline(`See [this](${address}).`)
        .map(({ text }) => text)
        .join(''),
    ).toContain('See this')
  })

  it('keeps its allowed links', () => {
    expect(safeInline('[here](https://contoso.com)')).toEqual([
      { kind: 'link', text: 'here', address: 'https://contoso.com' },
    ])
  })
})
