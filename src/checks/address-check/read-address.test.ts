// @vitest-environment node
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectFast } from '../../testing/expect-fast.ts'
import { noAddresses, someAddresses, someHosts } from '../../testing/some-addresses.ts'
import { lookAlikeTable } from '../look-alike-table.ts'
import { addressLine } from './address-line.ts'
import { readAddress } from './read-address.ts'
import { knownHosts } from './trusted-hosts.ts'

const read = (pasted: string) => readAddress(pasted, someHosts)
const realResults = ['work', 'national', 'own', 'personal']

afterEach(() => vi.unstubAllGlobals())

describe('an address', () => {
  it.each(someAddresses)('%s is %s (%s)', (pasted, result, why, host) => {
    expect(read(pasted)).toMatchObject({ result, why, host })
  })

  it.each(noAddresses)('is not %j', (pasted) => {
    expect(read(pasted)).toBeNull()
  })

  it('names the page that it pretends to be', () => {
    expect(read('https://login-microsoftonline.com')?.like).toBe('login.microsoftonline.com')
    expect(read('https://microsoft.evil.example')?.like).toBe('login.microsoft.com')
    expect(read('https://sts.contoso.com.evil.example')?.like).toBe('sts.contoso.com')
  })

  it('shows the letters behind Punycode', () => {
    expect(read('https://xn--bcher-kva.example/')?.shown).toBe('bücher.example')
    expect(read('https://почта.example/')?.shown).toBe('почта.example')
  })

  it('is real for no list', () => {
    expect(
      readAddress('https://login.microsoftonline.com', { hosts: {}, others: [], own: [], domains: [], linked: [] })
        ?.result,
    ).toBe('unknown')
  })

  it('is not fake for a name of Microsoft where nobody says which domains are Microsoft’s', () => {
    const trusted = { ...someHosts, others: [] }
    expect(readAddress('https://account.microsoft.com/', trusted)).toMatchObject({ result: 'unknown', why: null })
    expect(readAddress('https://login-microsoftonline.com/', trusted)?.result).toBe('fake')
  })

  it('counts as packed only when the one inside can be read', () => {
    const packer = 'https://eur03.safelinks.protection.outlook.com/?url='
    expect(read(`${packer}https%3A%2F%2Flogin.live.com`)?.isWrapped).toBe(true)
    expect(read(`${packer}hello`)).toMatchObject({ isWrapped: false, host: 'eur03.safelinks.protection.outlook.com' })
  })
})

it('is never judged where the browser cannot take it apart', () => {
  vi.stubGlobal('URL', undefined)
  expect(read('https://login.microsoftonline.com')).toBeNull()
})

it('never takes a host with a look-alike letter for a real one', () => {
  const { hosts } = someHosts
  const judged = Object.keys(hosts).flatMap((host) =>
    lookAlikeTable.flatMap(([like, chars]) => {
      const at = host.indexOf(like.toLowerCase())
      return at < 0 ? [] : [...chars].map((char) => host.slice(0, at) + char + host.slice(at + like.length))
    }),
  )
  expect(judged.length).toBeGreaterThan(2000)
  const wrong = judged.filter((host) => {
    const reading = read(`https://${host}/`)
    return (
      realResults.includes(reading?.result ?? '') &&
      !knownHosts(someHosts).includes(new URL(`https://${host}`).hostname)
    )
  })
  expect(wrong).toEqual([])
})

const anyPart = fc.constantFrom(
  ...[
    'https://',
    'http://',
    '//',
    '/',
    '@',
    ':',
    '.',
    '?',
    '#',
    '\\',
    '%2e',
    'xn--',
    'evil.example',
    'login',
    '。',
    '\u202e',
  ],
  ...knownHosts(someHosts),
)

it('never fails, and takes nothing for real that the browser would open elsewhere', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(anyPart, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (pasted) => {
      const reading = read(pasted)
      if (!reading) return
      expect(addressLine(reading)).toMatch(/^Address check: [^\n]{1,185}$/)
      if (realResults.includes(reading.result)) expect(knownHosts(someHosts)).toContain(reading.host)
    }),
    { numRuns: 500 },
  )
})

it.each([
  [
    'https://login.microsoftonline.com/x?code=1',
    'Address check: the page at login.microsoftonline.com is Microsoft’s sign-in page for work accounts.',
  ],
  [
    'https://login-microsoftonline.com/',
    'Address check: the page at login-microsoftonline[.]com looks like login.microsoftonline.com, but is another host.',
  ],
  [
    'https://login.microsoftonline.com.evil.example/secret',
    'Address check: the page at login[.]microsoftonline[.]com[.]evil[.]example holds the name login.microsoftonline.com, but is another host.',
  ],
  [
    'https://mysignins.microsoft.com/',
    'Address check: the page at mysignins.microsoft.com belongs to Microsoft, but is not a known sign-in page.',
  ],
  ['http://login.live.com/', 'Address check: the page at login[.]live[.]com is not protected (http).'],
  ['data:text/html,anna', 'Address check: the address is not one of the web.'],
  ['https://[::1]/', 'Address check: the address has a number instead of a name.'],
])('says in the ticket of %s', (pasted, line) => {
  const reading = read(pasted)
  expect(reading && addressLine(reading)).toBe(line)
})

it.each([
  ['letters', 'a'],
  ['dots', '.a'],
  ['Punycode', '.xn--80ak6aa92e'],
  ['look-alikes', 'а.'],
  ['blanks', ' '],
  ['slashes', '/'],
  ['percent signs', '%2e'],
  ['scheme letters', ' a+'],
  ['at signs', '@a.b'],
  ['packed links', 'https://a.safelinks.protection.outlook.com/?url='],
])('takes its time for no text of %s', (_, part) => {
  const long = part.repeat(Math.ceil(65_536 / part.length))
  expectFast(
    read,
    [long.slice(0, 65_536), `https://login${long}`, `https://evil.example/${long}`, `view-source:${long}`],
    500,
  )
})
