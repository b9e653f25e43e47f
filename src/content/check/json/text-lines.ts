/** Line and column of a place in a text, both counted from 1; a column is one UTF-16 unit, as in VS Code. */
export type Position = { line: number; column: number }

/** Where the lines of a text begin, with the line ends of Windows, Unix and old Macs. */
export class TextLines {
  private readonly starts = [0]

  readonly text: string

  constructor(text: string) {
    this.text = text
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(index + end.length)
  }

  /** The position of an offset; one beyond the text is its end. */
  positionOf(offset: number): Position {
    const line = this.lineOf(offset)
    return { line, column: Math.min(offset, this.text.length) - (this.starts[line - 1] as number) + 1 }
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** How many blanks and tabs the line of an offset begins with. */
  indentOf(offset: number): number {
    const start = this.starts[this.lineOf(offset) - 1] as number
    let end = start
    while (this.text[end] === ' ' || this.text[end] === '\t') end++
    return end - start
  }

  /** Whether only blanks stand before an offset in its line. */
  isFirstInLine(offset: number): boolean {
    return this.positionOf(offset).column === this.indentOf(offset) + 1
  }
}
