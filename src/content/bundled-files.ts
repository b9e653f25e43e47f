/** The files that the app loads, by their names without a version. */

/** The only file that is called so on the host as well. It lists all others. */
export const indexFile = 'index.json'

export const codesFile = 'codes.json'

export const helpDeskFile = 'help-desk.json'

/** The guide to print, which is no bundled file: people open it, the app never does. */
export const staticGuideName = 'guide.html'

/** The file of a guide. */
export function guideFile(id: string): string {
  return `guides/${id}.json`
}
