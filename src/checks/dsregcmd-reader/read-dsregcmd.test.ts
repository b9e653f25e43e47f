// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { printed, readAt, shapes, unread } from '../../testing/dsregcmd-shapes.ts'
import { expectFast } from '../../testing/expect-fast.ts'
import { readDsregcmd } from './read-dsregcmd.ts'
import { ticketLine } from './ticket-line.ts'

const joined = 'AzureAdJoined : YES\r\nDomainJoined : NO\r\n'
const withLine = (line: string) => readDsregcmd(joined + line)

describe('the state of a computer', () => {
  it.each(shapes)('is read from $name', ({ text, join, line }) => {
    const reading = readDsregcmd(text)
    expect(reading?.join).toBe(join)
    expect(reading && ticketLine(reading, readAt)).toBe(`dsregcmd reader: ${line}`)
  })

  it.each(unread)('is not read from %s', (_, text) => {
    expect(readDsregcmd(text)).toBeNull()
  })

  it.each([
    'AzureAdJoined : YES',
    'DomainJoined : YES',
    'AzureAdJoined : maybe\nDomainJoined : NO',
    'AzureAdJoined : YES\nDomainJoined :',
  ])('is not decided by %j', (text) => {
    expect(readDsregcmd(text)?.join).toBeNull()
  })
})

describe('the name of the organisation', () => {
  it.each(['Contoso: Europe', 'Contoso  Ltd', 'Müller & Söhne', 'Wide World Importers'])('is all of %j', (name) => {
    expect(withLine(`  TenantName : ${name}\r\n    TenantId : 0\r\n`)?.tenantName).toBe(name)
  })

  it('ends before the next name in a text without line ends', () => {
    expect(withLine('TenantName : Fabrikam Works TenantId : 0')?.tenantName).toBe('Fabrikam Works')
    expect(withLine('TenantName : Fabrikam Works +-----+ | User State |')?.tenantName).toBe('Fabrikam Works')
  })

  it('is nothing when the line is empty', () => {
    expect(withLine('TenantName : \r\n  TenantId : \r\n')?.tenantName).toBeNull()
    expect(withLine('TenantName : \r\n')?.tenantName).toBeNull()
  })
})

describe('the line for the ticket', () => {
  it('holds no name, no id and no address, and stays short', () => {
    for (const { text } of shapes) {
      const reading = readDsregcmd(text)
      const line = reading ? ticketLine(reading, readAt) : ''
      expect(line.length).toBeLessThanOrEqual(200)
      expect(line).not.toMatch(/fabrikam|kim|kitchen|@|[\da-f]{8}-[\da-f]{4}/i)
      expect(line).not.toContain('\n')
    }
  })

  it('names four codes of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => `0x8007000${index}`).join(' ')
    const reading = withLine(`Attempt Status : ${many}`)
    expect(reading && ticketLine(reading, readAt)).toMatch(/errors 0x80070000, 0x80070001, 0x80070002, 0x80070003\.$/)
  })

  it('stays short when all is wrong at once', () => {
    const reading = readDsregcmd(
      printed({
        state: { AzureAdJoined: 'YES', DomainJoined: 'YES' },
        details: {
          DeviceId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
          DeviceCertificateValidity: '[ 2016-01-11 21:02:50.000 UTC -- 2026-01-11 21:32:50.000 UTC ]',
          DeviceAuthStatus: 'FAILED. Device is either disabled or deleted',
        },
        sso: { AzureAdPrt: 'NO', 'Attempt Status': '0xc000006d 0xc000006a 0xc0000234' },
        diagnostic: { KeySignTest: 'FAILED' },
      }),
    )
    const line = reading ? ticketLine(reading, readAt) : ''
    expect(line).toContain('sign-in token (PRT) missing')
    expect(line.length).toBeLessThanOrEqual(200)
  })

  it('counts the time at which the command ran, where the text says it', () => {
    const sso = { AzureAdPrt: 'YES', AzureAdPrtExpiryTime: '2026-11-13 06:00:00.000 UTC' }
    const reading = withLine(printed({ sso, diagnostic: { 'Client Time': '2026-11-12 06:00:00.000 UTC' } }))
    expect(reading && ticketLine(reading, readAt)).toContain('(PRT) present')
  })
})

it.each([
  'AzureAdJoined ',
  'AzureAdJoined :',
  'AzureAdJoined : YES ',
  ' : ',
  'TenantName : a  b ',
  'TenantName : TenantId ',
  ' ',
  '\t',
  '\u00a0',
  '\0',
  '> ',
  'x',
  'J o i n e d ',
  '0x',
  '&#58;',
  '<',
])('takes its time for no text: %j again and again', (part) => {
  const long = part.repeat(65_536)
  const texts = [`AzureAdJoined : YES\nDomainJoined : NO\nTenantName :${long}`, `AzureAdJoined :${long}`]
  expectFast(readDsregcmd, texts, 500)
})
