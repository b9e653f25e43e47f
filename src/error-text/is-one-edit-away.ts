/** True when one letter is wrong, missing or too many, or two neighbours changed places; also for equal words. */
export function isOneEditAway(written: string, meant: string): boolean {
  let from = 0
  while (from < meant.length && written[from] === meant[from]) from++
  const [rest, right] = [written.slice(from), meant.slice(from)]
  const isSwapped = rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2)
  return isSwapped || rest.slice(1) === right.slice(1) || rest === right.slice(1) || rest.slice(1) === right
}
