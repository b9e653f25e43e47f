import type { SecretKind } from './secret-kind.ts'

/**
 * The words behind or beside which secrets are written, several with "|" between them. Accents, capitals, blanks,
 * hyphens and underlines do not matter. A bare word is found inside a longer word too; "=" in front: only as a whole
 * word; "^": only in capitals; "?": only as a label, with a sign behind it, as it has other meanings; "~": any code, of
 * which most are codes of errors; "!": no name of a secret, but only one that looks like one stands beside it.
 */
export const secretTerms: { kind: SecretKind; words: string }[] = [
  {
    kind: 'password',
    words:
      // English, shapes in data, slips of the finger
      'password|passwd|passphrase|passcode|=passwrd|=passw0rd|=pasword|=passwort|=pword|=pwd|=pw|=pws|=upw|?pass|?laps|=passkey pin|=psw|=pswd|=p w|!credentials|!creds|!login details|!zugangsdaten|!anmeldedaten|!logindaten|!identifiants|!credenciales|!credenziali|!inloggegevens|!dane logowania|!for everything|!like always|!as always|!security question|=passwords|=adminpwd|=userpass|=dbpass|' +
      // German, Dutch, Afrikaans
      'passwort|passwoert|kennwort|kennwoert|losungswort|zugangswort|wachtwoord|wagwoord|=ww|' +
      // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian
      'mot de passe|mots de passe|=mdp|contrasen|=mi contra|=la contra|contrasinal|palabra clave|palavra passe|palavra chave|=senha|=senhas|=clave|=claves|parol|=parola d ordine|' +
      // Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Lithuanian
      'losenord|losen ord|=losen|adgangskode|adgangsord|kodeord|passord|lykilord|salasana|=salis|tunnussana|salasona|parool|slaptazod|' +
      // Polish, Czech, Slovak, Hungarian, Croatian, Serbian, Slovene, Albanian
      'haslo|=hasla|=haslem|=hasle|=heslo|=hesla|=heslem|=hesle|=heslom|=hesiel|=hesel|jelszo|jelszav|lozink|zapork|=sifra|=sifru|=sifre|=geslo|=gesla|=geslom|fjalekalim|' +
      // Turkish, Azerbaijani, Greek, Welsh, Basque, Swahili
      'sifrem|sifresi|sifreniz|=sifreyi|συνθηματικ|=κωδικος|=κωδικο|=κωδικου|cyfrinair|pasahitz|nenosiri|' +
      // Russian, Ukrainian, Bulgarian, Macedonian, Serbian, Kazakh
      'парол|лозинк|=шифра|=шифру|құпиясөз|құпия сөз|' +
      // Arabic, Persian, Urdu, Hebrew
      'كلمة المرور|كلمه المرور|كلمة مرور|كلمة السر|كلمة سر|الباسورد|باسورد|باسوورد|الرقم السري|رمز عبور|گذرواژه|کلمه عبور|پاس ورڈ|סיסמה|סיסמא|סיסמת|הסיסמ|' +
      // Hindi, Bengali, Tamil, Thai, Vietnamese, Indonesian, Malay, Filipino
      'पासवर्ड|कूटशब्द|পাসওয়ার্ড|கடவுச்சொல்|รหัสผ่าน|พาสเวิร์ด|mat khau|?mk|kata sandi|katasandi|?sandi|kata laluan|' +
      // Japanese, Korean, Chinese, Georgian, Armenian
      'パスワード|パスコード|パスフレーズ|パスワ|비밀번호|비번|암호|패스워드|密码|密碼|口令|პაროლი|գաղտնաբառ',
  },
  {
    kind: 'PIN',
    words:
      '=pin|=pins|=pincode|=pin code|=pin kod|=code pin|pinkod|pinkood|pin nummer|pin broj|=пин|=пін|=пин код|=ПИН|暗証番号|pinコード|pin코드|pin码|pin碼|=puk|=pin is|핀번호|핀 번호|رمز pin|קוד pin|=mpin|?passkey pin|geheimzahl',
  },
  {
    kind: 'sign-in code',
    words:
      'one time password|one time passcode|onetime password|otp code|=otp|=totp|^TAP|^TAN|access pass|einmalkennwort|einmalpasswort|zugriffspass|ओटीपी|ワンタイムパスワード|일회용|一次性密码|' +
      'ma xac minh|ma xac nhan|ma otp|ma bao mat',
  },
  {
    kind: 'sign-in code',
    words:
      '~code|~codes|~kod|~kood|~codigo|~codigos|~codice|~codici|~codul|~cod|~код|~κωδικ|~رمز|~الرمز|~كود|~الكود|~קוד|~הקוד|~कोड|~รหัส|~ma so|~コード|~코드|~번호|~代码|~代碼|~码|~碼|~sms|~texts|~digits|~authenticator',
  },
  { kind: 'recovery code', words: '?recovery key|backup key|ma khoi phuc' },
  {
    kind: 'authenticator seed',
    words:
      'totp secret|totp seed|otp secret|setup key|secret key|authenticator key|authenticator secret|seed|mfa secret',
  },
  {
    kind: 'token',
    words:
      'access token|refresh token|id token|bearer token|session token|auth token|api token|?token|?tokens|?bearer|?assertion|?jwt|code verifier|authorization code|^PAT|personal access token|^PRT|bot token|token secret|?canary|?flow token|?flowtoken|?sft|トークン|?токен|令牌|?jeton|토큰|webhook token',
  },
  { kind: 'cookie', words: '?cookie|?cookies|session cookie|auth cookie' },
  {
    kind: 'client secret',
    words:
      'client secret|app secret|application secret|secret value|consumer secret|shared secret|webhook secret|signing secret|clientgeheimnis|clientschlussel|?secret|?secrets|secreto de cliente|segredo do cliente|segreto client|クライアントシークレット|客户端密码|客户端机密',
  },
  {
    kind: 'access key',
    words:
      'api key|apikey|subscription key|access key|secret access key|?key|master key|host key|function key|functions key|shared key|?schlussel|?chiave|license key|product key|encryption key|access key id|api schlussel|cle api|clave api|?cle|aws secret',
  },
  {
    kind: 'storage key',
    words: 'account key|storage key|storage account key|shared access key|primary key|secondary key|sas token',
  },
  { kind: 'connection secret', words: 'shared access signature' },
  { kind: 'private key', words: 'private key|privater schlussel' },
  {
    kind: 'BitLocker key',
    words: 'bitlocker recovery key|bitlocker key|bitlocker wiederherstellungsschlussel|bitlocker pin',
  },
  {
    kind: 'Wi-Fi key',
    words:
      'wifi key|wlan key|wlan schlussel|wlan passwort|wlan kennwort|wifi password|wi fi password|network security key|network key|netzwerksicherheitsschlussel|^PSK|^WPA|^WPA2|wpa key|wifi pass|cle wifi|mot de passe wifi|clave wifi|contrasena wifi|senha do wifi',
  },
]
