// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fillSearch, type SearchTemplate } from './fill-search.ts'
import type { SearchFacts } from './search-facts.ts'

const requestId = '00000000-0000-4000-8000-000000000100'
const correlationId = '00000000-0000-7000-8000-000000000abc'

const known: SearchFacts = {
  username: 'Sam@Contoso.com',
  codes: ['70002', '50126'],
  requestId,
  correlationId,
  appName: 'Example App',
  appId: '',
  tenantId: '',
  ipAddress: '192.0.2.10',
  time: '2026-11-21T13:14:05.678Z',
}
const nothing: SearchFacts = {
  ...known,
  username: '',
  codes: [],
  requestId: '',
  correlationId: '',
  appName: '',
  ipAddress: '',
  time: null,
}

const odata: SearchTemplate = {
  language: 'odata',
  lines: ['GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter={conditions}'],
  conditions: [
    'createdDateTime ge {from}',
    'createdDateTime le {to}',
    'userPrincipalName eq {username}',
    'code eq {code}',
  ],
}
const powershell: SearchTemplate = {
  ...odata,
  language: 'powershell',
  lines: ["Connect-MgGraph -Scopes 'AuditLog.Read.All'", 'Get-Log -Id {requestId}', 'Get-Log -Filter {conditions}'],
}
const kql: SearchTemplate = {
  language: 'kql',
  lines: [
    'SigninLogs',
    '| where UserPrincipalName =~ {username}',
    '| where ResultType in ({codes})',
    '| where {conditions}',
  ],
  conditions: ['Id == {requestId}', 'CorrelationId == {correlationId}'],
  joinedBy: 'or',
}
const text: SearchTemplate = {
  language: 'text',
  lines: ['Open the log', 'User: {username}', 'Codes: {codes}', 'From {from} to {to}', 'Application ID: {appId}'],
}
const fill = (search: SearchTemplate, facts: Partial<SearchFacts> = {}) =>
  fillSearch(search, { ...known, ...facts }, { windowMinutes: 60 })

describe('a filled search', () => {
  it('is an address, its conditions joined and encoded, in OData', () => {
    expect(fill(odata).text).toBe(
      'GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter=createdDateTime%20ge%202026-11-21T12:14:05Z' +
        '%20and%20createdDateTime%20le%202026-11-21T14:14:05Z' +
        "%20and%20userPrincipalName%20eq%20'sam%40contoso.com'%20and%20code%20eq%2050126",
    )
  })

  it('is a query with codes as text in KQL', () => {
    expect(fill(kql).text.split('\n')).toEqual([
      'SigninLogs',
      '| where UserPrincipalName =~ "sam@contoso.com"',
      '| where ResultType in ("70002", "50126")',
      `| where Id == "${requestId}" or CorrelationId == "${correlationId}"`,
    ])
  })

  it('is commands with the conditions as one text in PowerShell', () => {
    expect(fill(powershell, { time: null }).text.split('\n')).toEqual([
      "Connect-MgGraph -Scopes 'AuditLog.Read.All'",
      `Get-Log -Id '${requestId}'`,
      "Get-Log -Filter 'userPrincipalName eq ''sam@contoso.com'' and code eq 50126'",
    ])
  })

  it('is plain lines in text', () => {
    expect(fill(text).text.split('\n')).toEqual([
      'Open the log',
      'User: sam@contoso.com',
      'Codes: 70002, 50126',
      'From 2026-11-21 12:14:05Z to 2026-11-21 14:14:05Z',
    ])
  })

  it('has the window of time in UTC, also over midnight and from another offset', () => {
    const { text: filled } = fill(text, { time: '2026-12-31T23:30:00-01:00' })
    expect(filled).toContain('From 2026-12-31 23:30:00Z to 2027-01-01 01:30:00Z')
  })

  it('keeps what is known, joined soundly, and says what is missing', () => {
    expect(fill(odata, { time: null, codes: [] })).toEqual({
      text: "GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter=userPrincipalName%20eq%20'sam%40contoso.com'",
      missing: ['time', 'codes'],
    })
    expect(fill(kql, { correlationId: '', codes: [] })).toEqual({
      text: `SigninLogs\n| where UserPrincipalName =~ "sam@contoso.com"\n| where Id == "${requestId}"`,
      missing: ['correlationId', 'codes'],
    })
    expect(fill(text).missing).toEqual(['appId'])
  })

  it('is empty when nothing is left of it', () => {
    expect(fillSearch(odata, nothing, { windowMinutes: 60 })).toEqual({
      text: '',
      missing: ['time', 'username', 'codes'],
    })
  })

  it('is empty without any of the facts that it needs, and names just those', () => {
    const search: SearchTemplate = { ...kql, needs: ['requestId', 'correlationId'] }
    expect(fill(search, { requestId: '', correlationId: '' })).toEqual({
      text: '',
      missing: ['requestId', 'correlationId'],
    })
    expect(fill(search, { requestId: '' }).text).not.toBe('')
  })

  it.each([
    ['an id that is no GUID', { requestId: '1234' }],
    ['an id with something behind it', { requestId: `${requestId}" or true //` }],
    ['a code that is no number', { codes: ['50126); drop', 'InvalidConnectionCredentials', '0', '1234567890'] }],
    ['an address that is no IP address', { ipAddress: '192.0.2.10" or 1==1' }],
    ['an address without any sign of one', { ipAddress: 'abc' }],
    ['a time that cannot be read', { time: 'yesterday' }],
    ['a day that does not exist', { time: '2026-02-31T10:00:00Z' }],
  ])('leaves %s out', (_what, facts) => {
    const [fact] = Object.keys(facts) as [keyof SearchFacts]
    const lines = ['fixed', `{${fact}}`]
    expect(fill({ language: 'kql', lines }, facts)).toEqual({ text: 'fixed', missing: [fact] })
  })

  it.each([
    ['an id in capital letters', { requestId: requestId.toUpperCase() }, `"${requestId}"`],
    ['an id with blanks around it', { requestId: ` ${requestId}\n` }, `"${requestId}"`],
    ['an address of version 6', { ipAddress: '2001:DB8::1' }, '"2001:db8::1"'],
    ['a code that stands twice', { codes: ['50126', ' 50126 '] }, '"50126"'],
  ])('takes %s', (_what, facts, written) => {
    const [fact] = Object.keys(facts)
    expect(fill({ language: 'kql', lines: [`{${fact}}`] }, facts).text).toBe(written)
  })

  it('does not read again what was filled in', () => {
    expect(
      fill({ language: 'text', lines: ['{appName} {username}'] }, { appName: '{username} {conditions}' }).text,
    ).toBe('{username} {conditions} sam@contoso.com')
  })
})
