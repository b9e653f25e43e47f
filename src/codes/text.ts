/** Every sentence around the error codes. What is said about a single code stands in content. */
export const text = {
  search: {
    title: 'Error codes',
    lead: (codes: number) => `${codes} codes of the Microsoft sign-in: what each means, what helps and who can fix it.`,
    label: 'Code, name or words',
    hint: 'For example 50126, “locked out” or “expired”',
    frequent: 'Codes that people meet most often',
    results: 'Codes found',
    found: (count: number, shown: number) => {
      if (count === 0) return 'No code found'
      const found = count === 1 ? '1 code found' : `${count} codes found`
      return count > shown ? `${found}. These are the first ${shown}; one more word finds fewer.` : found
    },
    otherWords: 'Try fewer words, other words, or only the number that stands behind “AADSTS”.',
    noRecord: 'This number is not in our list.',
    openAnyway: (code: string) => `What to do with code ${code}`,
  },
  code: {
    caption: (code: string) => `Error code ${code}`,
    tab: (code: string, title: string) => `${code}: ${title}`,
    back: 'All error codes',
    who: 'Who can fix it',
    helps: 'What helps',
    stillStuck: 'Does it not help, or are you not sure? Answer a few questions. The code has answered the first ones.',
    start: 'Start here',
    helpDesk: 'For the help desk',
    name: 'Name',
    lookUp: 'Look up',
    lookUpAt: (code: string, host: string) => `${code} at ${host}`,
    section: 'Section of the guide',
    sources: 'Sources',
    checked: 'Checked',
  },
  invalid: {
    title: 'This is not an error code',
    body: 'Codes have 4 to 9 digits and often stand behind the letters AADSTS. The link may have lost a part on its way, or gained one.',
    search: 'Search all error codes',
  },
  who: {
    people: {
      user: 'you',
      'help-desk': 'the help desk',
      'tenant-admin': 'an administrator of your organisation',
      'app-owner': 'the people who run the app',
      microsoft: 'Microsoft',
    },
    first: ' first',
    next: ', then ',
    passes: 'Nobody has to: it is harmless, or it passes by itself.',
    mayPass: 'It may also pass by itself.',
    otherwise: (chain: string) => `If it does not: ${chain}.`,
  },
} as const
