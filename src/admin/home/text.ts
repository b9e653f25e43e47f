/** Every sentence of the admins' first page. */
export const text = {
  title: 'Your content',
  lead: 'What has to be mended, what is due for a review, and how big each guide is. Every problem reads the same here, in “npm run content:check” and over the page of “npm start”.',
  sound: 'No problem. This content can be published.',
  errors: (count: number) =>
    count === 1
      ? 'One problem keeps this content from being published'
      : `${count} problems keep this content from being published`,
  notices: (count: number) => (count === 1 ? 'One notice' : `${count} notices`),
  noticesHint: 'Notices stop nothing. They are worth a look.',
  more: (count: number) => `Show ${count} more`,
  where: (file: string, line: number, column: number) => `${file}, line ${line}, column ${column}`,
  remedy: 'What to do',
  reviews: 'Due for a review',
  reviewsHint: 'Compare these with their sources, mend what has changed, and write today’s date behind “checked”.',
  noReviews: (next: string | null) =>
    next === null ? 'Nothing is due.' : `Nothing is due. The next review is due on ${next}.`,
  days: (checked: string, due: string) => `Checked on ${checked}, due since ${due}`,
  figures: 'In figures',
  questionsOnWalk: (shortest: number, median: number, longest: number) =>
    `${shortest} to ${longest}, half of them up to ${median}`,
  labels: {
    steps: 'Steps',
    options: 'Options',
    outcomes: 'Outcomes',
    examples: 'Examples',
    walks: 'Questions on a walk',
    reading: 'Reading grade',
    hardest: 'Hardest step',
  },
  codes: (count: number) => `${count} codes have a record.`,
  unread: 'None of the guides can be counted until their problems are mended.',
} as const
