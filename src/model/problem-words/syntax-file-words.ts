import type { WordsTable } from './words-table.ts'

/** Files that are no JSON as a whole. */
export const syntaxFileWords = {
  'empty-file': (_: object) => ({
    reason: 'The file is empty.',
    remedy: 'Bring its text back from an earlier version, or delete the file if nothing needs it.',
  }),
  'not-utf-8': ({ found }: { found: string }) => ({
    reason: `The file is not saved as UTF-8 text: ${found}.`,
    remedy: 'Open it in an editor, choose "Save with encoding" and then "UTF-8", and save it again.',
  }),
  'web-page': (_: object) => ({
    reason: 'This is a web page (HTML), not content: the server sent a page, for example an error or a sign-in page.',
    remedy: 'Get the file again from where it is kept, and save it without opening it in a browser.',
  }),
  'other-format': ({ format }: { format: string }) => ({
    reason: `This looks like ${format}, not like JSON.`,
    remedy: 'Save the file as plain text in JSON: it begins with "{" and ends with "}". Other files here show how.',
  }),
  'code-fence': ({ sign }: { sign: string }) => ({
    reason: `The line with ${sign} came along when this text was copied; it is not part of JSON.`,
    remedy: `Delete the lines with ${sign}.`,
  }),
  'merge-conflict': ({ sign }: { sign: string }) => ({
    reason: `A merge conflict was left in the file: "${sign}" marks two versions of the same lines.`,
    remedy:
      'Keep one of the two versions, then delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
  }),
  'too-large': ({ size, limit }: { size: string; limit: string }) => ({
    reason: `The file has ${size} MB; at most ${limit} MB are allowed.`,
    remedy: 'Split it into several files. If it should be small, something was pasted into it by mistake.',
  }),
  'too-deep': ({ limit }: { limit: string }) => ({
    reason: `Here are more than ${limit} brackets inside each other; that is the limit.`,
    remedy: 'Take out the brackets that are too many. Content never needs more than about ten.',
  }),
  'too-long-text': ({ length, limit }: { length: string; limit: string }) => ({
    reason: `This text has ${length} characters; at most ${limit} are allowed.`,
    remedy: 'Shorten it, or split it into several steps or paragraphs.',
  }),
  'ends-early': ({ inside }: { inside: string }) => ({
    reason: `The file ends too early, inside ${inside}. Perhaps it was not saved or uploaded to the end.`,
    remedy: 'Get the whole file again. If nothing is lost, add the brackets and quotation marks that are missing.',
  }),
  'second-value': ({ first }: { first: string }) => ({
    reason: `The content of the file ends in line ${first}, but here something follows.`,
    remedy: 'Delete what is too many, or put it inside the first braces. A file holds one "{ … }" only.',
  }),
} satisfies WordsTable
