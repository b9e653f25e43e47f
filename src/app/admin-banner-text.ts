import type { ContentFault } from '../content/content-error.ts'

const copyAgain =
  'Run “npm run content:build”, then copy all its files into the folder “content” of the site, index.json last.'
const mend = `Run “npm run content:check” and mend what it names. ${copyAgain}`
const host = 'Load this page again in a minute. If that does not help, ask whoever looks after the web server.'

/** For each reason what is wrong, and what to do. */
const faults: Record<ContentFault, { wrong: (file: string) => string; remedy: string }> = {
  unsound: { wrong: (file) => `The newest “${file}” has a mistake in it.`, remedy: mend },
  unreadable: { wrong: (file) => `The newest “${file}” is not JSON, or its end is missing.`, remedy: mend },
  missing: { wrong: (file) => `The newest “${file}” is not on the site.`, remedy: copyAgain },
  server: { wrong: (file) => `The web server fails when it is asked for the newest “${file}”.`, remedy: host },
  unreachable: { wrong: (file) => `The newest “${file}” could not be fetched.`, remedy: host },
  slow: { wrong: (file) => `The newest “${file}” took more than ten seconds.`, remedy: host },
}

/** Every sentence that admins read when a page runs on older content. */
export const text = {
  refused: 'This page does not use the newest content',
  faults,
  kept: (when: string) => `This browser kept an older version on ${when}, and uses it.`,
  built: 'The version with which the app was built is used instead.',
  nothing: 'There is no older version to use: people cannot go on here.',
  older: 'There is newer content',
  reload: 'This page was opened before it came, and stays on its version until you load it again.',
  onlyAdmins: 'Only you see this message, because the address says “admin”.',
}
