import { copyResults } from './copy-results.ts'

/** Every sentence that the controls say by themselves. */
export const text = {
  command: {
    copy: 'Copy the command',
    replace: 'Put your own value in place of each < >, without the two signs.',
    results: copyResults('command'),
  },
} as const
