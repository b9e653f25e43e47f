// The ranges in which Microsoft numbers sign-in errors: five digits, or six and seven with these beginnings.
const loose =
  /^(?:1[67]\d{3}|[2-8]\d{4}|90\d{3}|(?:1000|100[23]|12000|130[05]|1350|14000|1600|1650|2204|2205|2301|2400|2930|3000|3992|50|51|53|54|65|70|75|90)\d{2,5})$/
const tight =
  /^(?:1600\d|5[0134]\d{3}|65\d{3}|7[05]\d{3}|8[01]0\d{2}|90\d{3}|(?:50|53|65|70|75|90)\d{4,5}|13(?:05|50)\d{2})$/

/** True for a number that can be a code when a label says that it is one. */
export function hasCodeShape(number: string): boolean {
  return loose.test(number) && number.length <= 7
}

/** True for a number that is likely a code where only the word "error" stands before it. */
export function hasLikelyCodeShape(number: string): boolean {
  return tight.test(number)
}
