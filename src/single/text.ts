/** What a page in one file says of itself. `day` and `link` are HTML. */
export const text = {
  name: 'About this copy',
  made: (day: string) => `Saved copy, made on ${day}.`,
  live: (link: string) => `The newest version is at ${link}.`,
}
