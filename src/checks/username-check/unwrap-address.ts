import { changed, type Draft } from './username-reading.ts'

const between = /[\s,;|<>()[\]"“”„«»]+/
const label = /^[\p{L} ._-]{1,30}[:=] ?(?=\S)/u
const webUser = /^https?:\/\/(?=[^/\s]*@)/i
const wrapping = /^[\s"“”„«»‹›`´'‘’‚()[\]{}<>*]+|[\s"“”„«»‹›`´'‘’‚()[\]{}<>*]+$/gu
const behindDomain = /^([^@]+@[^@/?#\s]+)[/?#].*$/
const punctuation = /^[,;:!?]+|[.,;:!?…]+$/g

/** The different addresses in a text, in lower case. */
export function addressesIn(text: string): string[] {
  const words = text.split(between).map((word) => word.replace(label, '').replace(punctuation, ''))
  return [...new Set(words.filter((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word)).map((word) => word.toLowerCase()))]
}

/** The address of "Name <address>", and no quotes or brackets around the text. */
export function unwrapText(draft: Draft): Draft {
  const inner = /<([^<>]*@[^<>]*)>/.exec(draft.text)?.[1] ?? draft.text
  return changed(draft, inner.replace(wrapping, ''), { kind: 'remains' })
}

/** An address without what copying brings along: "mailto:", "https://", quotes, "?subject=", a full stop. */
export function unwrapAddress(draft: Draft): Draft {
  let now = draft
  for (let before = ''; before !== now.text; ) {
    before = now.text
    now = changed(now, now.text.replace(webUser, '').replace(label, ''), { kind: 'remains' })
    now = changed(now, now.text.replace(wrapping, '').replace(behindDomain, '$1'), { kind: 'remains' })
    now = changed(now, now.text.replace(punctuation, ''), { kind: 'trailing' })
  }
  return now
}
