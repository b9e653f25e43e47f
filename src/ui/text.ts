/** Every sentence that the controls say by themselves. */
export const text = {
  command: {
    copy: 'Copy the command',
    replace: 'Put your own value in place of each < >, without the two signs.',
    results: {
      copied: 'Copied.',
      'copied-by-selection': 'Copied the older way. Look whether it is all there.',
      selected:
        'Your browser did not let us copy. The command is selected: press Ctrl+C (⌘C on a Mac), or hold your finger on it and choose “Copy”.',
      refused: 'Your browser did not let us copy or select the command. Select it above and copy it by hand.',
    },
  },
} as const
