/** What a page in one file says of itself. `day` and `link` are HTML. */
export const text = {
  name: 'About this copy',
  from: (day: string) => `Saved copy. Its content is from ${day}.`,
  live: (link: string) => `The live version is at ${link}.`,
}
