/** The day that this device has, as YYYY-MM-DD, for `checkFiles`. */
export function isoDay(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
