// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { realContentFiles } from '../testing/real-content.ts'
import { findSecrets } from './find-secrets.ts'

/** What is never a secret, whatever stands around it. */
const harmless: Record<string, string[]> = {
  'a GUID': ['54625f6d-0531-461b-8159-b0c4b7504b7c', '{54625F6D-0531-461B-8159-B0C4B7504B7C}'],
  'a code with its prefix': ['AADSTS50126', 'AADSTS7000215', 'AADSTS53003:', '0x80070005', 'CAA20004'],
  'the code of an error': ['error code 1326', 'error 80048820', 'Fehlercode: 600100', 'Error Code: 482913'],
  'a time': [
    '2026-11-20T08:14:22Z',
    '2026-11-20 08:14:22.123',
    '20261120T081422Z',
    '11/20/2026 9:12:44 AM',
    '20.11.2026 08:14',
    '20-Nov-2026 08:14:22',
    'Nov 20 08:14:22',
    'Fri, 20 Nov 2026 08:14:22 GMT',
  ],
  'the name of an account': [
    'jane.doe@fabrikam.com',
    'User1234!@fabrikam.com',
    'jane2026@fabrikam.onmicrosoft.com',
    "o'neil#9@fabrikam.com",
    'jane_contoso.com#EXT#@fabrikam.com',
    'FABRIKAM\\jane2026',
    'FABRIKAM\\\\jane.doe9',
  ],
  'an address': [
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?prompt=login',
    'https://portal.fabrikam.com/#view/Blade_A1/Overview~/userId/54625f6d-0531-461b-8159-b0c4b7504b7c/isOpen~/true',
    'https://fabrikam.com/kb/How-To-Reset-2026!/step2',
  ],
  'a name of code': [
    'os.environ["DB_PASSWORD"]',
    "os.getenv('DB_PASSWORD')",
    'process.env.DB_PASS2',
    'com.fabrikam.auth.Login2.check(Login2.java:41)',
    '/opt/fabrikam/lib/python3.12/site-packages/auth2/login.py',
    'C:\\Program Files\\Fabrikam\\Sync2026\\agent.exe',
    'sshd[22171]',
    'toText(Targets[0].displayName2)',
  ],
  'a placeholder': [
    '%DB_PASSWORD2%',
    '$' + '{DB_PASSWORD2}',
    '$DB_PASSWORD2',
    '$env:DB_PASSWORD2',
    '{{ password2 }}',
    '________',
    '••••••••',
    'null',
    'None',
  ],
  'a digest with its name': [
    'SHA256: 9QhPzN0aWvXb7sXk4TtC8mVrPq0zYy3Lw1e5Fh6gUao=',
    'thumbprint=277E00EAE3E21BA7DCF639C78455779A703EE5C0',
    '<DigestValue>r9QhPzN0aWvXb7sXk4TtC8mVrPq0zYy3Lw1e5Fh6gUa=</DigestValue>',
  ],
}

/** Where it may stand: "#" is its place. */
const contexts = [
  '#',
  'password for #',
  'password #',
  'password: #',
  'password is #',
  'my password does not work, #',
  'My password is correct but I get # all the time',
  'I typed my password and got #',
  'I typed my PIN and then # came up',
  'Wrong password (#)',
  'pw reset for #, still no luck',
  'login: # and my password is rejected',
  'Das Kennwort geht nicht: #',
  'Mot de passe refusé #',
  'The password that I was given for # expired.',
  'token expired\n#\nat sign-in',
  '{"message": "password expired", "detail": "#"}',
]

describe('what is never masked', () => {
  const rows = Object.entries(harmless).flatMap(([what, samples]) => samples.map((sample) => [what, sample] as const))
  it.each(rows)('%s: %s', (_what, sample) => {
    const touched = contexts.filter((context) => {
      const start = context.indexOf('#')
      const end = start + sample.length
      return findSecrets(context.replace('#', () => sample)).some((span) => span.start < end && span.end > start)
    })
    expect(touched).toEqual([])
  })

  it('keeps an account and masks the password beside it', () => {
    const text = 'pw: jane@fabrikam.com / Fir#1'
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Fir#1'])
  })
})

describe('the content of this project', async () => {
  const files = await realContentFiles()

  it('is left alone, text by text', () => {
    // What the index says of its files are checksums, no texts.
    const read = [...files].map(([name, json]) => ({
      ...JSON.parse(json),
      ...(name === 'index.json' && { files: [] }),
    }))
    const texts = new Set(read.flatMap(textsOf))
    expect(texts.size).toBeGreaterThan(10_000)
    expect([...texts].filter((text) => findSecrets(text).length > 0)).toEqual([])
  }, 60_000)

  it('keeps the number of each error', () => {
    const numbers = [...new Set((files.get('codes.json') as string).match(/(?<=")\d{4,9}(?=")/g))]
    expect(numbers.length).toBeGreaterThan(300)
    const notes = numbers.flatMap((number) =>
      contexts
        .slice(4, 9)
        .flatMap((context) =>
          [`code ${number}`, `code: ${number}`, `error code ${number}`, `AADSTS${number}`].map((said) =>
            context.replace('#', said),
          ),
        ),
    )
    expect(notes.filter((note) => findSecrets(note).length > 0)).toEqual([])
  }, 60_000)
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
