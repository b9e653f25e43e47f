import { changed, type Draft } from './username-reading.ts'

const encodedAt = /%40|&(?:#0{0,5}64|#x0{0,5}40|commat);/gi
const atInBrackets = / ?[([{<] ?(?:at|ät|arroba|chiocciola|@) ?[)\]}>] ?/gi
const dotInBrackets = / ?[([{<] ?(?:dot|punkt|point|punto|\.) ?[)\]}>] ?/gi
const spoken = /^\S+(?: dot \S+)* at \S+(?:\.| dot )\S+(?: dot \S+)*$/i

/** The text with a real @ where one was written as a code, as a word, or between blanks. */
export function writeAt(draft: Draft): Draft {
  const decoded = changed(draft, draft.text.replace(encodedAt, '@'), { kind: 'remains' })
  const bracketed = decoded.text.replace(atInBrackets, '@').replace(dotInBrackets, '.')
  const plain = changed(decoded, bracketed, { kind: 'at-word' })
  const said = spoken.test(plain.text) ? plain.text.replace(/ at /i, '@').replace(/ dot /gi, '.') : plain.text
  const written = plain.text.includes('@') ? plain : changed(plain, said, { kind: 'at-word' })
  return changed(written, written.text.replace(/ ?@ ?/g, '@'), { kind: 'blank-inside' })
}
