/** ISO 8601 → what a `datetime-local` input holds, by the clock of this device, to the minute. Unreadable: empty. */
export function toLocalInput(instant: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return ''
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** What a `datetime-local` input holds → ISO 8601 in UTC. Empty or unreadable: empty. */
export function fromLocalInput(value: string): string {
  const time = new Date(value)
  return value === '' || Number.isNaN(time.getTime()) ? '' : time.toISOString()
}
