/** Why content could not be had: no answer at all, an answer that says no, or an answer that is not sound content. */
export type ContentFault = 'unreachable' | 'missing' | 'server' | 'unreadable' | 'unsound'

export class ContentError extends Error {
  readonly fault: ContentFault
  readonly file: string

  constructor(fault: ContentFault, file: string) {
    super(`Content file ${file}: ${fault}`)
    this.name = 'ContentError'
    this.fault = fault
    this.file = file
  }
}
