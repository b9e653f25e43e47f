import { collectFindings } from './collect-findings.ts'
import { decodeText } from './decode-text.ts'
import type { Details } from './details.ts'
import { dropPrefixIds } from './drop-prefix-ids.ts'
import { fold } from './fold.ts'
import { groupAttempts } from './group-attempts.ts'
import { nothingFound, toDetails } from './to-details.ts'

/**
 * Reads the listed fields out of any text that people have of a failed sign-in: error page, dialog, token response,
 * command line, address, sign-in record, in many languages. Everything else of the text is dropped. Never throws.
 * Of very long texts the beginning and the end are read (see `cutText`).
 */
export function readErrorText(text: string): Details {
  if (typeof text !== 'string') return nothingFound
  const plain = decodeText(text)
  const folded = fold(plain)
  const { isEntra, names, findings, messages } = collectFindings(plain, folded)
  const groups = groupAttempts(plain, dropPrefixIds(plain, findings))
  return toDetails({ text: plain, isEntra, names, groups, messages })
}
