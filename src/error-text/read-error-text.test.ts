// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Details } from './details.ts'
import { readErrorText } from './read-error-text.ts'

const request = 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'
const correlation = '5e2f90c7-18b4-4d6a-a3f1-c07be94d2816'
const app = 'c4a8e610-2f7b-4d39-9c05-e1b6a7d80f42'
const tenant = 'd95b0f3c-61ea-47c2-a8d4-03f7e2b91c6a'
const other = '9b3d7f15-e0c6-42a8-b51d-6fa4083ce297'
const time = '2031-05-17T06:08:09Z'

const description = [
  'AADSTS50053: The sky fell on this account.',
  `Trace ID: ${request}`,
  `Correlation ID: ${correlation}`,
  'Timestamp: 2031-05-17 06:08:09Z',
].join('\r\n')
const response = JSON.stringify({
  error: 'invalid_grant',
  error_description: description,
  error_codes: [50053],
  timestamp: '2031-05-17 06:08:09Z',
  trace_id: request,
  correlation_id: correlation,
  error_uri: 'https://login.microsoftonline.com/error?code=50053',
})
const whole = { codes: ['50053'], correlationId: correlation, requestId: request, timestamp: time }
const encode = (text: string) => encodeURIComponent(text).replace(/%20/g, '+')
const escaped = (depth: number): string => (depth === 0 ? response : JSON.stringify(escaped(depth - 1)))
const wrap = (text: string, width: number, mark: string) =>
  text.replace(new RegExp(`[^]{${width}}`, 'g'), (line) => `${line}\n${mark}`)

/** Everything that the text must not give is null. */
function expectDetails(text: string, expected: Partial<Details>): void {
  const { message, others, ...details } = readErrorText(text)
  const empty = { ...readErrorText(''), isEntra: true, newestCodes: expected.codes ?? [], ...expected }
  const { message: _message, others: _others, ...all } = empty
  expect(details).toEqual(all)
}

describe('one error in every wrapping', () => {
  it.each<[string, string]>([
    ['lines', description],
    ['one line', description.replace(/\r\n/g, ' ')],
    ['commas', description.replace(/\r\n/g, ', ')],
    ['nothing between', description.replace(/\r\n/g, '')],
    ['lost backslashes', description.replace(/\r\n/g, 'rn')],
    ['a token response', response],
    ['a cut token response', response.slice(0, -60)],
    ['escaped once', escaped(1)],
    ['escaped three times', escaped(3)],
    ['doubled quotes of C#', response.replace(/"/g, '""')],
    ['\\u0022', response.replace(/"/g, '\\u0022')],
    ["Python's u''", response.replace(/"([a-z_]+)":"/g, "u'$1': u'").replace(/",/g, "', ")],
    ['keys without quotes', response.replace(/"([a-z_]+)":/g, '$1: ')],
    [
      'YAML',
      `error_codes:\n- 50053\ntimestamp: 2031-05-17 06:08:09Z\ntrace_id: ${request}\ncorrelation_id: ${correlation}`,
    ],
    [
      'a string in parts',
      `"AADSTS50053: x." +\n  "Trace ID: " +\n  "${request}" +\n  " Correlation ID: ${correlation}" +\n  " Timestamp: 2031-05-17 06:08:09Z"`,
    ],
    ['an address', `https://shop.example/back#error=x&error_description=${encode(description)}&state=7`],
    ['an address twice encoded', `https://shop.example/?to=${encode(`?error_description=${encode(description)}`)}`],
    ['blanks alone encoded', description.replace(/ /g, '+')],
    [
      'a dump of MSAL for iOS',
      `MSALErrorDescriptionKey=${description.replace(/ /g, '+')}, MSALOAuthErrorKey=no_luck, MSALCorrelationIDKey=${correlation.toUpperCase()}} => {`,
    ],
    [
      'a dump of MSAL for iOS without the block',
      `MSALErrorDescriptionKey=AADSTS50053:+x.\nTrace+ID:+${request}\nTimestamp:+2031-05-17+06:08:09Z, MSALCorrelationIDKey=${correlation}, MSALInternalErrorCodeKey=-7`,
    ],
    ['HTML', `<p><b>Oops</b></p>${description.replace(/\r\n/g, '<br/>')}`],
    ['HTML as text', description.replace(/\r\n/g, '&lt;br&gt;')],
    ['bold', description.replace(/^([A-Z][a-z]+ ?I?D?):/gm, '**$1:**')],
    ['a box', description.replace(/^/gm, '│ ').replace(/\r\n/g, ' │\r\n')],
    ['a quoted mail', description.replace(/^/gm, '> > ')],
    ['a log prefix', description.replace(/^/gm, '[tool] ERROR: ')],
    ['blanks in the GUIDs', description.replace(/-/g, ' - ')],
    ['full-width letters', description.replace(/AADSTS50053/, 'ＡＡＤＳＴＳ５００５３').replace(/:/g, '：')],
    ['invisible letters', description.replace(/AADSTS/, 'AA\u200bD\u00adS\u2060TS\u202e')],
    ['Cyrillic and Greek letters', description.replace(/AADSTS/, 'АΑDЅТS').replace('Correlation', 'Cоrrelаtion')],
    ['O for 0', description.replace('50053', '5OO53')],
    ['quoted-printable', description.replace(/(Trace)/, '=\r\n$1').replace(/:/, '=3A:=3D')],
  ])('%s', (_form, text) => {
    expectDetails(text, whole)
  })

  it.each(
    [17, 23, 31, 40, 58, 64, 76].flatMap((width) => ['', '> ', '\t', '      '].map((mark) => [width, mark] as const)),
  )('wrapped after %d characters before %j', (width, mark) => {
    expectDetails(wrap(description.replace(/\r\n/g, ' '), width, mark), whole)
    expectDetails(wrap(response, width, mark), whole)
  })
})

describe('codes', () => {
  it.each([
    'AADSTS 50053',
    'aadsts50053',
    'AADSTS-50053:',
    'AADSTS: 50053',
    'AAD STS50053',
    'A A D S T S 5 0 0 5 3'.replace(/ (?=\d)/g, ''),
    'ADSTS50034'.replace('34', '53'),
    'AADSTS#50053',
    'AADSTS(50053)',
    'AADSTS error code 50053',
    'x.AADSTS50053.y',
    '_AADSTS50053_',
    'Error Code: 50053',
    'error code 50053',
    'Sign-in error 50053',
    'error_codes:[50053]',
    '"error_codes":"[50053]"',
    'error_codes : {50053}',
    'https://login.microsoftonline.com/error?code=50053',
    'SigninLogs | where ResultType == 50053',
    '"resultType": "50053"',
    '"status": {"errorCode": 50053}',
    'Fehlercode 50053',
    'кодом ошибки 50053',
    'エラーコード：50053',
    'Error 50053 in Azure AD',
    '50053',
    'Azure AD sign-in: Failure (50053)',
  ])('%s', (text) => {
    expectDetails(text, { codes: ['50053'] })
  })

  it('are distinct and in order of first appearance', () => {
    expectDetails('AADSTS70002: a. AADSTS50053: b. {"error_codes":[70002,50053,50034]}', {
      codes: ['70002', '50053', '50034'],
    })
    expectDetails('where ResultType in ("50053", "50034")', { codes: ['50053', '50034'] })
    expectDetails('AADSTS50053/50034 and 50057', { codes: ['50053', '50034', '50057'] })
    expectDetails('"errorCode": 0, AADSTS50053', { codes: ['50053'] })
  })

  it('has the named errors of Power Automate beside', () => {
    expectDetails('InvalidConnectionCredentials: bad luck', { names: ['InvalidConnectionCredentials'] })
  })
})

describe('times', () => {
  it.each([
    '2031-05-17T06:08:09Z',
    '2031-05-17T06:08:09.000Z',
    '2031-05-17 06:08:09',
    '2031 - 05 - 17 06:08:09Z',
    '2031-05-17 06-08-09Z',
    '2031-05-17T08:08:09+02:00',
    '2031-05-17 06:08:09 UTC',
    '5/17/2031 6:08:09 AM',
    '5/17/2031, 6:08:09 AM',
    '17.05.2031 06:08:09',
    '17/05/2031 06:08:09',
    '2031年5月17日 6:08:09',
    '2031年5月17日 午前6時08分09秒',
    '2031/05/17 上午 6:08:09',
    '2031. 5. 17. 오전 6:08:09',
    '2031년 5월 17일 6:08:09',
    '17 May 2031 06:08:09',
    'May 17, 2031, 6:08:09 AM',
    'Sat, 17 May 2031 06:08:09 GMT',
    '٢٠٣١-٠٥-١٧ ٠٦:٠٨:٠٩Z',
    '2031-05-17\n   06:08:09Z',
    '2031-05-17 06:0\n8:09Z',
    'Sat May 17 06:08:09 2031',
    'Sat May 17 06:08:09 UTC 2031',
    'Sat May 17 2031 08:08:09 GMT+0200 (Somewhere)',
    '17/May/2031:06:08:09 +0000',
    '20310517T060809Z',
    '2031 05 17 06 08 09Z',
    '1936764489',
    '1936764489000',
  ])('%j', (written) => {
    const { timestamp } = readErrorText(`AADSTS50053: x\nTimestamp: ${written}\nEnd.`)
    expect(timestamp?.replace('.000', '')).toBe(time)
  })

  it('reads a day that C pads with a blank', () => {
    expect(readErrorText('AADSTS50053 Timestamp: Sat May  3 06:08:09 2031').timestamp).toBe('2031-05-03T06:08:09Z')
  })

  it('keeps milliseconds', () => {
    expect(readErrorText('AADSTS50053 Timestamp: 2031-05-17T06:08:09.120Z').timestamp).toBe('2031-05-17T06:08:09.120Z')
  })

  it('reads days first where the language writes them first', () => {
    expect(readErrorText('AADSTS50053\nHorodatage : 04/03/2031 06:08:09').timestamp).toBe('2031-03-04T06:08:09Z')
    expect(readErrorText('AADSTS50053\nTimestamp: 3/4/2031 6:08:09 PM').timestamp).toBe('2031-03-04T18:08:09Z')
  })

  it.each([
    ['before a code in brackets', '2031-01-01 01:01:01 x: 50053 - [2031-05-17 06:08:09Z]: AADSTS50053: x', time],
    ['of a log line', '2031-05-17T06:08:09Z ERROR AADSTS50053: x', time],
    ['not of a token', "AADSTS50173: The grant was issued on '2031-05-17T06:08:09.1Z' and", null],
    ['not an impossible day', 'AADSTS50053 Timestamp: 2031-02-31 06:08:09Z', null],
    ['not a day alone', 'AADSTS50053 Timestamp: 2031-02-21', null],
  ])('%s', (_what, text, expected) => {
    expect(readErrorText(text).timestamp).toBe(expected)
  })
})

describe('sign-in records', () => {
  const { timestamp: _timestamp, ...ids } = whole
  const record = { ...ids, tenantId: null, appId: app, appName: 'Lagerplatz, Nord', ipAddress: '198.51.100.77' }
  const json = {
    id: request,
    createdDateTime: time,
    userPrincipalName: 'kim@contoso.com',
    appId: app,
    appDisplayName: 'Lagerplatz, Nord',
    ipAddress: '198.51.100.77',
    correlationId: correlation,
    status: { errorCode: 50053, failureReason: 'The sky fell.' },
    resourceId: other,
    appliedConditionalAccessPolicies: [{ id: tenant, displayName: 'Everybody' }],
  }
  it.each<[string, string, Partial<Details>?]>([
    ['JSON', JSON.stringify(json, null, 2)],
    ['JSON in one line', JSON.stringify([json])],
    [
      'CSV',
      `Date (UTC),Request ID,Correlation ID,User ID,Application,Application ID ,Resource ID ,IP address,Status,Sign-in error code\n${time},${request},${correlation},${other},"Lagerplatz, Nord",${app},${tenant},198.51.100.77,Failure,50053`,
    ],
    [
      'tabs',
      `TimeGenerated [UTC]\tId\tCorrelationId\tAppDisplayName\tAppId\tIPAddress\tResultType\n5/17/2031, 6:08:09 AM\t${request}\t${correlation}\tLagerplatz, Nord\t${app}\t198.51.100.77\t50053`,
    ],
    [
      'Markdown',
      `| Date | Request ID | Correlation ID | Application | Application ID | IP address | Error code |\n|---|---|---|---|---|---|---|\n| ${time} | ${request} | ${correlation} | Lagerplatz, Nord | ${app} | 198.51.100.77 | 50053 |`,
    ],
    [
      'portal',
      `Date\n5/17/2031, 6:08:09 AM\nRequest ID\n${request}\nCorrelation ID\n${correlation}\nStatus\nFailure\nSign-in error code\n50053\nUser ID\n${other}\nApplication\nLagerplatz, Nord\nApplication ID\n${app}\nResource\nBarn\nResource ID\n${other}\nHome tenant ID\n${tenant}\nIP address\n198.51.100.77\nClient app\nBrowser`,
      { tenantId: tenant },
    ],
    [
      'PowerShell',
      `Id              : ${request}\nCreatedDateTime : 5/17/2031 6:08:09 AM\nCorrelationId   : ${correlation}\nAppDisplayName  : Lagerplatz, Nord\nAppId           : ${app}\nIpAddress       : 198.51.100.77\nStatus          : @{ErrorCode=50053; FailureReason=x}`,
    ],
  ])('%s', (_form, text, more) => {
    const { timestamp, ...rest } = readErrorText(text)
    expect(timestamp?.replace('.000', '')).toBe(time)
    expect(rest).toMatchObject({ ...record, ...more })
  })
})

describe('application and directory in a sentence', () => {
  it.each<[string, Partial<Details>]>([
    [
      `AADSTS700016: Application with identifier '${app}' is no guest of the directory '${tenant}'.`,
      { appId: app, tenantId: tenant },
    ],
    [
      `AADSTS700016: Die Anwendung "${app}" gibt es im Verzeichnis "${tenant}" nicht.`,
      { appId: app, tenantId: tenant },
    ],
    [`AADSTS700016: 在目录“${tenant}”中找不到标识符为“${app}”的应用程序。`, { appId: app, tenantId: tenant }],
    [
      `AADSTS50020: User account 'k@x.com' cannot access the application '${app}'(Lagerplatz) in that tenant.`,
      { appId: app, appName: 'Lagerplatz' },
    ],
    [
      `AADSTS65001: Nobody agreed to use the application with ID '${app}' named 'Lagerplatz'.`,
      { appId: app, appName: 'Lagerplatz' },
    ],
    [
      `AADSTS50105: The administrator has configured the application Lagerplatz ('${app}') to block users.`,
      { appId: app, appName: 'Lagerplatz' },
    ],
    [`AADSTS50034: There is no such account in the ${tenant} directory.`, { tenantId: tenant }],
    [`AADSTS50076: You must use more to access '${other}'.`, {}],
    [`AADSTS500014: The principal for resource '${other}' is disabled.`, {}],
    [`AADSTS50053: bad. Subscription '${other}', session id ${other}, object id: ${other}, Activity ID: ${other}`, {}],
    [
      `AADSTS50011 https://login.microsoftonline.com/${tenant}/oauth2/authorize?client_id=${app}&resource=${other}`,
      { appId: app, tenantId: tenant },
    ],
  ])('%s', (text, expected) => {
    expectDetails(text, { codes: [/\d+/.exec(text)?.[0] as string], ...expected })
  })
})

describe('ids', () => {
  it.each([
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    `${correlation.slice(0, -3)}`,
    `${correlation}0f`,
    '********',
    '00000000-0000-0000-0000-000000000000',
    '<redacted>',
    'undefined',
  ])('no correlation id in %s', (id) => {
    expectDetails(`AADSTS50053: x\nTrace ID: ${request}\nCorrelation ID: ${id}\nEnd`, {
      codes: ['50053'],
      requestId: request,
    })
  })
})

describe('a block of ids', () => {
  it('is about Entra where the person took the ids out', () => {
    expectDetails('Oops.\nTrace ID: xxxx\nCorrelation ID: xxxx\nTimestamp: 2031-05-17 06:08:09Z', { timestamp: time })
  })

  it('may be glued to a word in capitals, and stand in angle brackets', () => {
    expectDetails(`AADSTS50053 https://x.example/QRequest Id: <${request}>`, { codes: ['50053'], requestId: request })
  })

  it('is not in the log of any service', () => {
    const log = { timestamp: time, level: 'error', requestId: request, correlationId: correlation }
    expect(readErrorText(JSON.stringify(log)).isEntra).toBe(false)
  })
})

describe('several attempts', () => {
  const later = description
    .replace('50053', '50034')
    .replace(request, other)
    .replace(correlation, tenant)
    .replace('06:08', '07:08')
  it.each([
    ['oldest first', `${description}\n${later}`, ['50053', '50034']],
    ['newest first', `${later}\n\n${description}`, ['50034', '50053']],
  ])('%s', (_order, text, codes) => {
    expect(readErrorText(text)).toMatchObject({
      codes,
      requestId: other,
      correlationId: tenant,
      timestamp: '2031-05-17T07:08:09Z',
      others: [{ codes: ['50053'], requestId: request, correlationId: correlation, timestamp: time }],
    })
  })

  it('tells the same attempt once', () => {
    expect(readErrorText(`${description}\n${response}\n${description}`).others).toEqual([])
  })
})

describe('what is not Entra', () => {
  it.each([
    'pageextension 50126 "Shed" extends "Barn"',
    'EN 50126 and EN 50128 are railway standards.',
    'SQL Server error 50126, severity 16',
    'Msg 50126, Level 16, State 1',
    'Windows error 0x80070005, code 50126',
    'ORA-50126: no',
    'listening on port 50126',
    'main.ts:50126: error',
    'Our zip code is 50126.',
    'Call 030 50126',
    'Ticket 50126 was opened',
    'Price: 50126 EUR',
    'exit code 50126',
    'Order no. 50126',
    `AD FS: An error occurred. Activity ID: ${other}`,
    'Error 403: org_internal (Google)',
    'Okta error E0000004',
    `AWS Status Code: 403; Error Code: AccessDenied; Request ID: ${other}`,
    'The mail host said 550 5.1.10 (DSN)',
    `The subscription '${other}' could not be found.`,
    '',
    ' \n ',
    'Hello there',
  ])('%s', (text) => {
    expectDetails(text, { isEntra: false })
  })

  it('takes anything for a text', () => {
    for (const odd of [null, undefined, 7, {}, []]) expect(readErrorText(odd as unknown as string).isEntra).toBe(false)
  })
})
