/** Why content could not be had: no answer, none in time, one that says no, or one that is not sound content. */
export type ContentFault = 'unreachable' | 'slow' | 'missing' | 'server' | 'unreadable' | 'unsound'

/** Content that could not be had, with the reason. Its message holds nothing that anybody typed. */
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
