import type { CopyResult } from './copy-text.ts'

/**
 * What is said after each way of copying. `what` was copied, as in "the note"; `then` is what to do with it now, without
 * a full stop, where there is something.
 */
export function copyResults(what: string, then?: string): Record<CopyResult, string> {
  return {
    copied: then ? `Copied. ${then}.` : 'Copied.',
    'copied-by-selection': `Copied the older way. ${then ? `${then}, and look` : 'Look'} whether it is all there.`,
    selected: `Your browser did not let us copy. The ${what} is selected: press Ctrl+C (⌘C on a Mac), or hold your finger on it and choose “Copy”.`,
    refused: `Your browser did not let us copy or select the ${what}. Select it above and copy it by hand.`,
  }
}
