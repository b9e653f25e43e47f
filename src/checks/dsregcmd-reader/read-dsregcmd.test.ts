// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { expectFast } from '../../testing/expect-fast.ts'
import { readDsregcmd } from './read-dsregcmd.ts'

const head = (title: string) => `+${'-'.repeat(70)}+\r\n| ${title.padEnd(68)} |\r\n+${'-'.repeat(70)}+\r\n`

/** What Windows prints, with these words behind the names. */
function printed({ entra = 'NO', enterprise = 'NO', domain = 'NO', work = 'NO', more = '' } = {}): string {
  return [
    head('Device State'),
    `             AzureAdJoined : ${entra}\r\n          EnterpriseJoined : ${enterprise}\r\n`,
    `              DomainJoined : ${domain}\r\n           Virtual Desktop : NOT SET\r\n`,
    `               Device Name : KITCHEN-7\r\n`,
    head('User State'),
    `                    NgcSet : YES\r\n           WorkplaceJoined : ${work}\r\n`,
    more,
  ].join('\r\n')
}

describe('to what a computer belongs', () => {
  it.each([
    ['entra', { entra: 'YES' }],
    ['entra', { entra: 'YES', work: 'YES' }],
    ['hybrid', { entra: 'YES', domain: 'YES' }],
    ['domain', { domain: 'YES' }],
    ['enterprise', { domain: 'YES', enterprise: 'YES' }],
    ['registered', { work: 'YES' }],
    ['none', {}],
  ] as const)('is %s for %o', (join, answers) => {
    expect(readDsregcmd(printed(answers))?.join).toBe(join)
  })

  it.each([
    ['as one line', (text: string) => text.replace(/\s+/g, ' ')],
    ['without blanks around the colons', (text: string) => text.replace(/ +: /g, ':')],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['quoted in a mail', (text: string) => text.replace(/^/gm, '> ')],
    ['with more blanks behind the colons', (text: string) => text.replace(/ : /g, ' :   ')],
    ['with tabs', (text: string) => text.replace(/^ +/gm, '\t').replace(/ : /g, ' :\t\t')],
    ['with the blanks of a web page', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['from a Mac that changed the line ends', (text: string) => text.replaceAll('\r\n', '\n')],
  ])('is read from a text %s', (_, change) => {
    expect(readDsregcmd(change(printed({ entra: 'YES', domain: 'YES' })))?.join).toBe('hybrid')
  })

  it('is read from the two lines alone', () => {
    expect(readDsregcmd('AzureAdJoined : NO\nDomainJoined : YES')?.join).toBe('domain')
  })

  it.each([
    '',
    'Good morning',
    "'dsregcmd' is not recognized as an internal or external command",
    'AzureAdJoined',
    'AzureAdJoined : YES',
    'DomainJoined : YES',
    'EnterpriseJoined : YES\nWorkplaceJoined : YES',
    'AzureAdJoined : YES\nEnterpriseJoined : NO\nDomainJoined :',
    'AzureAdJoined : maybe\nDomainJoined : NO',
  ])('cannot be said of %j', (text) => {
    expect(readDsregcmd(text)).toBeNull()
  })
})

describe('what else it says', () => {
  it('is the name of the organisation, up to the end of its line', () => {
    const more = '              TenantName : Wide World Importers\r\n                TenantId : 0\r\n'
    expect(readDsregcmd(printed({ entra: 'YES', more }))?.tenantName).toBe('Wide World Importers')
    expect(readDsregcmd(printed({ entra: 'YES', more }).replace(/\s+/g, ' '))?.tenantName).toBe('Wide World Importers')
  })

  it.each(['Contoso: Europe', 'Contoso  Ltd', 'Müller & Söhne'])('is the whole name %j', (name) => {
    const more = `              TenantName : ${name}\r\n                TenantId : 0\r\n`
    expect(readDsregcmd(printed({ entra: 'YES', more }))?.tenantName).toBe(name)
  })

  it('is nothing about the organisation when the line is empty', () => {
    expect(
      readDsregcmd(printed({ more: '              TenantName : \r\n                TenantId : \r\n' }))?.tenantName,
    ).toBeNull()
  })

  it.each([
    ['SUCCESS', true],
    ['FAILED. Device is either disabled or deleted', false],
    ['FAILED. ERROR', null],
    ['NOT TESTED', null],
  ])('is whether the directory accepts the device: %s', (status, isAccepted) => {
    expect(readDsregcmd(printed({ entra: 'YES', more: `DeviceAuthStatus : ${status}\r\n` }))?.isAccepted).toBe(
      isAccepted,
    )
  })

  it('is whether Windows has a token', () => {
    expect(readDsregcmd(printed({ entra: 'YES', more: 'AzureAdPrt : NO\r\n' }))?.hasToken).toBe(false)
    expect(readDsregcmd(printed({ entra: 'YES', more: 'AzureAdPrt : YES\r\n' }))?.hasToken).toBe(true)
    expect(readDsregcmd(printed({ entra: 'YES' }))?.hasToken).toBeNull()
  })

  it('is the codes of errors, each once, and no success', () => {
    const more =
      'Attempt Status : 0xc000006d\r\nServer Error Description : AADSTS50126: Error validating AADSTS50126\r\nClient ErrorCode : 0x00000000\r\n'
    expect(readDsregcmd(printed({ entra: 'YES', more }))?.errors).toEqual(['0xc000006d', 'AADSTS50126'])
  })
})

it.each([
  'AzureAdJoined ',
  'AzureAdJoined :',
  ' : ',
  'TenantName : a  b ',
  'TenantName : TenantId ',
  ' ',
  '\t',
  '\u00a0',
  'x',
])('takes its time for no text: %j again and again', (part) => {
  const long = part.repeat(200_000)
  const texts = [`AzureAdJoined : YES\nDomainJoined : NO\nTenantName :${long}`, `AzureAdJoined :${long}`]
  expectFast(readDsregcmd, texts, 500)
})
