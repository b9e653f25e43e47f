// @vitest-environment node
import { expect, it } from 'vitest'
import { expectFast } from '../../testing/expect-fast.ts'
import { withoutQuery } from './without-query.ts'

it.each([
  ['https://contoso.com/a?code=1&x=2', 'https://contoso.com/a'],
  ['see https://contoso.com/a#token=1 please', 'see https://contoso.com/a please'],
  ['ms-outlook://compose?to=a', 'ms-outlook://compose'],
  ['(https://contoso.com/?x)', '(https://contoso.com/'],
  ['portal.contoso.com/app?x=1', 'portal.contoso.com/app'],
  ['portal.contoso.com:8080?x=1', 'portal.contoso.com:8080'],
])('%s becomes %s', (typed, kept) => {
  expect(withoutQuery(typed)).toBe(kept)
})

it.each(['Which app? Outlook', 'C# editor', 'What?', 'Really?#', '?x', ''])(
  'leaves what is no address: %s',
  (typed) => {
    expect(withoutQuery(typed)).toBe(typed)
  },
)

it.each(['://', 'a.', '?', '#a.', 'a-', 'https://a?'])('takes no time for 100,000 characters of %j', (unit) => {
  const text = unit.repeat(100_000 / unit.length)
  const both = (typed: string) => [withoutQuery(typed), withoutQuery(`${typed}?`)]
  expectFast(both, [text], 300)
})
