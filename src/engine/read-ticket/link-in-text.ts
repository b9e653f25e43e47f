import { trimMarks } from '../trim-marks.ts'
import { linkOfAddress } from './link-of-address.ts'

const mostTries = 50

/**
 * The first address in a text that holds a link, whatever its host, as far as the link goes; null when there is none.
 * What Outlook's Safe Links makes of an address is undone.
 */
export function linkInText(text: string): string | null {
  const words = text.split(/[\s<>"'()[\]{}|\\^`]+/).filter((word) => /#\/|%23%2f/i.test(word))
  for (const word of words.slice(0, mostTries)) {
    const address = trimMarks(unpacked(word.slice(0, 4000)))
    if (linkOfAddress(address)) return address
  }
  return null
}

function unpacked(word: string): string {
  if (word.includes('#/')) return word
  try {
    return decodeURIComponent(/[?&]url=([^&]*)/i.exec(word)?.[1] ?? word)
  } catch {
    return word
  }
}
