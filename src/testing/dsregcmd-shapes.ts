/** Outputs in the form of `dsregcmd /status`, made up, and what the reader has to say of each. For tests only. */
import type { Join } from '../checks/dsregcmd-reader/read-dsregcmd.ts'

/** When the tests read: 20 November 2026, 12:00 UTC. */
export const readAt = Date.UTC(2026, 10, 20, 12)

const rule = `+${'-'.repeat(70)}+`
const part = (title: string, lines: string[]) => [rule, `| ${title.padEnd(69)}|`, rule, '', ...lines, ''].join('\r\n')
const line = (name: string, value: string) => `${name.padStart(26)} : ${value}`
const lines = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => line(name, value))

type Parts = {
  state?: Record<string, string>
  details?: Record<string, string>
  tenant?: Record<string, string>
  user?: Record<string, string>
  sso?: Record<string, string>
  diagnostic?: Record<string, string>
}

const no = { AzureAdJoined: 'NO', EnterpriseJoined: 'NO', DomainJoined: 'NO' }
const goodDetails = {
  DeviceId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  Thumbprint: '00112233445566778899AABBCCDDEEFF00112233',
  DeviceCertificateValidity: '[ 2024-03-05 08:00:00.000 UTC -- 2034-03-05 08:30:00.000 UTC ]',
  KeyProvider: 'Microsoft Platform Crypto Provider',
  TpmProtected: 'YES',
  DeviceAuthStatus: 'SUCCESS',
}
const tenant = {
  TenantName: 'Fabrikam',
  TenantId: '99999999-8888-7777-6666-555555555555',
  Idp: 'login.windows.net',
  MdmUrl: '',
}
const goodSso = {
  AzureAdPrt: 'YES',
  AzureAdPrtUpdateTime: '2026-11-20 10:00:00.000 UTC',
  AzureAdPrtExpiryTime: '2026-12-04 10:00:00.000 UTC',
  AzureAdPrtAuthority: 'https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555',
  EnterprisePrt: 'NO',
  EnterprisePrtAuthority: '',
}
const failed = (status: string, more: Record<string, string> = {}) => ({
  AzureAdPrt: 'NO',
  AzureAdPrtAuthority: 'https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555',
  AcquirePrtDiagnostics: 'PRESENT',
  'Previous Prt Attempt': '2026-11-20 09:58:01.123 UTC',
  'Attempt Status': status,
  'User Identity': 'kim.lee@fabrikam.example',
  'Credential Type': 'Password',
  'Correlation ID': '12121212-3434-5656-7878-909090909090',
  'HTTP Error': '0x0',
  ...more,
})

/** What Windows prints, part by part. */
export function printed({ state, details, tenant: owner, user, sso, diagnostic }: Parts): string {
  const parts: [string, Record<string, string> | undefined][] = [
    ['Device State', state && { ...state, 'Device Name': 'KITCHEN-7' }],
    ['Device Details', details],
    ['Tenant Details', owner],
    ['User State', user],
    ['SSO State', sso],
    ['Diagnostic Data', diagnostic],
  ]
  return parts.flatMap(([title, values]) => (values ? [part(title, lines(values))] : [])).join('\r\n')
}

const user = { NgcSet: 'YES', WorkplaceJoined: 'NO', WamDefaultSet: 'YES', WamDefaultAuthority: 'organizations' }
const elevated = { ...user, WamDefaultSet: 'ERROR (0x80070520)' }
const keysFine = { AadRecoveryEnabled: 'NO', 'Executing Account Name': 'FABRIKAM\\kim', KeySignTest: 'PASSED' }
const entra = {
  state: { ...no, AzureAdJoined: 'YES' },
  details: goodDetails,
  tenant,
  user,
  sso: goodSso,
  diagnostic: keysFine,
}
const hybrid = { ...entra, state: { ...no, AzureAdJoined: 'YES', DomainJoined: 'YES', DomainName: 'FABRIKAM' } }
const noToken = { AzureAdPrt: 'NO', AzureAdPrtAuthority: 'NO', EnterprisePrt: 'NO', EnterprisePrtAuthority: 'NO' }
const domain = {
  state: { ...no, DomainJoined: 'YES', DomainName: 'FABRIKAM' },
  user: { ...user, WamDefaultSet: 'ERROR (0xd0020017)' },
  sso: noToken,
}
const tests = {
  'Diagnostics Reference': 'www.microsoft.com/aadjerrors',
  'User Context': 'UN-ELEVATED User',
  'Client Time': '2026-11-20 11:00:00.000 UTC',
  'AD Connectivity Test': 'PASS',
  'AD Configuration Test': 'PASS',
}
const stopped = (phase: string, status: string, more: Record<string, string> = {}) => ({
  ...tests,
  'Previous Registration': '2026-11-20 10:59:00.000 UTC',
  'Error Phase': phase,
  'Client ErrorCode': status,
  ...more,
})
const alone = { state: no, user: { ...user, WamDefaultSet: 'NO' }, sso: noToken }
const sample = printed(hybrid)
const halves = (text: string) => [...text].join('\0')

export type Shape = {
  name: string
  text: string
  join: Join | null
  /** Pieces of what the reader says. */
  says: string[]
  /** What it says in no case. */
  never?: string
  /** The line of the ticket behind "dsregcmd reader: ". */
  line: string
}

const good = 'device id present, sign-in token (PRT) present.'
const hybridGood = {
  join: 'hybrid',
  says: ['joined to both', 'nothing odd', 'work apps', 'open Windows'],
  line: `hybrid joined, ${good}`,
} as const
const shape = (name: string, parts: Parts, join: Join | null, says: string[], line: string, never?: string): Shape => ({
  ...{ name, text: printed(parts), join, says, line },
  ...(never === undefined ? {} : { never }),
})
const bent = (name: string, text: string): Shape => ({ name, text, ...hybridGood, says: [...hybridGood.says] })

export const shapes: Shape[] = [
  shape(
    'joined to Entra',
    entra,
    'entra',
    ['joined to Microsoft Entra. The organisation is “Fabrikam”', 'work apps'],
    `Entra joined, ${good}`,
    'Ask the help desk',
  ),
  bent('joined to both', sample),
  shape(
    'the domain alone, as it should be',
    domain,
    'domain',
    ['only to your organisation’s own network', 'do not know this computer', 'that network can open Windows'],
    'domain joined only.',
    'token',
  ),
  shape(
    'its own registration service',
    { ...domain, state: { ...domain.state, EnterpriseJoined: 'YES' }, sso: { ...noToken, EnterprisePrt: 'YES' } },
    'enterprise',
    ['own registration service'],
    'domain joined with on-premises registration.',
  ),
  shape(
    'a registration service without a domain',
    { ...alone, state: { ...no, EnterpriseJoined: 'YES' } },
    null,
    ['can’t tell here', '“EnterpriseJoined” says YES', 'Ask the help desk'],
    'only EnterpriseJoined says YES.',
    'not joined',
  ),
  shape(
    'a registration service without a domain, and no more',
    { state: { ...no, EnterpriseJoined: 'YES' } },
    null,
    ['can’t tell here', '“EnterpriseJoined” says YES'],
    'only EnterpriseJoined says YES.',
    'Both lines',
  ),
  shape(
    'a work account only',
    { ...alone, user: { ...user, WorkplaceJoined: 'YES' } },
    'registered',
    ['only knows a work account', 'as a personal one', 'cannot open Windows'],
    'work account only registered.',
    'token',
  ),
  shape('nothing', alone, 'none', ['not joined to any', 'cannot open Windows'], 'not joined.', 'token'),
  shape(
    'a deleted device',
    { ...entra, details: { ...goodDetails, DeviceAuthStatus: 'FAILED. Device is either disabled or deleted' } },
    'entra',
    ['no longer accepts this computer', 'can’t see now', 'First repair'],
    `Entra joined, refused by the directory (deleted or disabled), ${good}`,
  ),
  shape(
    'a test of the device that could not run',
    { ...entra, details: { ...goodDetails, DeviceAuthStatus: 'FAILED. ERROR' } },
    'entra',
    ['work apps'],
    `Entra joined, ${good}`,
    'no longer accepts',
  ),
  shape(
    'a test of the device without network',
    { ...entra, details: { ...goodDetails, DeviceAuthStatus: 'FAILED. Error: 0xd000023c' } },
    'entra',
    ['could not reach the sign-in service'],
    `Entra joined, ${good.slice(0, -1)}, errors 0xd000023c.`,
  ),
  shape(
    'no token and no reason',
    { ...entra, sso: noToken },
    'entra',
    ['no sign-in token for apps. Lock the screen', 'can’t see now'],
    'Entra joined, device id present, sign-in token (PRT) missing.',
  ),
  shape(
    'no token in a window of an administrator',
    { ...entra, user: elevated, sso: noToken },
    'entra',
    ['no sign-in token', 'Run it again in a normal window'],
    'Entra joined, device id present, sign-in token (PRT) missing.',
    '0x80070520',
  ),
  shape(
    'no token for a local account',
    { ...entra, sso: noToken, diagnostic: { ...keysFine, IsUserAzureAD: 'NO' } },
    'entra',
    ['uses no work account'],
    'Entra joined, device id present, sign-in token (PRT) missing.',
  ),
  shape(
    'a wrong password',
    {
      ...hybrid,
      sso: failed('0xc000006d', {
        'HTTP status': '400',
        'Server Error Code': 'invalid_grant',
        'Server Error Description': 'AADSTS50126: Error validating credentials due to invalid username or password.',
      }),
    },
    'hybrid',
    ['no sign-in token', 'Did you change your password', '0xc000006d, AADSTS50126'],
    'hybrid joined, device id present, sign-in token (PRT) missing, errors 0xc000006d, AADSTS50126.',
    'Check the internet',
  ),
  shape(
    'a refusal without a word',
    { ...entra, sso: failed('0xc000006d') },
    'entra',
    ['the service refused, or Windows could not reach it'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0xc000006d.',
  ),
  shape(
    'a locked account',
    { ...hybrid, sso: failed('0xc0000234') },
    'hybrid',
    ['Your account was locked'],
    'hybrid joined, device id present, sign-in token (PRT) missing, errors 0xc0000234.',
  ),
  shape(
    'an unknown user',
    {
      ...entra,
      sso: failed('0xc000006d', { 'Server Error Description': 'AADSTS50034: The user account does not exist' }),
    },
    'entra',
    ['does not know the name'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0xc000006d, AADSTS50034.',
  ),
  shape(
    'a device that cannot be checked',
    {
      ...entra,
      sso: failed('0xc000006d', { 'Server Error Description': 'AADSTS50155: Device authentication failed' }),
    },
    'entra',
    ['could not make sure'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0xc000006d, AADSTS50155.',
  ),
  shape(
    'no network',
    { ...entra, sso: failed('0xc000023c', { 'HTTP Error': '0x80072ee7' }) },
    'entra',
    ['could not reach the sign-in service'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0xc000023c, 0x80072ee7.',
  ),
  shape(
    'an answer that is not in our list',
    { ...entra, sso: failed('0xc000006d', { 'Server Error Description': 'AADSTS90002: Tenant not found.' }) },
    'entra',
    ['no sign-in token for apps. Lock the screen', 'AADSTS90002'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0xc000006d, AADSTS90002.',
    'Check the internet',
  ),
  shape(
    'a renewal that failed',
    { ...entra, sso: { ...goodSso, RefreshPrtDiagnostics: 'PRESENT', 'Attempt Status': '0xc000006a' } },
    'entra',
    ['Did you change your password', 'work apps'],
    `Entra joined, ${good.slice(0, -1)}, errors 0xc000006a.`,
  ),
  shape(
    'a token that is 30 hours old',
    { ...entra, sso: { ...goodSso, AzureAdPrtUpdateTime: '2026-11-19 06:00:00.000 UTC' } },
    'entra',
    ['nothing odd', 'renewed the sign-in token 30 hours ago', 'work apps'],
    'Entra joined, device id present, sign-in token (PRT) last renewed 2026-11-19.',
    'needs a look',
  ),
  shape(
    'a token that is five days old',
    { ...entra, sso: { ...goodSso, AzureAdPrtUpdateTime: '2026-11-15 06:00:00.000 UTC' } },
    'entra',
    ['nothing odd', '5 days ago', 'work apps'],
    'Entra joined, device id present, sign-in token (PRT) last renewed 2026-11-15.',
    'needs a look',
  ),
  shape(
    'a token that was not renewed for a month, without its end',
    { ...entra, sso: { AzureAdPrt: 'YES', AzureAdPrtUpdateTime: '2026-10-20 06:00:00.000 UTC' } },
    'entra',
    ['needs a look', '31 days ago', 'it lasts 14 days', 'can’t see now', 'First repair'],
    'Entra joined, device id present, sign-in token (PRT) last renewed 2026-10-20.',
    'work apps',
  ),
  shape(
    'a token without its end that is ten days old',
    { ...entra, sso: { AzureAdPrt: 'YES', AzureAdPrtUpdateTime: '2026-11-10 06:00:00.000 UTC' } },
    'entra',
    ['nothing odd', '10 days ago', 'work apps'],
    'Entra joined, device id present, sign-in token (PRT) last renewed 2026-11-10.',
    'needs a look',
  ),
  shape(
    'a token that has ended',
    {
      ...entra,
      sso: {
        ...goodSso,
        AzureAdPrtUpdateTime: '2026-10-30 06:00:00.000 UTC',
        AzureAdPrtExpiryTime: '2026-11-13 06:00:00.000 UTC',
      },
    },
    'entra',
    ['ended on 2026-11-13', 'can’t see now'],
    'Entra joined, device id present, sign-in token (PRT) ended 2026-11-13.',
  ),
  shape(
    'broken keys',
    { ...entra, diagnostic: { ...keysFine, AadRecoveryEnabled: 'YES', KeySignTest: 'FAILED' } },
    'entra',
    ['keys of this computer no longer work', 'First repair'],
    'Entra joined, device id present, device keys broken, sign-in token (PRT) present.',
  ),
  shape(
    'keys that are gone',
    { ...entra, sso: failed('0x80090016') },
    'entra',
    ['keys of this computer no longer work', 'no sign-in token'],
    'Entra joined, device id present, sign-in token (PRT) missing, errors 0x80090016.',
  ),
  shape(
    'keys that were not tested',
    { ...entra, diagnostic: { KeySignTest: ': MUST Run elevated to test.' } },
    'entra',
    ['work apps'],
    `Entra joined, ${good}`,
    'keys',
  ),
  shape(
    'an old certificate',
    {
      ...entra,
      details: {
        ...goodDetails,
        DeviceCertificateValidity: '[ 2016-01-11 21:02:50.000 UTC -- 2026-01-11 21:32:50.000 UTC ]',
      },
    },
    'entra',
    ['certificate of this computer ended on 2026-01-11'],
    'Entra joined, device id present, device certificate ended 2026-01-11, sign-in token (PRT) present.',
  ),
  shape(
    'a join without the network of the organisation',
    { ...domain, diagnostic: stopped('pre-check', '0x8007054b') },
    'domain',
    ['It did not reach your organisation’s network'],
    'domain joined only, errors 0x8007054b.',
  ),
  shape(
    'a network that does not name the organisation',
    { ...domain, diagnostic: stopped('discover', '0x801c001d') },
    'domain',
    ['service connection point'],
    'domain joined only, errors 0x801c001d.',
  ),
  shape(
    'a join without internet',
    {
      ...domain,
      diagnostic: stopped('discover', '0x801c0021', { 'DRS Discovery Test': 'FAIL [0x801c0021/0x80072ee2]' }),
    },
    'domain',
    ['could not reach the sign-in service'],
    'domain joined only, errors 0x801c0021, 0x80072ee2.',
  ),
  shape(
    'a join that stopped at an unknown place',
    { ...domain, diagnostic: stopped('discover', '0x801c0021') },
    'domain',
    ['It did not find where to register'],
    'domain joined only, errors 0x801c0021.',
  ),
  shape(
    'a join that federation refused',
    { ...domain, diagnostic: stopped('auth', '0xcaa20003') },
    'domain',
    ['own sign-in service'],
    'domain joined only, errors 0xcaa20003.',
  ),
  shape(
    'a join before the sync',
    {
      ...domain,
      diagnostic: stopped('join', '0x801c03f2', {
        'Server ErrorCode': 'DirectoryError',
        'Server Message': 'The device object by the given id is not found.',
      }),
    },
    'domain',
    ['after the next sync'],
    'domain joined only, errors 0x801c03f2.',
  ),
  shape(
    'both NO and no more',
    { state: no },
    null,
    ['Both lines say NO'],
    'not joined, User State not given.',
    'desktop',
  ),
  shape('the user state alone', { user }, null, ['only a part'], 'join state not given.', 'desktop'),
  shape(
    'the SSO state alone',
    { sso: failed('0xc0000234') },
    null,
    ['only a part', 'Your account was locked'],
    'join state not given, sign-in token (PRT) missing, errors 0xc0000234.',
  ),
  {
    name: 'two lines alone',
    text: 'AzureAdJoined : NO\nDomainJoined : YES',
    join: 'domain',
    says: ['only to your'],
    line: 'domain joined only.',
  },
  {
    name: 'two results',
    text: `${printed(alone)}\r\nC:\\>dsregcmd /status\r\n${printed(entra)}`,
    join: 'entra',
    says: ['stands 2 times', 'We read the last one'],
    line: `Entra joined, ${good}`,
  },
  bent('in one line', sample.replace(/\s+/g, ' ')),
  bent('without blanks around the colons', sample.replace(/ +: /g, ':')),
  bent('with tabs', sample.replace(/^ +/gm, '\t').replace(/ : /g, '\t:\t')),
  bent('with the blanks of a web page', sample.replaceAll(' ', '\u00a0')),
  bent('with old line ends', sample.replaceAll('\r\n', '\r')),
  bent('quoted in a mail', sample.replace(/^/gm, '> > ')),
  bent('as UTF-16 with NULs', `\ufeff${halves(sample)}`),
  bent('as UTF-16 with NULs shown as blanks', [...sample].join(' ')),
  {
    name: 'the SSO state alone as UTF-16',
    text: halves(printed({ sso: failed('0xc0000234') })),
    join: null,
    says: ['only a part', 'Your account was locked'],
    line: 'join state not given, sign-in token (PRT) missing, errors 0xc0000234.',
  },
  bent('escaped for HTML', sample.replaceAll(' : ', '&nbsp;&#58;&nbsp;').replaceAll('\r\n', '<br>')),
  bent(
    'in a German PowerShell',
    `PS C:\\Users\\kim> dsregcmd /status\r\n\r\n${sample}\r\nWeitere Informationen: https://www.microsoft.com/aadjerrors\r\nPS C:\\Users\\kim>`,
  ),
  bent(
    'from a reader of pictures',
    sample
      .replaceAll(' : ', ' ; ')
      .replace('DomainJoined', 'Domain Joined')
      .replace('DomainJoined ; YES', 'DomainJoined ; Y E S'),
  ),
  bent('with full-width colons', sample.replaceAll(' : ', '\uff1a')),
  bent(
    'in another order',
    printed({ user, sso: goodSso }) + printed({ ...hybrid, user: undefined, sso: undefined } as Parts),
  ),
]

/** Texts of which nothing can be said, and what to do instead. */
export const unread: [string, string, string][] = [
  ['something else', 'Good morning, my computer is slow.', 'does not look like the result'],
  ['a name without a word', 'AzureAdJoined', 'does not look like the result'],
  ['a name with nothing behind it', 'AzureAdJoined :', 'does not look like the result'],
  ['the command alone', 'C:\\Users\\kim>dsregcmd /status', 'does not look like the result'],
  ['names in a sentence', 'Look at AzureAdJoined and DomainJoined: both', 'does not look like the result'],
  [
    'another tool',
    'Host Name:  KITCHEN-7\r\nDomain:  fabrikam.example\r\nLogon Server:  \\\\DC1',
    'does not look like the result',
  ],
  [
    'an unknown command',
    "'dsregcmd' is not recognized as an internal or external command,",
    'did not know the command',
  ],
  [
    'an unknown command in German',
    'Der Befehl "dsregcmd" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
    'did not know the command',
  ],
  ['an unknown command on a Mac', 'zsh: command not found: dsregcmd', 'did not know the command'],
  [
    'the help of the command',
    'DSREGCMD switches\n  /? : Help\n  /status : Shows the state\n  /join : Joins\n  /leave : Leaves',
    'only the help',
  ],
  ['a Mac', 'Enrolled via DEP: No\nMDM enrollment: Yes (User Approved)', 'This is from a Mac'],
]
