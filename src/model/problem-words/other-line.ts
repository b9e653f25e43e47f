/** Stands in a reason for the line of the other place that it tells of, until the lines are known. No text holds it. */
export const otherLine = '\u{e000}'
