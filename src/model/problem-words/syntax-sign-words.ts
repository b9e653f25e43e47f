import type { WordsTable } from './words-table.ts'

/** Signs between values that are missing, too many or wrong. */
export const syntaxSignWords = {
  unclosed: ({ bracket, partner, of, where }: { bracket: string; partner: string; of: string; where: string }) => ({
    reason: `The "${bracket}"${of} has no partner: a "${partner}" is missing.`,
    remedy: `Add "${partner}" where it ends, probably ${where}.`,
  }),
  'extra-bracket': ({ bracket, partner }: { bracket: string; partner: string }) => ({
    reason: `This "${bracket}" is too many: no "${partner}" is open here.`,
    remedy: `Delete "${bracket}", or add the "${partner}" that it should close.`,
  }),
  'wrong-bracket': ({ bracket, right, line }: { bracket: string; right: string; line: string }) => ({
    reason: `This "${bracket}" does not fit its partner in line ${line}.`,
    remedy: `Write "${right}" instead of "${bracket}": { } go around named entries, [ ] around a list.`,
  }),
  'round-bracket': (_: object) => ({
    reason: 'A round bracket "(" stands here; JSON knows only { } and [ ].',
    remedy: 'Write [ ] around a list and { } around named entries. In a text, put quotation marks around all of it.',
  }),
  'missing-opening': ({ bracket, before }: { bracket: string; before: string }) => ({
    reason: `A "${bracket}" is missing before ${before}.`,
    remedy: `Write "${bracket}" here; its partner stands further down.`,
  }),
  'trailing-comma': ({ after }: { after: string }) => ({
    reason: `This comma is too many: after it comes ${after}, not another entry.`,
    remedy: 'Delete the comma.',
  }),
  'first-comma': ({ bracket }: { bracket: string }) => ({
    reason: `A comma stands directly after "${bracket}", before the first entry.`,
    remedy: 'Delete the comma, or add the entry that should stand before it.',
  }),
  'double-comma': (_: object) => ({
    reason: 'Two commas follow each other.',
    remedy: 'Delete one of them, or add the entry that should stand between them.',
  }),
  'missing-comma': ({ next }: { next: string }) => ({
    reason: `A comma is missing here, before ${next}.`,
    remedy: 'Add a comma at this place: one stands between two entries.',
  }),
  'missing-colon': ({ key }: { key: string }) => ({
    reason: `A colon is missing after "${key}".`,
    remedy: `Write "${key}": and then its value. If this is a list, use [ ] around it instead of { }.`,
  }),
  'extra-colon': (_: object) => ({
    reason: 'A colon stands here where none may stand.',
    remedy:
      'Between two entries write a comma instead. Delete it if there is one already. Named entries need { } around them.',
  }),
  'equals-sign': ({ key, sign }: { key: string; sign: string }) => ({
    reason: `After "${key}" stands "${sign}" instead of a colon.`,
    remedy: `Write "${key}": and then its value.`,
  }),
  semicolon: (_: object) => ({
    reason: 'A semicolon stands here; JSON does not use it.',
    remedy: 'Write a comma between two entries, and nothing after the last one.',
  }),
  'missing-value': ({ key }: { key: string }) => ({
    reason: `The entry "${key}" has no value.`,
    remedy: `Write its value after "${key}": or take the entry out.`,
  }),
  'missing-name': ({ found }: { found: string }) => ({
    reason: `Inside { } every entry needs a name, but here stands ${found}.`,
    remedy: 'Write the name in quotation marks and a colon before it, for example "title": or use [ ] for a list.',
  }),
  'look-alike': ({ sign, code, right }: { sign: string; code: string; right: string }) => ({
    reason: `The sign "${sign}" (${code}) only looks like "${right}".`,
    remedy: `Type "${right}" instead, with an English keyboard layout.`,
  }),
  'invisible-outside-text': ({ name, code }: { name: string; code: string }) => ({
    reason: `An invisible character stands here: ${name} (${code}). It often comes with copied text.`,
    remedy: 'Delete it together with the signs beside it, then type these signs again.',
  }),
  comment: ({ sign }: { sign: string }) => ({
    reason: `A comment begins here with "${sign}"; JSON has no comments.`,
    remedy:
      'Take it out. Write notes into the message of your change or a README, and where a fact comes from into "sources".',
  }),
  syntax: ({ found }: { found: string }) => ({
    reason: `${found} does not belong here.`,
    remedy: 'Delete it. If it is text, put it inside quotation marks, and a comma between two entries.',
  }),
} satisfies WordsTable
