import { judgeIdentity } from './judge-identity.ts'
import { judgeStorage } from './judge-storage.ts'
import type { BrowserReading } from './read-browser.ts'
import { text } from './text.ts'
import type { Popup } from './try-popup.ts'

const longest = 200

/** What the check found, in one sentence for the ticket. What matters least goes first when it gets too long. */
export function browserLine(reading: BrowserReading, popup: Popup): string {
  const { line } = text
  const { shown, age, app, isSaid } = judgeIdentity(reading.identity)
  const { state, names } = judgeStorage(reading.stores)
  const { zone } = reading.place
  const parts = [
    shown ? `${shown}, ${line.age[age]}` : line.noName,
    `${line.cookies[reading.cookies]}, ${state === 'refused' ? line.storage.refused(names.join(', ')) : line.storage[state]}`,
    isSaid ? line.window(app) : line.windowUnknown,
    line.passkeys[reading.passkeys],
    line.popup[popup],
    zone ? line.zone(zone) : '',
  ].filter(Boolean)
  const written = () => `${line.start}${parts.join('; ')}.`
  while (written().length > longest) parts.pop()
  return written()
}
