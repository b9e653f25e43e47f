/** Every sentence of the admins' first page. */
export const text = {
  title: 'Problems and reviews',
  lead: 'What has to be mended, what is due for a review, and how big each guide is. Every problem reads the same here, in “npm run content:check” and over the page of “npm start”.',
  sound: {
    site: 'No problem in the content of this site.',
    folder: (name: string) => `No problem. You can publish the folder “${name}”.`,
  },
  errors: (count: number) =>
    count === 1
      ? 'One problem keeps this content from being published'
      : `${count} problems keep this content from being published`,
  seeStep: 'See the step',
  notices: (count: number) => (count === 1 ? 'One notice' : `${count} notices`),
  noticesHint: 'Notices stop nothing. They are worth a look.',
  more: (count: number) => `Show ${count} more`,
  where: (file: string, line: number, column: number) => `${file}, line ${line}, column ${column}`,
  remedy: 'What to do',
  reviews: (count: number) => (count === 0 ? 'Due for a review' : `Due for a review (${count})`),
  reviewsHint: 'Compare these with their sources, mend what has changed, and write today’s date behind “checked”.',
  noReviews: (next: string | null) =>
    next === null ? 'Nothing is due.' : `Nothing is due. The next review is due on ${next}.`,
  uncounted: (titles: readonly string[]) =>
    `Not counted here until the problems are mended: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  days: (checked: string, due: string) => `Checked on ${checked}, due since ${due}`,
  figures: 'In figures',
  questionsOnWalk: (shortest: number, median: number, longest: number) =>
    `${shortest} to ${longest}, usually ${median} or fewer`,
  labels: {
    steps: 'Steps',
    options: 'Options',
    outcomes: 'Outcomes',
    examples: 'Examples',
    walks: 'Questions per walk',
    reading: 'School grade for reading',
    hardest: 'Hardest step',
  },
  codes: (count: number) => (count === 1 ? 'One error code is explained.' : `${count} error codes are explained.`),
  uncountedGuide: 'Not counted until its problems are mended.',
  seeProblems: 'See its problems',
} as const
