// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idPattern, maxIdLength, reservedIds } from '../model/id.ts'
import { anyText } from '../testing/any-text.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { formatLink, type Link, linkTo, parseLink } from './link.ts'
import { replay } from './replay.ts'

const anyId = fc.stringMatching(idPattern, { maxLength: maxIdLength }).filter((id) => id.length <= maxIdLength)
const stepId = anyId.filter((id) => !reservedIds.includes(id))

const anyLink: fc.Arbitrary<Link> = fc.record({
  guide: stepId,
  step: fc.option(stepId),
  askForHelp: fc.boolean(),
  answers: fc
    .uniqueArray(fc.tuple(stepId, anyId), { selector: ([key]) => key, maxLength: 25 })
    .map((all) => new Map(all)),
  from: fc.option(stepId),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
  ticketNumber: fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,32}$/)),
})

const pieces = [
  '/',
  '?',
  '&',
  '=',
  'ask-for-help',
  'sign-in',
  'v',
  'from',
  'a',
  'B',
  '%',
  '%2F',
  '%3f',
  'ZZ',
  '%ZZ',
  '.',
]
const anyWriting = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...pieces, ')', '>', ' ', '\n', '-', 'İ', '\ud800', '#'), maxLength: 30 }),
)

const link = (more: Partial<Link> = {}): Link => ({
  guide: 'sign-in',
  step: 'caps-lock',
  askForHelp: false,
  answers: new Map([
    ['what-you-see', 'message-only'],
    ['portal', 'work'],
  ]),
  from: null,
  version: '1a2b3c4d',
  ticketNumber: null,
  ...more,
})

const written = '/sign-in/caps-lock?what-you-see=message-only&portal=work&v=1a2b3c4d'

describe('a link', () => {
  it('is the guide and step as path, the answers in their order as query, then start and version', () => {
    expect(formatLink(link())).toBe(written)
    expect(formatLink(link({ from: 'portal' }))).toBe(written.replace('&v=', '&from=portal&v='))
    expect(formatLink(link({ answers: new Map(), version: null }))).toBe('/sign-in/caps-lock')
    expect(formatLink(link({ step: null, answers: new Map(), version: null }))).toBe('/sign-in')
  })

  it('that asks for help says so at the end of its path', () => {
    const help = link({ askForHelp: true, version: null, answers: new Map() })
    expect(formatLink(help)).toBe('/sign-in/caps-lock/ask-for-help')
    expect(parseLink('/sign-in/caps-lock/ask-for-help')).toEqual(help)
    expect(parseLink('/sign-in/ask-for-help')).toEqual({ ...help, step: null })
    expect(parseLink('/ask-for-help')).toMatchObject({ guide: 'ask-for-help', step: null, askForHelp: false })
  })

  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(anyLink, (one) => {
        const text = formatLink(one)
        const read = parseLink(text)
        expect(read).toEqual(one)
        expect([...(read?.answers ?? [])]).toEqual([...one.answers])
        expect(formatLink(read as Link)).toBe(text)
      }),
    )
  })

  it('of any form has one way to be written, and reading never throws', () => {
    fc.assert(
      fc.property(anyWriting, (text) => {
        const read = parseLink(text)
        if (read) expect(parseLink(formatLink(read))).toEqual(read)
      }),
      { numRuns: 1000 },
    )
  })

  it('of pieces of links has one way to be written', () => {
    const path = fc.string({ unit: fc.constantFrom('/', 'sign-in', 'A', '%2D', 'ask-for-help', ''), maxLength: 7 })
    const query = fc.string({ unit: fc.constantFrom('&', '=', 'from', 'v', 'q', 'Yes', '%3D', '?'), maxLength: 20 })
    let count = 0
    fc.assert(
      fc.property(path, query, (before, after) => {
        const read = parseLink(`/g/${before}?${after}`)
        if (!read) return
        count += 1
        expect(parseLink(formatLink(read))).toEqual(read)
      }),
      { numRuns: 500 },
    )
    expect(count).toBeGreaterThan(50)
  })

  it('can carry every id that content may use', () => {
    const ids = ['a', '0', 'a-b', '2-factor', 'constructor', 'valueof', 'x'.repeat(maxIdLength)]
    for (const id of ids) {
      expect(idPattern.test(id)).toBe(true)
      const one = link({ guide: id, step: id, answers: new Map([[id, id]]), from: id })
      expect(parseLink(formatLink(one))).toEqual(one)
    }
  })
})

describe('a link that mail and chat programs have changed', () => {
  it.each([
    ['capitals', written.toUpperCase()],
    ['percent signs for the marks', encodeURIComponent(written)],
    ['percent signs in small letters', encodeURIComponent(written).toLowerCase()],
    ['percent signs for every character', [...written].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')],
    ['a full stop behind it', `${written}.`],
    ['a bracket behind it', `${written})`],
    ['an angle bracket behind it', `${written}>`],
    ['several marks behind it', `${written}>).”`],
    ['a blank behind it', `${written} `],
    ['a line break behind it', `${written}\r\n`],
    ['half a percent sign behind it', `${written}%`],
    ['an escaped blank behind it', `${written}%20`],
    ['no slash before it', written.slice(1)],
    ['a slash too many', written.replace('?', '/?')],
    ['two slashes', `/${written}`],
  ])('is read with %s', (_what, text) => {
    expect(parseLink(text)).toEqual(link())
  })
})

describe('what a link may not say', () => {
  it('is left out: entries that cannot be ids', () => {
    const answers = ['portal=work', 'a', '=b', 'c=', 'd=e=f', 'x y=z', 'g=<b>', '__proto__=h', `${'i'.repeat(41)}=j`]
    expect([...(parseLink(`/sign-in?${answers.join('&')}`)?.answers ?? [])]).toEqual([['portal', 'work']])
  })

  it('is left out: a second answer to one question, a second start, a second version', () => {
    const read = parseLink('/sign-in?a=first&a=second&from=x&from=y&v=1&v=2')
    expect(read).toMatchObject({ answers: new Map([['a', 'first']]), from: 'x', version: '1' })
  })

  it.each([
    ['nothing', ''],
    ['no guide', '/'],
    ['a query only', '?a=b'],
    ['too many steps', '/sign-in/a/b'],
    ['a guide that cannot be an id', '/sign_in/a'],
    ['a step that cannot be an id', '/sign-in/caps lock'],
    ['a step of 41 letters', `/sign-in/${'a'.repeat(41)}`],
    ['an address', 'https://evil.example/sign-in'],
    ['a script', 'javascript:alert(1)'],
  ])('makes it no link at all: %s', (_what, text) => {
    expect(parseLink(text)).toBeNull()
  })

  it('makes it no link at all: more than eight thousand characters', () => {
    const long = `/sign-in?${'a=b&'.repeat(1997)}`
    expect(long.length).toBeLessThanOrEqual(8000)
    expect(parseLink(long)).not.toBeNull()
    expect(parseLink(`${long}c=d&`.padEnd(8001, 'x'))).toBeNull()
  })
})

describe('the link to a session', () => {
  const guide = guideOf(
    question('one', { a: 'two', b: 'end' }),
    question('two', { a: 'three', b: 'end' }),
    question('three', { a: 'end', b: 'end' }),
    outcome('end'),
  )
  const answers = new Map([
    ['one', 'a'],
    ['two', 'a'],
    ['three', 'b'],
  ])

  it('names guide, current step, all answers and the version, and opens the same session', () => {
    const session = replay(guide, answers, { at: 'two' })
    const made = linkTo(session)
    expect(formatLink(made)).toBe('/test-guide/two?one=a&two=a&three=b&v=0123abcd')
    expect(replay(guide, made.answers, { at: made.step, from: made.from })).toEqual(session)
  })

  it('names the start only when it is not the first step of the guide', () => {
    expect(linkTo(replay(guide, answers)).from).toBeNull()
    expect(linkTo(replay(guide, answers, { from: 'two' })).from).toBe('two')
  })

  it('can ask for help', () => {
    expect(linkTo(replay(guide, answers), { askForHelp: true }).askForHelp).toBe(true)
    expect(linkTo(replay(guide, answers)).askForHelp).toBe(false)
  })

  it('leaves out answers that do not fit', () => {
    const session = replay(guide, new Map([...answers, ['ghost', 'a']]))
    expect([...linkTo(session).answers.keys()]).toEqual(['one', 'two', 'three'])
  })
})

describe('the link to an earlier question of a walk', () => {
  it('stands at that question and keeps the answers that come later', () => {
    const guide = guideOf(question('a', { on: 'b' }), question('b', { on: 'c' }), outcome('c'))
    const session = replay(
      guide,
      new Map([
        ['a', 'on'],
        ['b', 'on'],
      ]),
    )
    const link = linkTo(session, { step: 'a' })
    const back = replay(guide, link.answers, { from: link.from, at: link.step })
    expect(back.current.id).toBe('a')
    expect(back.ahead.map((entry) => entry.question.id)).toEqual(['a', 'b'])
  })
})

describe('a ticket number in a link', () => {
  const withNumber = (number: string) => parseLink(`${written}&ticket=${number}`)?.ticketNumber

  it.each(['INC0012345', 'it-4711', '7', 'A'.repeat(32)])('keeps its capitals: %s', (number) => {
    expect(withNumber(number)).toBe(number)
    expect(formatLink(link({ ticketNumber: number }))).toBe(`${written}&ticket=${number}`)
  })

  it.each(['', 'A'.repeat(33), 'INC 12', 'INC/12', '<b>', 'me@contoso.com', '%0A1', 'a=b'])(
    'may not be %j',
    (number) => {
      expect(withNumber(number)).toBeNull()
    },
  )

  it('survives what mail programs do, and is no answer', () => {
    const bent = `${encodeURIComponent(`${written}&ticket=INC0012345`)}>.`
    expect(parseLink(bent)).toEqual(link({ ticketNumber: 'INC0012345' }))
  })
})
