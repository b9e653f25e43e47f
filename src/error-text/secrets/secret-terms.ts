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
      'password|passwd|passphrase|passcode|=passwrd|=pasword|=passwort|=passwrod|=passowrd|=pssword|=passw0rd|=p4ssword|=pword|=pswd|=psswd|=pwd|=pw|=pws|=upw|?pass|?laps|=passkey pin|=psw|=p w|!for everything|!like always|!as always|!security question|=passwords|=adminpwd|=userpass|=dbpass|=logon pw|=login pw|' +
      // German, Dutch, Afrikaans
      'passwort|passwoert|passworter|kennwort|kennwoert|losungswort|zugangswort|wachtwoord|wagwoord|=ww|' +
      // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian
      'mot de passe|mots de passe|=mdp|contrasen|=mi contra|=la contra|contrasinal|palabra clave|palavra passe|palavra chave|=senha|=senhas|=clave|=claves|parola|parole|parolei|parolele|parol|=parola d ordine|' +
      // Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Lithuanian
      'losenord|losen ord|=losen|adgangskode|adgangsord|kodeord|passord|lykilord|salasana|=salis|tunnussana|salasona|parool|slaptazod|' +
      // Polish, Czech, Slovak, Hungarian, Croatian, Serbian, Slovene, Albanian
      'haslo|=hasla|=haslem|=hasle|=heslo|=hesla|=heslem|=hesle|=heslom|=hesiel|=hesel|jelszo|jelszav|lozink|zapork|=sifra|=sifru|=sifre|=geslo|=gesla|=geslom|fjalekalim|' +
      // Turkish, Azerbaijani, Greek, Welsh, Basque, Swahili
      'sifrem|sifresi|sifreniz|=sifreyi|συνθηματικ|κωδικ προσβασ|κωδικος προσβασης|κωδικο προσβασης|κωδικου προσβασης|=κωδικος|=κωδικο|=κωδικος μου|=κωδικο μου|cyfrinair|pasahitz|nenosiri|' +
      // Russian, Ukrainian, Bulgarian, Macedonian, Serbian, Kazakh
      'пароль|пароля|паролем|пароли|паролi|паролю|парола|лозинк|=шифра|=шифру|құпиясөз|құпия сөз|' +
      // Arabic, Persian, Urdu, Hebrew
      'كلمة المرور|كلمه المرور|كلمة مرور|كلمة السر|كلمه السر|كلمة سر|الباسورد|باسورد|باسوورد|الرقم السري|رمز عبور|گذرواژه|کلمه عبور|پاس ورڈ|סיסמה|סיסמא|סיסמת|הסיסמ|' +
      // Hindi, Bengali, Tamil, Thai, Vietnamese, Indonesian, Malay, Filipino
      'पासवर्ड|कूटशब्द|পাসওয়ার্ড|கடவுச்சொல்|รหัสผ่าน|พาสเวิร์ด|mat khau|?mk|kata sandi|katasandi|?sandi|kata laluan|' +
      // Japanese, Korean, Chinese, Georgian, Armenian
      'パスワード|パスコード|パスフレーズ|パスワ|비밀번호|비번|암호|패스워드|密码|密碼|口令|პაროლი|գաղտնաբառ',
  },
  {
    kind: 'PIN',
    words:
      '=pin|=pins|=pincode|=pin code|=pin number|=pin kod|=code pin|=codigo pin|=codice pin|pinkod|pinkood|pin nummer|pin broj|=пин|=пин код|=ПИН|暗証番号|=puk|=pin is|핀번호|핀 번호|رمز pin|קוד pin|=mpin|?passkey pin|geheimzahl',
  },
  {
    kind: 'sign-in code',
    words:
      'verification code|verify code|security code|onetime code|one time code|one time password|one time passcode|onetime password|single use code|authenticator code|authentication code|auth code|sms code|text code|texted code|login code|sign in code|signin code|logon code|access code|mfa code|2fa code|two factor code|confirmation code|app code|user code|device code|=otp|=totp|^TAP|^TAN|temporary access pass|temp access pass|=tap code|magic code|6 digit code|six digit code|' +
      'bestatigungscode|prufcode|sicherheitscode|einmalcode|einmalkennwort|einmalpasswort|uberprufungscode|verifizierungscode|anmeldecode|zugangscode|befristeter zugriffspass|' +
      'code de verification|code de securite|code a usage unique|code de confirmation|code d authentification|code sms|code recu|codigo de verificacion|codigo de seguridad|codigo de un solo uso|codigo de acceso|codigo de verificacao|codigo de seguranca|codigo de uso unico|codigo sms|codice di verifica|codice di sicurezza|codice monouso|codice sms|codice di accesso|cod de verificare|codul de verificare|cod de securitate|codul sms|' +
      'verificatiecode|beveiligingscode|eenmalige code|toegangscode|verifieringskod|sakerhetskod|engangskod|bekraeftelseskode|sikkerhedskode|engangskode|bekreftelseskode|sikkerhetskode|verifiseringskode|vahvistuskoodi|kertakayttokoodi|turvakoodi|kinnituskood|turvakood|apstiprinajuma kods|verifikacijas kods|drosibas kods|patvirtinimo kod|saugos kod|' +
      'kod weryfikacyjny|kodu weryfikacyjnego|kod jednorazowy|kod sms|kod z sms|kod bezpieczenstwa|overovaci kod|bezpecnostni kod|bezpecnostny kod|jednorazovy kod|ellenorzo kod|biztonsagi kod|egyszer hasznalatos kod|kontrolni kod|sigurnosni kod|verifikacijski kod|verifikacioni kod|jednokratni kod|dogrulama kodu|guvenlik kodu|onay kodu|tek kullanimlik|sms kodu|κωδικος επαληθευσης|κωδικος ασφαλειας|κωδικος μιας χρησης|' +
      'код подтверждения|код проверки|проверочный код|одноразовый код|код из смс|код из sms|смс код|код безопасности|код підтвердження|код перевірки|одноразовий код|код из приложения|код за потвърждение|код за сигурност|еднократен код|потврдни код|' +
      'رمز التحقق|كود التحقق|رمز التاكيد|رمز الامان|رمز الدخول|קוד אימות|קוד האימות|קוד חד פעמי|קוד אבטחה|सत्यापन कोड|ओटीपी|รหัสยืนยัน|รหัส otp|รหัสการยืนยัน|ma xac minh|ma xac nhan|ma otp|ma bao mat|kode verifikasi|kode otp|kode keamanan|kode sekali pakai|kod pengesahan|' +
      '確認コード|認証コード|検証コード|セキュリティコード|ワンタイムパスワード|ワンタイムコード|인증 코드|인증코드|인증번호|인증 번호|확인 코드|보안 코드|일회용|验证码|驗證碼|驗証碼|安全代码|一次性密码|动态码|校验码',
  },
  {
    kind: 'sign-in code',
    words:
      '~code|~codes|~sms|~texts|~authenticator|~kod|~kodu|~kode|~koden|~kodet|~koodi|~kodas|~kods|~codigo|~codice|~codul|~cod|~код|~кода|~кодом|~رمز|~الرمز|~كود|~الكود|~קוד|~הקוד|~कोड|~รหัส|~ma so|~コード|~코드|~번호|~代码|~代碼',
  },
  {
    kind: 'recovery code',
    words:
      'recovery code|backup code|back up code|rescue code|scratch code|reset code|wiederherstellungscode|ersatzcode|notfallcode|backup key|code de recuperation|codes de recuperation|codes de secours|code de secours|codigo de recuperacion|codigos de recuperacion|codigos de respaldo|codigo de recuperacao|codigos de recuperacao|codigos de backup|codice di recupero|codici di recupero|codici di backup|herstelcode|back upcode|kod odzyskiwania|kody odzyskiwania|kody zapasowe|kod obnoveni|zalozni kod|helyreallitasi kod|aterstallningskod|gjenopprettingskode|gendannelseskode|palautuskood|kurtarma kod|yedek kod|κωδικος ανακτησης|код восстановления|коды восстановления|резервный код|резервные коды|код відновлення|код за възстановяване|kod za oporavak|回復コード|リカバリーコード|バックアップコード|복구 코드|恢复代码|恢复码|恢復代碼|備用代碼|رمز الاسترداد|קוד שחזור|รหัสกู้คืน|ma khoi phuc|kode pemulihan|?recovery key',
  },
  {
    kind: 'authenticator seed',
    words:
      'totp secret|totp seed|otp secret|setup key|secret key|authenticator key|authenticator secret|seed|mfa secret',
  },
  {
    kind: 'token',
    words:
      'access token|refresh token|id token|bearer token|session token|auth token|api token|?token|?tokens|?bearer|?assertion|?jwt|code verifier|authorization code|^PAT|personal access token|^PRT|bot token|token secret|?canary|?flow token|?flowtoken|?sft|token wrapped|トークン|?токен|令牌|?jeton|토큰|webhook token|session id token',
  },
  { kind: 'cookie', words: '?cookie|?cookies|session cookie|auth cookie' },
  {
    kind: 'client secret',
    words:
      'client secret|app secret|application secret|secret value|consumer secret|shared secret|webhook secret|signing secret|clientgeheimnis|clientschlussel|?secret|?secrets|secreto de cliente|secret client|segredo do cliente|segreto client|クライアントシークレット|客户端密码|客户端机密|secret text',
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
