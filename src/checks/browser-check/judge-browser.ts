import { type IdentityJudgement, judgeIdentity } from './judge-identity.ts'
import { judgeStorage } from './judge-storage.ts'
import { ageOf } from './needed-versions.ts'
import { orNull } from './or-null.ts'
import type { BrowserReading } from './read-browser.ts'
import type { Passkeys } from './read-passkeys.ts'
import type { Place } from './read-place.ts'
import type { Row, RowName, RowState } from './row.ts'
import { text } from './text.ts'
import type { Tried } from './tried.ts'
import type { Popup } from './try-popup.ts'

type Judged = Omit<Row, 'name'>

const judged = (state: RowState, value: string, advice = ''): Judged => ({ state, value, advice })

/** What we found, in the order in which it matters to somebody who signs in. */
export function judgeBrowser(reading: BrowserReading, popup: Popup): Row[] {
  const identity = judgeIdentity(reading.identity)
  const all: Record<RowName, Judged> = {
    window: judgeWindow(identity),
    version: judgeVersion(identity),
    cookies: judgeCookies(reading.cookies),
    storage: judgeStores(reading.stores),
    private: judgePrivate(reading),
    popup: judgePopup(popup),
    passkeys: judgePasskeys(reading.passkeys),
    zone: judgeZone(reading.place),
    languages: judgeLanguages(reading.place),
  }
  return (Object.keys(all) as RowName[]).map((name) => ({ name, ...all[name] }))
}

function judgeWindow({ app, isSaid }: IdentityJudgement): Judged {
  const { good, embedded, embeddedAdvice, unknown, unknownAdvice } = text.window
  if (app) return judged('todo', embedded(app), embeddedAdvice)
  return isSaid ? judged('good', good) : judged('unknown', unknown, unknownAdvice)
}

function judgeVersion({ named, shown, age }: IdentityJudgement): Judged {
  const { good, goodCore, old, retired, unknown, unknownAdvice } = text.version
  if (!named || !shown) return judged('unknown', unknown, unknownAdvice)
  const { family, familyVersion, version } = named
  if (family === 'retired') return judged('todo', shown, retired)
  const since = ageOf(family, familyVersion)
  if (age === 'old') return judged('todo', shown, old(since))
  return judged('good', shown, version === familyVersion ? good(since) : goodCore)
}

function judgeCookies(cookies: Tried): Judged {
  const { works, worksAdvice, refused, refusedAdvice, unknown, unknownAdvice } = text.cookies
  if (cookies === 'works') return judged('good', works, worksAdvice)
  return cookies === 'refused' ? judged('todo', refused, refusedAdvice) : judged('unknown', unknown, unknownAdvice)
}

function judgeStores(stores: BrowserReading['stores']): Judged {
  const { works, refused, refusedAdvice, unknown, unknownAdvice } = text.storage
  const { state, names } = judgeStorage(stores)
  if (state === 'works') return judged('good', works)
  const list = names.join(', ')
  return state === 'refused'
    ? judged('todo', refused(list), refusedAdvice)
    : judged('unknown', unknown(list), unknownAdvice)
}

/** A browser that refuses to save anything looks like a private window, but need not be one. */
function judgePrivate({ hasPrivateSign, cookies, stores }: BrowserReading): Judged {
  const isRefused = cookies === 'refused' || judgeStorage(stores).state === 'refused'
  return judged('unknown', hasPrivateSign && !isRefused ? text.private.sign : text.private.noSign, text.private.advice)
}

function judgePopup(popup: Popup): Judged {
  const { untried, untriedAdvice, works, refused, refusedAdvice, unknown, unknownAdvice } = text.popup
  const found: Record<Popup, Judged> = {
    untried: judged('untried', untried, untriedAdvice),
    works: judged('good', works),
    refused: judged('todo', refused, refusedAdvice),
    unknown: judged('unknown', unknown, unknownAdvice),
  }
  return found[popup]
}

function judgePasskeys(passkeys: Passkeys): Judged {
  const words = text.passkeys
  const found: Record<Passkeys, Judged> = {
    device: judged('good', words.device),
    other: judged('good', words.other, words.otherAdvice),
    missing: judged('unknown', words.missing, words.missingAdvice),
    insecure: judged('unknown', words.insecure, words.insecureAdvice),
    unknown: judged('unknown', words.unknown, words.unknownAdvice),
  }
  return found[passkeys]
}

function judgeZone({ zone }: Place): Judged {
  const { advice, unknown, unknownAdvice } = text.zone
  return zone ? judged('look', zone, advice) : judged('unknown', unknown, unknownAdvice)
}

function judgeLanguages({ languages }: Place): Judged {
  const { advice, unknown, unknownAdvice } = text.languages
  const names = languages.map(languageName).join(', ')
  return names ? judged('look', names, advice) : judged('unknown', unknown, unknownAdvice)
}

function languageName(language: string): string {
  return orNull(() => new Intl.DisplayNames('en', { type: 'language' }).of(language)) ?? language
}
