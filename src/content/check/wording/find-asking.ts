const owned =
  "(?:(?:your|the|their|his|her|my|its|this|that|a|an|any|all|full|old|new|current|last|first|temporary|secret|work|account|email|Microsoft|Entra|network|Windows|sign-in|user|user[’']s|person[’']s|username and|name and)\\s+){0,5}"
const password =
  'passwords?|passphrases?|passcodes?|passwd|pwd|PINs?|secrets?(?! answer to life)|private keys?|recovery (?:codes?|keys?)|backup codes?|temporary access pass(?:es)?'
const oneTime =
  '(?:one[- ]time|verification|security|sign-in|login|authenticator|authentication|MFA|2FA|SMS|OTP|confirmation|access|[4-8]-digit|(?:four|five|six|eight)-digit) (?:codes?|numbers?|passwords?|passcodes?|PINs?)|OTPs?|code (?:from|that|in|on) (?:your|the) (?:phone|app|authenticator|text message|SMS|e-?mail|mobile)'
const secret = `${owned}(?:${password}|${oneTime})`
const give =
  '(?:type|enter|write|send|tell|give|e-?mail|mail|text|message|say|read|read out|dictate|share|provide|submit|forward|report|post|paste|put|insert|add|attach|include|hand)'
const staff =
  '(?:us|me|\\{help-desk(?:-email)?\\}|(?:the |our |your )?(?:help ?desk|service ?desk|support(?: team)?|IT(?: team| department| staff)?|admin(?:istrator)?s?|agent|technician|hotline))'
const place =
  '(?:here\\b|below\\b|(?:in|into|on|to) (?:this|our) (?:box|field|form|page|chat|ticket|note|app|site|guide|tool)|(?:in|into|to|on) the (?:ticket|chat|notes?|e-?mail|mail|message|form|box below|field below|form below|box above|text box)\\b|in (?:a|an) (?:e-?mail|mail|chat|message|ticket|note))'

const asking = [
  `${give} ${staff}\\s+${secret}`,
  `(?:tell|send|give|e-?mail|text|say|read|share with) (?:us|me) the code(?! of (?:the|your) error)(?=$|[.!?;]| (?:from|that you (?:got|get|received)))`,
  `${give}(?: out)?\\s+${secret}[^.!?;]{0,30}? (?:(?:to|with|at) ${staff}|${place})`,
  `(?:send|e-?mail|text|share|dictate|forward|reply with|report) your (?:${password}|${oneTime})`,
  `${give}(?: out)? your ${secret} (?:by (?:e-?mail|mail|phone|chat|text)\\b|over the phone)`,
  `(?:what is|what[’']s|what was|which is) (?:your|the user[’']s|their) ${secret}`,
  `(?:we|I|${staff}) (?:need|needs|require|requires|must know|want|wants|will ask (?:you )?for|asks? (?:you )?for) (?:to know )?(?:your|the user[’']s|their) ${secret}`,
  `(?:have|keep) your ${secret} (?:ready|at hand)`,
  `(?:confirm|verify) your ${secret} (?:here|below|with|to|by)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'iu'))

const quick = /pass|pins?\b|code|secret|otp|key|pwd|digit|number/i
const negated =
  /(?:\b(?:never|not|no one|nobody|none|without|nor|neither|cannot|refuse|avoid|instead of|rather than)\b|n[’']t\b)/i

/**
 * The words of a text that ask people to give away a password or a code; null when there are none. A sentence that says
 * not to do it is right, and so is one about the code of an error. English only.
 */
export function findAsking(text: string): string | null {
  if (!quick.test(text)) return null
  for (const sentence of text.replace(/\*\*|`/g, '').split(/(?<=[.!?])\s+|\n/)) {
    for (const pattern of asking) {
      const match = pattern.exec(sentence)
      if (match && !negated.test(sentence.slice(0, match.index))) return match[0].trim()
    }
  }
  return null
}
