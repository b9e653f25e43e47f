// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseHelpDesk } from '../../model/help-desk.ts'
import type { Search } from '../../model/help-desk-schema.ts'
import { anyText } from '../../testing/any-text.ts'
import { realContentFiles } from '../../testing/real-content.ts'
import { kqlTokens, odataTokens, powershellTokens, type Tokens } from '../../testing/search-tokens.ts'
import { toOneLine } from '../to-one-line.ts'
import { fillSearch, type SearchTemplate } from './fill-search.ts'
import type { SearchFacts } from './search-facts.ts'

const id = '00000000-0000-4000-8000-000000000100'
const plain: SearchFacts = {
  username: 'plain',
  codes: ['50126'],
  requestId: id,
  correlationId: id,
  appName: 'plain',
  appId: id,
  tenantId: id,
  ipAddress: '192.0.2.10',
  time: '2026-11-21T13:14:05Z',
}

const hostile = [
  "'",
  '"',
  "''",
  '""',
  "O'Brien",
  '‘',
  '’',
  '‚',
  '‛',
  '’’’',
  "'’",
  '“',
  '”',
  '„',
  '«',
  '\\',
  '\\"',
  '\\\\"',
  '" or true //',
  '"\n| union SecurityEvent',
  '| union *',
  "' or 1 eq 1 or '",
  "') or ('' eq '",
  "'; Remove-Item -Recurse C:\\ #",
  '$(Remove-Item x)',
  '$' + '{env:USERNAME}',
  '`',
  '`n',
  "@'\n",
  '%27',
  '%2527',
  '%0a',
  '%',
  '+',
  '&$top=999',
  '#',
  '?',
  ';',
  '//',
  '/*',
  '<!--',
  '\r\n',
  '\u2028',
  '\u0000',
  '\u202e',
  '\ud800',
  '\udfff',
  '{username}',
  '{conditions}',
  'h"',
  '```',
  '=HYPERLINK("x")',
]
const anyHostile = fc
  .array(fc.oneof(fc.constantFrom(...hostile), anyText, fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(''))

const templates: Record<'kql' | 'odata' | 'powershell', SearchTemplate> = {
  kql: {
    language: 'kql',
    lines: ['Log', '| where A == {username} and B in ({codes})', '| where {conditions}', '| where E == {appName}'],
    conditions: ['C == {appName}', 'D == {username}'],
    joinedBy: 'or',
  },
  odata: {
    language: 'odata',
    lines: ['GET https://contoso.com/log({appName})?$filter={conditions}'],
    conditions: ['a eq {username}', 'b eq {code}', 'startsWith(c,{appName})'],
  },
  powershell: {
    language: 'powershell',
    lines: ["Connect -Scopes 'One'", 'Get-Log -User {username} -App {appName}', 'Get-Log -Filter {conditions} -All'],
    conditions: ['a eq {username}', 'b eq {code}', 'c eq {appName}'],
  },
}

const fill = (search: SearchTemplate, facts: SearchFacts) => fillSearch(search, facts, { windowMinutes: 60 }).text

/** Reads a filled search down to its literals; what PowerShell takes as a condition is read as OData once more. */
function tokensOf({ language }: SearchTemplate, filled: string): Tokens {
  if (language === 'kql') return kqlTokens(filled)
  if (language === 'text') return { literals: [], outside: '' }
  if (language === 'odata') {
    // Nothing that an address, a shell or a program that finds links in text could take for its own.
    expect(filled).toMatch(/^(?:GET \S+)?$/)
    expect(filled).not.toMatch(/[^A-Za-z0-9:/?=$&%.,_~()' -]/)
    const { literals, outside } = odataTokens(decodeURIComponent(filled))
    return { literals, outside: `${outside} ${filled.replace(/[^?&=#/]/g, '')}` }
  }
  const { literals, outside } = powershellTokens(filled)
  const before = outside.split('<>')
  const inner = literals.map((one, place) => {
    return before[place]?.endsWith('-Filter ') ? odataTokens(one) : { literals: [one], outside: '' }
  })
  return {
    literals: inner.flatMap((one) => one.literals),
    outside: [outside, ...inner.map((one) => one.outside)].join('\n'),
  }
}

/** The same facts, but with a harmless text for each name that is given. */
function harmless(facts: SearchFacts): SearchFacts {
  const name = (value: string) => (toOneLine(value) === '' ? '' : 'plain')
  return { ...facts, username: name(facts.username), appName: name(facts.appName) }
}

describe.each(['kql', 'odata', 'powershell'] as const)('a hostile value in %s', (language) => {
  const search = templates[language]
  const shapeOf = (facts: SearchFacts) => tokensOf(search, fill(search, facts))

  it.each(hostile)('%j stays one literal, and arrives as it is', (value) => {
    const facts = { ...plain, username: `a${value}b`, appName: `${value} x` }
    const { literals, outside } = shapeOf(facts)
    expect(outside).toBe(shapeOf(plain).outside)
    expect(literals).toHaveLength(shapeOf(plain).literals.length)
    expect(literals).toContain(toOneLine(facts.username).toLowerCase())
    expect(literals).toContain(toOneLine(facts.appName))
  })

  it('never changes what stands around its literal', () => {
    fc.assert(
      fc.property(anyHostile, anyHostile, (username, appName) => {
        const facts = { ...plain, username, appName }
        const { literals, outside } = shapeOf(facts)
        expect(outside).toBe(shapeOf(harmless(facts)).outside)
        expect(literals).toHaveLength(shapeOf(harmless(facts)).literals.length)
        const names = [toOneLine(username).toLowerCase(), toOneLine(appName)].filter((name) => name !== '')
        if (language !== 'odata' || names.length === 2) expect(literals).toEqual(expect.arrayContaining(names))
      }),
      { numRuns: 2000 },
    )
  })

  it('of any fact keeps the lines of the search', () => {
    fc.assert(
      fc.property(fc.array(anyHostile, { minLength: 8, maxLength: 8 }), (values) => {
        const [username, code, requestId, correlationId, appName, appId, tenantId, time] = values as string[]
        const facts = { username, requestId, correlationId, appName, appId, tenantId, time } as unknown as SearchFacts
        const filled = fill(search, { ...facts, codes: [code as string], ipAddress: time as string })
        expect(filled.split('\n').length).toBeLessThanOrEqual(search.lines.length)
        expect(filled).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u)
        tokensOf(search, filled)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the searches of this project', () => {
  let searches: Search[] = []
  beforeAll(async () => {
    const text = (await realContentFiles()).get('help-desk.json') as string
    searches = parseHelpDesk(JSON.parse(text))?.helpDesk?.searches ?? []
  })

  it('keep their shape whatever the names are', () => {
    expect(searches.length).toBeGreaterThan(8)
    for (const search of searches) {
      const numRuns = 300
      const property = fc.property(anyHostile, anyHostile, (username, appName) => {
        const facts = { ...plain, username, appName }
        const filled = fill(search, facts)
        expect(tokensOf(search, filled).outside).toBe(tokensOf(search, fill(search, harmless(facts))).outside)
        expect(filled.split('\n').length).toBeLessThanOrEqual(search.lines.length)
      })
      fc.assert(property, { numRuns })
    }
  })

  it('have nothing dangling with any single fact, and none can be used with nothing', () => {
    const nothing = Object.fromEntries(Object.keys(plain).map((fact) => [fact, '']))
    const empty = { ...nothing, codes: [], time: null } as unknown as SearchFacts
    for (const search of searches) {
      for (const fact of Object.keys(plain) as (keyof SearchFacts)[]) {
        const filled = fill(search, { ...empty, [fact]: plain[fact] } as SearchFacts)
        expect(filled, `${search.id} ${fact}`).not.toMatch(
          /filter=$|filter=(?:%20|and)|and%20$|where\s*$|Filter\s*\||[{][A-Za-z]+[}]/m,
        )
      }
      if (search.needs) expect(fill(search, empty), search.id).toBe('')
    }
  })

  it('can all be used with all facts', () => {
    for (const search of searches) expect(fill(search, plain).split('\n'), search.id).toHaveLength(search.lines.length)
  })

  it('hold no password', () => {
    expect(JSON.stringify(searches.map(({ lines }) => lines))).not.toMatch(/password|secret|credential/i)
  })
})
