/** The time of this device in milliseconds since 1970; NaN where the browser does not tell it. */
export function clockNow(): number {
  try {
    return Date.now()
  } catch {
    return Number.NaN
  }
}
