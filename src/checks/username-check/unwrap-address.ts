import { labelWords } from './label-words.ts'
import { changed, type Draft } from './username-reading.ts'

const between = /[\s,;|<>()[\]"“”„«»]+/
const webUser = /^https?:\/\/(?=[^/\s]*@)/i
const wrapping = /^[\s"“”„«»‹›`´‘’‚()[\]{}<>*]+|[\s"“”„«»‹›`´'‘’‚()[\]{}<>*]+$/gu
const behindDomain = /^([^@]+@[^@/?#:\s]+)[/?#:].*$/
const quoted = /^'(?=.*'[.,;:!?…]*$)/
const punctuation = /^[,;:?]+|[.,;:!?…]+$/g

/** What blanks, commas, brackets and quotes part in a text. */
export function partsOf(text: string): string[] {
  return text.split(between)
}

/** The different addresses in a text, in lower case. */
export function addressesIn(text: string): string[] {
  const words = partsOf(text).map((word) => word.replace(labelWords.start, '').replace(punctuation, ''))
  return [...new Set(words.filter((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word)).map((word) => word.toLowerCase()))]
}

/** The address of "Name <address>", and no quotes, brackets or label around the text. */
export function unwrapText(draft: Draft): Draft {
  const inner = /<([^<>]*@[^<>]*)>/.exec(draft.text)?.[1] ?? draft.text
  return changed(draft, withoutWrapping(inner).replace(labelWords.start, ''), { kind: 'remains' })
}

/** An address without what copying brings along: "mailto:", "https://", quotes, "?subject=", a full stop. */
export function unwrapAddress(draft: Draft): Draft {
  let now = draft
  for (let before = ''; before !== now.text; ) {
    before = now.text
    now = changed(now, now.text.replace(webUser, '').replace(labelWords.start, ''), { kind: 'remains' })
    now = changed(now, withoutWrapping(now.text).replace(behindDomain, '$1'), { kind: 'remains' })
    now = changed(now, now.text.replace(punctuation, ''), { kind: 'trailing' })
  }
  return now
}

/** No quotes and brackets around it. A name may begin with an apostrophe: that goes only where another stands at the end. */
export function withoutWrapping(text: string): string {
  return text.replace(quoted, '').replace(wrapping, '')
}
