import type { Term } from './find-terms.ts'
import type { SecretSpan } from './secret-kind.ts'

const item =
  /[\s,;:.)*\u2022-]{0,6}(?:(?:and|und|et|y|e|en|i|or|&) )?(?:\d{1,2}[.)][ \t]{1,3})?((?=[\w-]{0,20}\d)(?:[A-Za-z0-9]{4,12}(?:-[A-Za-z0-9]{3,8}){1,5}|[A-Za-z0-9]{8,32}|\d{4} \d{4}))(?![\w@-]|\.\w)/y
const sameShape = /[\s,;]{1,6}(?:\d{1,2}[.)][ \t]{1,3})?([A-Z]{4,5}-[A-Z]{4,5})(?![\w@-])/y
const between = /[^\n:\d\ue000-\ue002]{0,40}(?:[:\n]\s{0,6}|\s)/y
const mostItems = 40

/** Finds lists of recovery codes, one a line or with commas between. */
export function findLists(text: string, terms: Term[]): SecretSpan[] {
  const found: SecretSpan[] = []
  for (const term of terms) {
    if (term.kind !== 'recovery code' || term.isOther) continue
    between.lastIndex = term.end
    let at = between.exec(text) ? between.lastIndex : term.end
    for (let count = 0; count < mostItems; count++) {
      const code = readItem(item, text, at) ?? (count > 0 ? readItem(sameShape, text, at) : undefined)
      if (code === undefined) break
      at = text.indexOf(code, at) + code.length
      found.push({ start: at - code.length, end: at, kind: term.kind })
    }
  }
  return found
}

function readItem(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[1]
}
