/**
 * The day of a build as ISO 8601 in UTC: today, or what the environment says, so that the same content and code can give
 * the same bytes again. `epoch` is in seconds since 1970; what is no such number counts as not said. Source:
 * reproducible-builds.org, SOURCE_DATE_EPOCH.
 */
export function builtDay(epoch: string | undefined, now = Date.now()): string {
  const time = /^\d{1,11}$/.test(epoch ?? '') ? Number(epoch) * 1000 : now
  return new Date(time).toISOString().slice(0, 10)
}
