const stamp = /(\d{4})-(\d\d)-(\d\d) {1,3}(\d\d):(\d\d):(\d\d)/g

/**
 * The times in the value of a field, in milliseconds since 1970: `[ 2019-01-11 21:02:50.000 UTC -- 2029-… UTC ]` holds
 * two. Windows prints them in UTC. Of a value that goes on into something else, only the beginning is read.
 */
export function readTimes(value: string): number[] {
  return [...value.slice(0, 120).matchAll(stamp)].map(([, ...parts]) => {
    const [year, month, day, hours, minutes, seconds] = parts.map(Number) as [number, number, number, ...number[]]
    return Date.UTC(year, month - 1, day, hours, minutes, seconds)
  })
}
