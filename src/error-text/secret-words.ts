const words =
  'pass(?:word|wd|wort|phrase|code)?|pwd|pw|pin|otp|tap|secret|token|key|code|cookie|bearer|authorization|kennwort|mot de passe|contrase\u00f1a|clave|senha|palavra-passe|wachtwoord|has\u0142o|\u043f\u0430\u0440\u043e\u043b\u044c|parola|\u015fifre|heslo|l\u00f6senord|adgangskode|passord|salasana|jelsz\u00f3|parol\u0103|kata sandi|m\u1eadt kh\u1ea9u|\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631|\u05e1\u05d9\u05e1\u05de\u05d4|\u30d1\u30b9\u30ef\u30fc\u30c9|\u5bc6\u7801|\u5bc6\u78bc|\uc554\ud638|\ube44\ubc00\ubc88\ud638'
const harmless = 'incorrect|invalid|expired|wrong|required|needed|missing|malformed|being|no longer'

/** Words behind which people write what must not be kept. */
export const secretWord = new RegExp(`(?<!\\p{L})(?:${words})s?(?!\\p{L})`, 'iu')

/** Such a word where its value follows: `password: `, `my PIN is `, but not `password is incorrect`. */
export const secretFollows = new RegExp(
  `(?:${words})s?(?:[\\s"')]{0,4}(?:[:=]|\u306f|\u662f)|\\s{1,3}(?:is|was|used|ist|war|lautet|est|es|era|\u00e8|\u00e9|to|jest|on)\\s(?!(?:${harmless})\\b))`,
  'iu',
)
