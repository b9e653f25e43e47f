import { encodeValue } from './encode-value.ts'

const maxLength = 1799
/** The longest subject of a mail, encoded. */
export const maxSubject = 600
const mailbox = /^[\w.!#$%&*+/=^`{|}~-]{1,64}@[a-z0-9.-]{1,190}$/i
const lineBreak = '%0D%0A'

/** The last line of a body that is not the whole ticket. */
export const notWhole = 'Shortened. Please ask me for the whole ticket if it is not pasted below.'

/**
 * The mailto: address of a mail, shorter than 1,800 characters, which every mail program takes (RFC 6068). A body that
 * is too long ends at the end of a line, and its last line says so; a long subject loses its
 * end. Null when `to` is not one plain mail address.
 */
export function mailAddress({ to, subject, body }: { to: string; subject: string; body: string }): string | null {
  if (!mailbox.test(to)) return null
  const head = `mailto:${encodeValue(to).replace('%40', '@')}?subject=${shortSubject(subject)}&body=`
  return head + shortBody(body, maxLength - head.length)
}

function shortSubject(subject: string): string {
  const letters = [...subject.replace(/[\r\n]+/g, ' ')].map(encodeValue)
  return takeWhileFits(letters, maxSubject).join('')
}

function shortBody(body: string, room: number): string {
  const lines = body.split(/\r\n|\r|\n/).map(encodeValue)
  const whole = lines.join(lineBreak)
  if (whole.length <= room) return whole
  const rest = encodeValue(notWhole)
  const kept = takeWhileFits(
    lines.map((line) => line + lineBreak),
    room - rest.length,
  )
  return kept.join('') + rest
}

function takeWhileFits(parts: readonly string[], room: number): string[] {
  let length = 0
  const end = parts.findIndex((part) => {
    length += part.length
    return length > room
  })
  return end === -1 ? [...parts] : parts.slice(0, end)
}
