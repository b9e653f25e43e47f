// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { findSecrets } from './find-secrets.ts'

const found = (text: string) => findSecrets(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string) => findSecrets(text).map(({ kind }) => kind)

/** Made of pieces, so that nobody takes it for a real one. */
const jwt = `${['eyJhbGciOiJub25lIn0', 'eyJzdWIiOiJub2JvZHkiLCJub3RlIjoibWFkZSB1cCJ9', 'c2lnbmF0dXJl'].join('.')}`
const opaque = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1'

describe('passwords in a note', () => {
  it.each([
    ['my password is Koala-2019! and nothing works', ['Koala-2019!']],
    ['pw - Cedar_Boat44', ['Cedar_Boat44']],
    ['I typed Cedar#44 as my password', ['Cedar#44']],
    ['I use sunflower as my password', ['sunflower']],
    ['the old one was Cedar#44 and the new one is Maple#45', ['Cedar#44', 'Maple#45']],
    ['Passwords tried: Cedar#44, Maple#45', ['Cedar#44', 'Maple#45']],
    ['set my password to Wux73919 please', ['Wux73919']],
    ['Password (old): Cedar2024', ['Cedar2024']],
    ['Password: sunflower', ['sunflower']],
    ['Passphrase: purple cow jumps 9', ['purple cow jumps 9']],
    ['Password\nNext-Line-22\nSign in', ['Next-Line-22']],
    ['“Password”: “Smart“Quote9”', ['Smart“Quote9']],
    ['Pass\u200bword: Zero-Width77', ['Zero-Width77']],
    ['ＰＡＳＳＷＯＲＤ：Wide-Colon1', ['Wide-Colon1']],
    ['Password\u00a0:\u00a0Hard-Space1', ['Hard-Space1']],
    ['**Password:** Bold#Pass1', ['Bold#Pass1']],
    ['jane@fabrikam.com / Plum#Tree12', ['Plum#Tree12']],
    ['User\tPassword\tMFA\njane@fabrikam.com\tTab-Apart9\tyes', ['Tab-Apart9']],
    ['| user | password |\n|---|---|\n| jane | MdTable#5 |', ['MdTable#5']],
    ['{"username":"jane","password":"Json#Made1","scope":"openid"}', ['Json#Made1']],
    ['{\\"password\\":\\"Escaped!Json8\\"}', ['Escaped!Json8']],
    ['{"name": "passwd", "value": "Har!Made1"}', ['Har!Made1']],
    ['<o:Password Type="x#PasswordText">Xml!Made1</o:Password>', ['Xml!Made1']],
    ['grant_type=password&password=Form%21Made1&scope=openid', ['Form%21Made1']],
    ['password=Tree&3x-made', ['Tree&3x-made']],
  ])('finds %j', (text, secrets) => expect(found(text)).toEqual(secrets))

  it.each([
    ['Mein Kennwort lautet Rosen#44x, geht aber nicht', 'Rosen#44x'],
    ['Mon mot de passe est Chocolat9', 'Chocolat9'],
    ['Mi contraseña es Gazpacho11', 'Gazpacho11'],
    ['Senha: Praia@2026y', 'Praia@2026y'],
    ['La mia password è Lasagne12', 'Lasagne12'],
    ['Mijn wachtwoord is Molen2026', 'Molen2026'],
    ['Moje hasło to Pierogi55', 'Pierogi55'],
    ['heslo: Knedlik99', 'Knedlik99'],
    ['A jelszavam Gulyas2026', 'Gulyas2026'],
    ['Parola mea este Mamaliga8', 'Mamaliga8'],
    ['Mitt lösenord är Kanelbulle4', 'Kanelbulle4'],
    ['Min adgangskode er Hygge2026', 'Hygge2026'],
    ['Passordet mitt er Fjord7788', 'Fjord7788'],
    ['Salasanani on Sauna2026', 'Sauna2026'],
    ['Şifrem Baklava34 ama giremiyorum', 'Baklava34'],
    ['Ο κωδικός μου είναι Athina2026', 'Athina2026'],
    ['Мой пароль Vesna2026 не подходит', 'Vesna2026'],
    ['Мій пароль: Borscht9!', 'Borscht9!'],
    ['Паролата ми е Sofia2026', 'Sofia2026'],
    ['Moja lozinka je Zagreb91', 'Zagreb91'],
    ['Slaptažodis: Vilnius77', 'Vilnius77'],
    ['Mana parole ir Riga2026!', 'Riga2026!'],
    ['Minu parool on Tallinn55', 'Tallinn55'],
    ['كلمة المرور هي Cairo2026', 'Cairo2026'],
    ['הסיסמה שלי היא Haifa2026', 'Haifa2026'],
    ['मेरा पासवर्ड Dilli2026 है', 'Dilli2026'],
    ['รหัสผ่านคือ Bangkok99', 'Bangkok99'],
    ['Mật khẩu của tôi là Hanoi2026', 'Hanoi2026'],
    ['Kata sandi saya adalah Jakarta45', 'Jakarta45'],
    ['パスワードはFuji2026です', 'Fuji2026'],
    ['비밀번호는 Seoul2026 입니다', 'Seoul2026'],
    ['我的密码是Beijing88但是登录不了', 'Beijing88'],
    ['密碼：Taipei101x', 'Taipei101x'],
  ])('finds them in the language of %j', (text, secret) => expect(found(text)).toEqual([secret]))

  it.each([
    ['az login -u jane@fabrikam.com -p Otter!Pond33', 'Otter!Pond33'],
    ['cmdkey /user:jane /pass:Cmd!Key44x', 'Cmd!Key44x'],
    ['tool --password flagMade1 --user jane', 'flagMade1'],
    ['net use Z: \\\\files01\\share Net-Use-91! /user:FABRIKAM\\jane', 'Net-Use-91!'],
    ["ConvertTo-SecureString 'Psh!Made12' -AsPlainText -Force", 'Psh!Made12'],
    ['curl -u jane@fabrikam.com:Curl-Made7 https://outlook.example', 'Curl-Made7'],
    ['postgresql://app:pG-made-xx@db.fabrikam.com:5432/hr', 'pG-made-xx'],
    ['Server=sql01;User ID=app;Password=Sql#Made-1;Encrypt=True', 'Sql#Made-1'],
    ['LAPS admin password for PC-0442: x7T!q2Lm9#Rv', 'x7T!q2Lm9#Rv'],
    ['wifi password guest12345', 'guest12345'],
  ])('finds them in %j', (text, secret) => expect(found(text)).toEqual([secret]))
})

describe('passwords in other phrasings', () => {
  it.each([
    ['My password? It is Heron-Pond-31. Outlook asks again and again.', ['Heron-Pond-31']],
    ['I changed the password from Heron-Pond-31 to Heron-Pond-32', ['Heron-Pond-31', 'Heron-Pond-32']],
    ['the password is wrong it says. I typed Otter.River8 three times', ['Otter.River8']],
    ['which password did you enter?\nme: Otter.River8', ['Otter.River8']],
    ['everybody uses one password, herons4all, on that device', ['herons4all']],
    ['it is herons1962, like always', ['herons1962']],
    ['jane@fabrikam.com with Otter/8844 does not work', ['Otter/8844']],
    ['user: jane  p: Otter-River8', ['Otter-River8']],
    ['pasword;Otter.River8', ['Otter.River8']],
    ['heslo=zelenaReka nejde to, diky', ['zelenaReka']],
    ['password was now Otter.River8', ['Otter.River8']],
    ['the password is capital O, t, t, e, r, dash, four and it fails', ['capital O, t, t, e, r, dash, four']],
    ['my passphrase is green herons sing on sundays, all small', ['green herons sing on sundays']],
    ['skriver Otter_1964x som kode', ['Otter_1964x']],
    ['şifre kısmına otter44river yazıyorum', ['otter44river']],
    ['credentials: jane / Otter-River8', ['Otter-River8']],
    ['parola este Otter&River', ['Otter&River']],
    ['The password that you read to me on the phone, k3RtWq8zLm, is refused', ['k3RtWq8zLm']],
    ['**Password:** `nuX-4tre-kIp`', ['nuX-4tre-kIp']],
    ['pswd otter%River!x', ['otter%River!x']],
    ['p/w herons (all small)', ['herons']],
    ['account jane@fabrikam.com, p: Otter-river-88', ['Otter-river-88']],
    ['from LAPS: Lantern-Gravel-Piano-Meadow', ['Lantern-Gravel-Piano-Meadow']],
    ['Is Otter-River-Heron long enough for a password?', ['Otter-River-Heron']],
  ])('finds %j', (text, secrets) => expect(found(text)).toEqual(secrets))

  it.each([
    ["smbclient //nas/x -U 'jane%Otter_44x'", 'Otter_44x'],
    ["[NetworkCredential]::new('jane', 'Otter.44x')", 'Otter.44x'],
    ['WIFI:T:WPA;S:Fabrikam;P:Otter!44x;;', 'Otter!44x'],
    ['redis-cli -h cache -a Otter44x ping', 'Otter44x'],
    ['Server=tcp:sql.fabrikam.com,1433;Uid=a@fabrikam.com;Pwd=Otter*44x;Encrypt=yes', 'Otter*44x'],
    ['user=jane&password=Otter%26x44&scope=a', 'Otter%26x44'],
    ['vault login hvs.MADEupMADEupMADEup1234', 'hvs.MADEupMADEupMADEup1234'],
  ])('finds them in %j', (text, secret) => expect(found(text)).toEqual([secret]))
})

describe('codes in a note', () => {
  it.each([
    ['my pin is 739204', ['739204'], 'PIN'],
    ['暗証番号は4455です', ['4455'], 'PIN'],
    ['Use verification code 482913 for Microsoft authentication.', ['482913'], 'sign-in code'],
    ['the SMS said 615 204 is your one-time code', ['615 204'], 'sign-in code'],
    ['code de vérification : 902817', ['902817'], 'sign-in code'],
    ['IT gave me this TAP Gm4#xQ9! valid 60 minutes', ['Gm4#xQ9!'], 'sign-in code'],
    ['enter the code C8QT7XK2N to authenticate', ['C8QT7XK2N'], 'sign-in code'],
    ['Recovery codes:\nQF7K-2M9P\nH3TT-81LC', ['QF7K-2M9P', 'H3TT-81LC'], 'recovery code'],
    [
      'BitLocker: 111222-333444-555666-777888-999000-111222-333444-555666',
      ['111222-333444-555666-777888-999000-111222-333444-555666'],
      'BitLocker key',
    ],
    ['authenticator shows 315 204', ['315 204'], 'sign-in code'],
    ['kod z SMS-a: 315 204, wygasł', ['315 204'], 'sign-in code'],
    ['got three texts: 315204, 315205 and 315206', ['315204', '315205', '315206'], 'sign-in code'],
    ['open https://aka.ms/devicelogin and type C8QT7XK2N', ['C8QT7XK2N'], 'sign-in code'],
    ['hello wants a pin. i use 315204 for it', ['315204'], 'PIN'],
    ['my pin was always 5521', ['5521'], 'PIN'],
    ['próbuję z PINem 5521', ['5521'], 'PIN'],
    ['Laptop / PIN is 31 52 04 / locked', ['31 52 04'], 'PIN'],
    ['الرقم السري للجهاز هو ٥٥٢١', ['٥٥٢١'], 'password'],
    ['Backup codes: 3152 0412, 0412 3152.', ['3152 0412', '0412 3152'], 'recovery code'],
    ['backup codes of last year:\n1) QFKA-2M9P\n2) HTTT-LLCC', ['QFKA-2M9P', 'HTTT-LLCC'], 'recovery code'],
    ['I typed the secret key JBSWYZDPEHPKZPXP into it', ['JBSWYZDPEHPKZPXP'], 'authenticator seed'],
    ['Secret key: jbsw y3dp ehpk 3pxp', ['jbsw y3dp ehpk 3pxp'], 'authenticator seed'],
  ])('finds %j', (text, secrets, kind) => {
    expect(found(text)).toEqual(secrets)
    expect(new Set(kinds(text))).toEqual(new Set([kind]))
  })
})

describe('tokens and keys in a note', () => {
  it.each([
    [`Authorization: Bearer ${jwt}`, jwt, 'token'],
    [`it was ${jwt.slice(0, 50)}...`, jwt.slice(0, 50), 'token'],
    [`https://app.example/#id_token=${jwt}&token_type=Bearer`, jwt, 'token'],
    [`https://link.example/?url=https%3A%2F%2Fapp%2F%23access_token%3D${jwt}%26state%3D1`, jwt, 'token'],
    [`refresh_token: 0.A${opaque}`, `0.A${opaque}`, 'token'],
    [`https://app.example/signin?code=1.A${opaque}&state=9f2`, `1.A${opaque}`, 'token'],
    ['client_secret=abc8Q~made.up-made_up~made.up-made12', 'abc8Q~made.up-made_up~made.up-made12', 'client secret'],
    [`AccountName=hr;AccountKey=${opaque}==;EndpointSuffix=x`, `${opaque}==`, 'storage key'],
    [`https://hr.blob.core.windows.net/a.pdf?sp=r&sig=${opaque}%3D`, `${opaque}%3D`, 'storage key'],
    [`Cookie: ESTSAUTH=${opaque}; slice=estsfd`, opaque, 'cookie'],
    [`SAMLResponse=PHNhbWxwOlJl${opaque}&RelayState=x`, `PHNhbWxwOlJl${opaque}`, 'SAML sign-in data'],
    [`Authorization: Negotiate YII${opaque}`, `YII${opaque}`, 'token'],
    ['x-api-key: j0oNGTllCDUyjWjlfp5r', 'j0oNGTllCDUyjWjlfp5r', 'access key'],
    ['https://fabrikam.com/invite/k3J9sLq02MzXv81TgY', 'k3J9sLq02MzXv81TgY', 'link with a secret'],
    ['otpauth://totp/x?secret=ABCDEFGH234567IJ&issuer=y', 'ABCDEFGH234567IJ', 'client secret'],
  ])('finds %j', (text, secret, kind) => {
    const all = findSecrets(text)
    expect(all.some(({ start, end }) => text.slice(start, end).includes(secret))).toBe(true)
    expect(all.map((span) => span.kind)).toContain(kind)
  })

  it('finds a token that is wrapped over lines, and leaves what follows', () => {
    const lines = `${jwt}${opaque.repeat(4)}`.match(/.{1,70}/g)?.join('\n') ?? ''
    expect(found(`token:\n${lines}\n-- the end --`)).toEqual([lines])
  })

  it('finds a token that is wrapped with carriage returns', () => {
    const lines = `${jwt}${opaque.repeat(4)}`.match(/.{1,70}/g)?.join('=\r\n') ?? ''
    expect(found(lines)).toEqual([lines])
  })

  it('finds a private key as a whole', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${opaque}\n-----END PRIVATE KEY-----`
    expect(found(`cert:\n${key}\nthanks`)).toEqual([key])
  })
})

describe('what is no secret', () => {
  it.each([
    'One place with the old password is enough.',
    'The source of the wrong password is found.',
    'People choose passwords that are easy to guess.',
    'SMTP AUTH Basic Authentication is switched off.',
    'Correlation Id: 54625f6d-0531-461b-8159-b0c4b7504b7c',
    'traceparent: 00-043b515689a7237f39ad3d90780556c9-fb04bed93a978558-01',
    'AADSTS50126: Error validating credentials due to invalid username or password.',
    '2026-11-20T08:14:22Z',
    "o'brien-smith@contoso.co.uk, CONTOSO\\sexample",
    'https://passwordreset.microsoftonline.com/?whr=contoso.com',
    'https://contoso.com/kb/KB0012345?topic=password-reset#password',
    'phone +44 20 7946 0123 ext 4821, employee number 00482913',
    'Certificate thumbprint: 277E00EAE3E21BA7DCF639C78455779A703EE5C0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0.0.0 Edg/143.0.0.0',
    'Windows 11 24H2 build 26100.4351, asset PC-0442, password reset INC0012345',
    'Your account or password is incorrect. Reset it now.',
    'Ihr Konto oder Kennwort ist nicht korrekt.',
    'パスワードが正しくありません。',
    'the password is expired and I cannot change it',
    'I changed my password yesterday',
    'my password was reset by Anna',
    'password has 12 characters',
    'passwords Monday to Friday',
    'My password is correct, I copied it.',
    'Passwort vergessen?',
    'contraseña: incorrecta',
    'пароль неверный',
    'Enter password',
    'Password: not entered',
    'Password: ••••••',
    'Password: [removed: password]',
    'password: <your password>',
    'The password manager is Bitwarden',
    'Password last set: 3/4/2026 9:12:44 AM',
    'the code never arrives',
    'error code 500121',
    'Error Code: CAA20004',
    'PIN is required. That PIN did not work, try 2 more times.',
    'token expired 3 hours ago',
    'Secret: rotated last week by the app team',
    'Cookie: disabled by policy',
    'Secret ID: 2920ef5f-7d88-449c-8851-46161764058a',
    'Reset the password for user jdoe2, mailbox Board-Room-7',
    'Kod nie przyszedł na numer 601 234 567',
    'I wrote the password on paper',
    'RUNAS asks for the password and then ERROR: 1326',
    'Κωδικός σφάλματος: 50126',
    'パスワードは合っているのにコード50126が出ます',
    'Recovery key ID (first 8): B32CDA65',
    'password: *hidden by me*',
    'hasło jest niepoprawne',
    'Lozinka: zaboravljena. Molim reset',
    'password_hash: $2b$12$abcdefghijklmnopqrstuv',
    'PIN blocked on LAPTOP-7HQ2K3, PIN nie jest akceptowany',
    'Set-Cookie: x-ms-gateway-slice=estsfd; path=/',
    'az storage --account-name fabrikamarchive01 --account-key',
    'password field is grey, tried Ctrl+F5',
    'kód zo SMS: neprišiel',
    'the password that it was given, the user has to replace it',
    'Type the **newest** password: choose “Sign-in options”',
    'pwdLastSet: 133998877665544332 badPwdCount: 4',
    'a senha está certa, salasana unohtui ja kone on rikki',
    'Branch Manager (branch code 331 204), Tel 015 555 0101',
    'session_id=54625f6d-0531-461b-8159-b0c4b7504b7c, password rejected',
    '"passwordCredentials": [{"displayName": "app-2026", "secretText": null}]',
    'if (!await checkPassword(user.hash, input.password2)) throw new Failure(401)',
    'Method\tStatus\nPassword\tEnabled\nVoice\tEnabled',
  ])('leaves %j', (text) => expect(findSecrets(text)).toEqual([]))
})

const fragments = [
  'password',
  'password: ',
  ' is ',
  'PIN ',
  'code ',
  'Bearer ',
  'eyJhbGciOiJub25lIn0.',
  '0.A',
  opaque,
  'Blue-Sky7',
  '482913',
  'jane@fabrikam.com',
  'https://a.example/?token=',
  'Cookie: ESTSAUTH=',
  '<password>',
  '</password>',
  '"',
  "'",
  '\\"',
  '\n',
  '\t',
  '|',
  '&a=',
  '=',
  ':',
  '%26',
  ' as ',
  ' / ',
  '[removed: password]',
  '[removed: token]',
  '-----BEGIN PRIVATE KEY-----\n',
  'пароль ',
  '密码',
  '\u200b',
  '\ue000',
  '\ud800',
]
const anyNote = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...fragments), anyText), { maxLength: 25 })
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('gives sound spans: sorted, not empty, apart, inside the text', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        let from = 0
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 5_000 },
    )
  }, 60_000)
})
