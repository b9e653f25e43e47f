/** `npm run -s read-error < file`: prints as JSON what the reader of error texts finds. */
import { readFileSync } from 'node:fs'
import { readErrorText } from '../read-error-text.ts'

const standardInput = 0
process.stdout.write(`${JSON.stringify(readErrorText(readInput()), null, 2)}\n`)

/** Bytes that are no UTF-8 become U+FFFD; UTF-16 of PowerShell is told by its mark. No input is an empty text. */
function readInput(): string {
  try {
    const bytes = readFileSync(standardInput)
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
  } catch {
    return ''
  }
}
