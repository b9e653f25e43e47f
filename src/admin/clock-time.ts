/** The time of day as admins read it: `09:50`. */
export function clockTime(time: Date): string {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
