// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../content/check/check-files.ts'
import { filesOf, smallContent, spoil } from '../testing/small-content.ts'
import { handOffValueNames } from './hand-off-schema.ts'
import { parseContentIndex } from './parse-content-index.ts'

const desk = {
  id: 'desk',
  label: 'Open a ticket',
  address: 'https://desk.contoso.com/new?form=7',
  fields: { 'ticket[subject]': 'summary', description: 'report' },
}
const serviceNow = {
  id: 'servicenow',
  label: 'Open a ticket in ServiceNow',
  address: 'https://contoso.service-now.com/incident.do?sys_id=-1',
  packed: 'sysparm_query',
  fields: { short_description: 'summary', description: 'report' },
  maxLength: 4000,
}

const problemsOf = (...handOff: object[]) => {
  const line = `"handOff": ${JSON.stringify(handOff)},\n  "helpDesk"`
  const { problems } = checkFiles(filesOf(spoil(smallContent, 'site.json', '"helpDesk"', line)))
  return problems.map(({ file, line: row, code, reason, remedy }) => ({ at: `${file}:${row}`, code, reason, remedy }))
}

describe('hand-off targets', () => {
  it('are sound', () => {
    expect(problemsOf()).toEqual([])
    expect(problemsOf(desk, serviceNow)).toEqual([])
  })

  it('reach the app', () => {
    const guide = { id: 'sign-in', title: 'T', description: 'D', audience: 'users', minutes: 5, start: 'first' }
    const site = { ...JSON.parse(smallContent['site.json'] as string), handOff: [desk, serviceNow] }
    expect(parseContentIndex({ site, guides: [guide] })?.site.handOff).toEqual([desk, serviceNow])
  })

  it.each([
    'http://desk.contoso.com/new',
    'mailto:help@contoso.com',
    'javascript:alert(1)',
    'https://admin@desk.contoso.com/new',
    'https://admin:secret@desk.contoso.com/new',
    'https://desk.contoso.com/{domain}',
    'https://b\u00fccher.example/',
    'https://',
  ])('cannot have the address %s', (address) => {
    expect(problemsOf({ ...desk, address })).toEqual([
      {
        at: 'site.json:6',
        code: 'bad-form',
        reason: 'Entry "desk" of "handOff", "address" is not written as it has to be.',
        remedy: expect.stringContaining('https://'),
      },
    ])
  })

  it('name only values that may stand in an address', () => {
    const [one, two] = problemsOf({ ...desk, fields: { a: 'sumary', b: 'message' } })
    expect(one).toMatchObject({
      code: 'bad-value',
      reason: 'Entry "desk" of "handOff", "fields", "a" has a value that is not known. Here stands the text "sumary".',
      remedy: expect.stringMatching(/^Did you mean "summary"\? Allowed: "summary", /),
    })
    expect(two).toMatchObject({ code: 'bad-value', remedy: expect.stringMatching(/^Allowed: /) })
  })

  it('have ids of their own', () => {
    expect(problemsOf(desk, serviceNow, { ...desk, label: 'Another' })).toEqual([
      {
        at: 'site.json:6',
        code: 'duplicate-id',
        reason: 'The id "desk" is already taken by target 1 of "handOff", line 6.',
        remedy: 'Give one of the two another id: links could not tell them apart.',
      },
    ])
  })

  it.each(['', 'a b', 'a&b', 'a=b', 'a^b', 'a#b', '\u00e4'])('have no field called %j', (field) => {
    expect(problemsOf({ ...desk, fields: { [field]: 'summary' } })).toEqual([
      {
        at: 'site.json:6',
        code: 'bad-form',
        reason: `The field "${field}" of the hand-off "desk" is not written as it has to be.`,
        remedy: expect.stringContaining('as your system knows it'),
      },
    ])
  })

  it.each([
    ['a field of its own address', { ...desk, fields: { form: 'codes' } }],
    ['an encoded one', { ...desk, address: 'https://a.b/?a%5Bb%5D=1', fields: { 'a[b]': 'codes' } }],
    [
      'the packed parameter',
      { ...serviceNow, address: `${serviceNow.address}&sysparm_query=a=b`, fields: { a: 'codes' } },
    ],
  ])('do not give twice: %s', (_what, target) => {
    const [problem, ...others] = problemsOf(target)
    expect(problem).toMatchObject({ code: 'bad-form', remedy: expect.stringContaining('a value already') })
    expect(others).toEqual([])
  })

  it.each([
    ['packed', 'sysparm_qery', 'Did you mean "sysparm_query"?'],
    ['maxLength', 100, 'Write a whole number from 200 to 8000. If there is none, take the entry out.'],
    ['maxLength', 200.5, 'whole number'],
    ['label', ' ', 'Write the text'],
    ['id', 'My Desk', 'lower-case letters'],
  ])('are told about "%s": %j', (key, value, remedy) => {
    const [problem, ...others] = problemsOf({ ...desk, [key]: value })
    expect(problem?.remedy).toContain(remedy)
    expect(others).toEqual([])
  })
})

describe('the samples in content/README.md', () => {
  const section = readFileSync('content/README.md', 'utf8').split('\n## Hand-off\n')[1]?.split('\n## ')[0] ?? ''
  const samples = [...section.matchAll(/```json\n(\{[\s\S]*?\n\})\n```/g)].map((match) =>
    JSON.parse(match[1] as string),
  )

  it('are sound, all in one site', () => {
    expect(samples.map(({ id }) => id)).toEqual(['servicenow', 'servicenow-portal', 'jira', 'zendesk', 'freshservice'])
    expect(problemsOf(...samples)).toEqual([])
  })

  it('name every value', () => {
    for (const name of handOffValueNames) expect(section).toContain(`\`${name}\``)
  })
})
