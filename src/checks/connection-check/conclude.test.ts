// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { conclude, type Network, reportOn, type Tried } from './conclude.ts'
import { type PageToTry, pagesToTry } from './pages-to-try.ts'
import { type Answer, type HostReading, readAnswer } from './read-answer.ts'

const index = '{"site": {"organisation": "Contoso"}, "guides": []}'
const untried: Tried = { opens: [], fails: [], left: 2 }
const [signIn, mail] = pagesCalled('Sign-in', 'Mail') as [PageToTry, PageToTry]
const allOpen: Tried = { opens: [signIn, mail], fails: [], left: 0 }
const oneOpens: Tried = { opens: [signIn], fails: [], left: 1 }
const oneFails: Tried = { opens: [signIn], fails: [mail], left: 0 }

describe('an answer of the own host', () => {
  it.each<[string, Partial<Answer>, HostReading]>([
    ['the index', {}, 'own'],
    ['the index with a byte less', { body: index.slice(0, -1) }, 'portal'],
    ['a page', { body: '<!doctype html><title>Hotel Wi-Fi</title>' }, 'portal'],
    ['nothing', { body: '' }, 'portal'],
    ['no content', { status: 204, body: '' }, 'portal'],
    ['other JSON', { body: '{"login": "https://hotel.example"}' }, 'portal'],
    ['JSON null', { body: 'null' }, 'portal'],
    ['an index without guides', { body: '{"site": {}}' }, 'portal'],
    ['an index whose site is a word', { body: '{"site": "x", "guides": []}' }, 'portal'],
    ['a redirect', { type: 'opaqueredirect', status: 0, body: '' }, 'portal'],
    ['511', { status: 511 }, 'portal'],
    ['404', { status: 404 }, 'faulty'],
    ['403 with a page', { status: 403, body: '<p>Blocked' }, 'faulty'],
    ['503', { status: 503, body: 'busy' }, 'faulty'],
  ])('%s', (_, answer, reading) => {
    expect(readAnswer({ type: 'basic', status: 200, body: index, ...answer })).toBe(reading)
  })
})

describe('the conclusion', () => {
  it.each<[Network, string, Tried, string | null]>([
    ['own', 'nothing tried', untried, 'online'],
    ['own', 'one page opens', oneOpens, 'online'],
    ['own', 'all open', allOpen, 'online'],
    ['own', 'one fails', oneFails, 'blocked'],
    ['portal', 'nothing tried', untried, 'portal'],
    ['portal', 'one fails', oneFails, 'portal'],
    ['portal', 'all open', allOpen, 'online'],
    ['faulty', 'nothing tried', untried, null],
    ['faulty', 'one fails', oneFails, 'blocked'],
    ['silent', 'nothing tried', untried, null],
    ['silent', 'one page opens', oneOpens, null],
    ['silent', 'all open', allOpen, 'online'],
    ['silent', 'one fails', oneFails, 'blocked'],
    ['untold', 'nothing tried', untried, null],
    ['copy', 'nothing tried', untried, null],
    ['copy', 'all open', allOpen, 'online'],
    ['untold', 'all open', allOpen, 'online'],
    ['untold', 'one fails', oneFails, 'blocked'],
    ['offline', 'nothing tried', untried, 'offline'],
    ['offline', 'one page opens', oneOpens, 'offline'],
    ['offline', 'all open', allOpen, 'online'],
    ['offline', 'one fails', oneFails, 'offline'],
    ['own', 'there are no pages to try', { opens: [], fails: [], left: 0 }, 'online'],
    ['silent', 'there are no pages to try', { opens: [], fails: [], left: 0 }, null],
  ])('%s, and %s', (network, _, tried, result) => {
    expect(conclude(network, tried).result).toBe(result)
    expect(reportOn(network, tried).result).toBe(result)
  })
})

describe('the line for the ticket', () => {
  it('names the pages', () => {
    expect(reportOn('own', oneFails).line).toBe(
      'Connection check: online, own host answered; opens: Sign-in; does not open: Mail.',
    )
    expect(reportOn('offline', untried).line).toBe('Connection check: the browser says offline.')
  })

  it.each<[string, Tried, RegExp]>([
    [
      'those that open are counted first',
      { opens: long(9), fails: [mail], left: 0 },
      /opens: 9 pages; does not open: Mail\.$/,
    ],
    ['then those that do not', { opens: [], fails: long(9), left: 0 }, /answered; does not open: 9 pages\.$/],
    ['one page is one page', { opens: long(1, 200), fails: [], left: 0 }, /opens: 1 page\.$/],
  ])('stays short: %s', (_, tried, line) => {
    expect(reportOn('own', tried).line).toMatch(line)
    expect(reportOn('own', tried).line.length).toBeLessThanOrEqual(200)
  })
})

function long(count: number, length = 30): PageToTry[] {
  return pagesCalled(...Array.from({ length: count }, (_, position) => `${position}`.padEnd(length, 'x')))
}

function pagesCalled(...labels: string[]): PageToTry[] {
  return labels.map((label, position) => ({ label, address: `https://page-${position}.example/` }))
}

describe('the pages to try', () => {
  const links = { one: 'https://one.example/', two: 'https://two.example/' }

  it('have the addresses of the links, each once', () => {
    const pages = [
      { label: 'Two', link: 'two' },
      { label: 'Lost', link: 'three' },
      { label: 'Inherited', link: 'constructor' },
      { label: 'One', link: 'one' },
      { label: 'Two again', link: 'two' },
    ]
    expect(pagesToTry({ pagesToTry: pages, links })).toEqual([
      { label: 'Two', address: links.two },
      { label: 'One', address: links.one },
    ])
  })

  it('may be none', () => {
    expect(pagesToTry({ links })).toEqual([])
  })
})
