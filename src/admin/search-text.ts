/** Every sentence of the search for a step. */
export const searchText = {
  label: 'Find a step',
  hint: 'By its number (12 or 12b), its id, or words of its texts and options.',
  found: (count: number, shown: number) =>
    count === 0
      ? 'No step has that.'
      : count === 1
        ? 'One step'
        : count === shown
          ? `${count} steps`
          : `${count} steps, the first ${shown} are shown.`,
  option: (reference: string, label: string) => `${reference} “${label}”`,
  excerpt: (words: string) => `“${words}”`,
} as const
