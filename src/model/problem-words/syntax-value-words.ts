import type { WordsTable } from './words-table.ts'

/** Keys, texts, numbers and words that are not written as JSON wants them. */
export const syntaxValueWords = {
  'missing-quote': ({ text, where }: { text: string; where: string }) => ({
    reason: `The quotation mark ${where} of ${text} is missing.`,
    remedy: 'Add the quotation mark: every text stands between two of them, in one line.',
  }),
  'stray-quote': (_: object) => ({
    reason: 'This quotation mark ends the text too early, or is too many.',
    remedy: 'Delete it, or write \\" or “ ” for a quotation mark inside a text.',
  }),
  'smart-quote': ({ sign, code }: { sign: string; code: string }) => ({
    reason: `The curly quotation mark ${sign} (${code}) stands where a straight one has to be.`,
    remedy: 'Type the straight quotation mark " before and after the text. Curly ones are fine inside a text.',
  }),
  'single-quote': ({ sign }: { sign: string }) => ({
    reason: `A text stands here between ${sign} signs; JSON knows only the double quotation mark.`,
    remedy: 'Write " before and after the text.',
  }),
  'unquoted-key': ({ key }: { key: string }) => ({
    reason: `The name ${key} has no quotation marks.`,
    remedy: `Write "${key}" with quotation marks.`,
  }),
  'unquoted-text': ({ text }: { text: string }) => ({
    reason: `The text ${text} has no quotation marks.`,
    remedy: `Write "${text}" with quotation marks.`,
  }),
  'unknown-word': ({ word, right }: { word: string; right: string }) => ({
    reason: `JSON does not know the word ${word}.`,
    remedy: `Write ${right}.`,
  }),
  'bad-number': ({ number, because, right }: { number: string; because: string; right: string }) => ({
    reason: `The number ${number} is not written as JSON wants it: ${because}.`,
    remedy: `Write ${right}.`,
  }),
  'huge-number': ({ number }: { number: string }) => ({
    reason: `The number ${number} is too large to be kept.`,
    remedy: 'Write a smaller number, or put it inside quotation marks if it is a text.',
  }),
  'bad-escape': ({ written }: { written: string }) => ({
    reason: `The backslash in ${written} has no meaning here: it stands alone inside a text.`,
    remedy: 'Write every backslash of this text twice: \\\\ stands for one.',
  }),
  'path-escape': ({ written, meant }: { written: string; meant: string }) => ({
    reason: `In "${written}" the backslash and the letter behind it stand for ${meant}, so people do not see them.`,
    remedy: 'Write every backslash of this text twice: \\\\ stands for one.',
  }),
  'bad-unicode-escape': ({ written }: { written: string }) => ({
    reason: `After \\u have to come four digits or letters from a to f, but here stands ${written}.`,
    remedy: 'Type the character itself instead, or write the backslash twice (\\\\) if you mean a backslash.',
  }),
  'half-character': ({ written }: { written: string }) => ({
    reason: `${written} is only half a character: people see an empty box or � instead.`,
    remedy: 'Type the whole character itself, for example an emoji, or delete this half.',
  }),
  'control-character': ({ name, code }: { name: string; code: string }) => ({
    reason: `Inside this text stands ${name} (${code}), which a text cannot hold as it is.`,
    remedy: 'Delete it, or write a blank instead.',
  }),
  'line-break': ({ text }: { text: string }) => ({
    reason: `The text ${text} goes on in the next line, but a text has to stand in one line.`,
    remedy: 'Join the lines. For a new paragraph begin another text after a comma.',
  }),
  'duplicate-key': ({ key, line }: { key: string; line: string }) => ({
    reason: `"${key}" stands twice in the same braces: first in line ${line}, and here again.`,
    remedy: `Keep one of the two: delete the other "${key}" with its value, or write the name that was meant.`,
  }),
  'forbidden-key': ({ key }: { key: string }) => ({
    reason: `The name "${key}" is not allowed: browsers use it for themselves.`,
    remedy: 'Choose another name, or take the entry out.',
  }),
} satisfies WordsTable
