/** Every sentence of the outline page. */
export const text = {
  title: 'Outline',
  lead: 'The guide as text: every step with its options and where they lead. Steps have numbers and options have letters, so that “12b” names one option.',
  print: 'For a review on paper, print this page, or run “npm run content:print”.',
  sections: 'Sections',
  steps: (first: number, last: number) => (first === last ? `step ${first}` : `steps ${first} to ${last}`),
  withTexts: 'Show the texts of the steps',
  find: {
    label: 'Find a step',
    hint: 'By its number, its id, or words of its title, texts and options.',
    found: (count: number, shown: number) =>
      count === 0
        ? 'No step has that.'
        : count === 1
          ? 'One step'
          : count === shown
            ? `${count} steps`
            : `${count} steps, the first ${shown}:`,
  },
  step: {
    begins: 'The guide begins here',
    from: 'From',
    fromWhat: (reference: string, question: string, option: string) => `${reference}: ${question} ${option}`,
    above: '(see above)',
  },
} as const
