import { cleanCharacters } from './clean-characters.ts'
import { cutText } from './cut-text.ts'
import { decodeEscapes } from './decode-escapes.ts'
import { decodeEntities, removeTags } from './decode-html.ts'
import { decodeUrl } from './decode-url.ts'

const maxRounds = 3

/** Turns whatever was pasted into plain lines: every layer of encoding, tags and quote marks undone. */
export function decodeText(text: string): string {
  let decoded = cutText(joinStrings(cleanCharacters(undoQuotedPrintable(cutText(text)))))
  for (let round = 0; round < maxRounds; round++) {
    const next = decodeEntities(decodeEscapes(decodeUrl(decoded)))
    if (next === decoded) break
    decoded = next
  }
  return removeLineMarks(removeTags(cutText(cleanCharacters(removeLinks(decoded)))))
}

/** Mail sources break lines with "=" at the end, and write "=" as "=3D". */
function undoQuotedPrintable(text: string): string {
  if (!/=3D|=20\r?\n/.test(text)) return text
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/=20/g, ' ')
}

/** Source code writes a long string in parts: `"one " +` on one line, `"two"` on the next. */
function joinStrings(text: string): string {
  return text.replace(/(["'])[ \t]{0,4}(?:\+[ \t]{0,4}\n[ \t]{0,100}|\n[ \t]{0,100}\+[ \t]{0,4})\1/g, '')
}

/** Logs on the web make links of digits in brackets, also amid a number: `123[45](https://…)6`. */
function removeLinks(text: string): string {
  return text.replace(/(?<=\d)\[(\d{1,4})\]\(https?:[^()\s]{0,300}\)/g, '$1')
}

/** Marks of quotes, boxes and comments at the ends of lines: they stand in the middle of wrapped ids and labels. */
function removeLineMarks(text: string): string {
  return text
    .replace(/^[ \t]*[>|\u2502\u2503\u2551\u258c\u254e][ \t>|\u2502\u2503\u2551\u258c\u254e]*/gm, '')
    .replace(/^[ \t]*(?:\/\/|#{1,6}|\*)[ \t]/gm, '')
    .replace(/[\u2502\u2503\u2551\u258c\u254e][ \t]*$/gm, '')
}
