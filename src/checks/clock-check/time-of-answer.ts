/**
 * What the headers of an answer say about the time: `Date` in milliseconds since 1970 and `Age` in seconds, 0 where
 * there is none. Null when the answer has no `Date` or one that cannot be read.
 */
export function timeOfAnswer(headers: Pick<Headers, 'get'>): { serverTime: number; age: number } | null {
  const serverTime = Date.parse(headers.get('date') ?? '')
  const age = headers.get('age') ?? ''
  return Number.isNaN(serverTime) ? null : { serverTime, age: /^\d{1,9}$/.test(age) ? Number(age) : 0 }
}
