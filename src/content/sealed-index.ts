import { bundleFormat, type ContentIndex } from '../model/content-index.ts'
import { checksum } from './checksum.ts'

/** The text of an index that the check has found sound: its seal says that nobody has edited it since. */
export function sealIndex(index: ContentIndex): string {
  const sealed = { format: bundleFormat, ...index }
  return JSON.stringify({ seal: checksum(JSON.stringify(sealed)), ...sealed })
}

/** An index whose seal is whole and whose form this app knows; null for anything else. */
export function readSealed(value: unknown): ContentIndex | null {
  const { seal, ...sealed } = Object(value) as { seal?: unknown; format?: unknown } & ContentIndex
  return sealed.format === bundleFormat && seal === checksum(JSON.stringify(sealed)) ? sealed : null
}
