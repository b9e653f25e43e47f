/** Every sentence of the outline page. */
export const text = {
  title: 'Outline',
  lead: 'The guide as text: every step with its options and where they lead. Steps have numbers and options have letters: “12b” is option b of step 12.',
  print: 'For a review on paper, print this page, or run “npm run content:print”.',
  sections: 'Sections',
  steps: (first: number, last: number) => (first === last ? `step ${first}` : `steps ${first} to ${last}`),
  withTexts: 'Show the texts of the steps',
  step: {
    begins: 'The guide begins here',
    from: 'From',
    fromWhat: (reference: string, question: string, option: string) => `${reference}: ${question} ${option}`,
    above: '(see above)',
  },
} as const
