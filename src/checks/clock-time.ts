import { text } from './countdown-text.ts'

const minute = 60_000

/**
 * What a clock on the wall shows at an instant (milliseconds since 1970), in words: “14:32 (your time)”, written as
 * this browser writes times. `rounding` says which full minute is meant: `down` for the end of a time, `up` for the end
 * of a wait, so that nobody is late or too early. Where the browser cannot write local times it is the time of UTC.
 */
export function clockTime(instant: number, rounding: 'up' | 'down'): string {
  const full = (rounding === 'up' ? Math.ceil(instant / minute) : Math.floor(instant / minute)) * minute
  const local = localTime(full)
  return local === null ? text.worldTime(new Date(full).toISOString().slice(11, 16)) : text.yourTime(local)
}

function localTime(instant: number): string | null {
  try {
    return new Date(instant).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' })
  } catch {
    return null
  }
}
