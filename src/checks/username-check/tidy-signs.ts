import { changed, type Draft } from './username-reading.ts'

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu
const wide = /[\uff01-\uff5e\ufe50-\ufe6b\u3001\u3002\uff61\uff64]/g
const blanks = /[\s\u2800]+/g

/**
 * Any text without what nobody sees (zero width, soft hyphen, marks of direction, half characters), with wide signs as
 * plain ones, and with each run of blanks of any kind as one, none at the ends. Linear time.
 */
export function tidySigns(typed: string): Draft {
  const start: Draft = { text: typed.normalize('NFC'), slips: [] }
  const seen = changed(start, start.text.replace(invisible, ''), { kind: 'invisible' })
  const narrow = changed(seen, seen.text.replace(wide, narrowForm), { kind: 'wide' })
  const single = narrow.text.replace(blanks, ' ')
  return changed({ ...narrow, text: single }, single.trim(), { kind: 'blank-around' })
}

function narrowForm(sign: string): string {
  if (sign === '\u3002' || sign === '\uff61') return '.'
  return sign === '\u3001' || sign === '\uff64' ? ',' : sign.normalize('NFKC')
}
