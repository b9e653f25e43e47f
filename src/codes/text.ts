/** Every sentence around the error codes. What is said about a single code stands in content. */
export const text = {
  search: {
    title: 'Error codes',
    lead: (codes: number) => `${codes} codes of the Microsoft sign-in: what each means, what helps and who can fix it.`,
    label: 'Error code, or words from the message',
    hint: 'For example 50126, “locked out” or “expired”',
    frequent: 'Codes that people meet most often',
    results: 'Codes found',
    found: (count: number, shown: number) => {
      if (count === 0) return 'No code found.'
      const found = count === 1 ? '1 code found' : `${count} codes found`
      return count > shown ? `${found}. These are the first ${shown}; one more word finds fewer.` : found
    },
    otherWords: 'Try fewer words, other words, or only the number after “AADSTS”.',
    noRecord: 'This number is not in our list.',
    noCode: 'No code, or not sure?',
    questions: 'Start with the questions',
    openAnyway: (code: string) => `What to do with code ${code}`,
  },
  code: {
    caption: (code: string) => `Error code ${code}`,
    tab: (code: string, title: string) => `${code}: ${title}`,
    back: 'All error codes',
    who: 'Who can fix it',
    helps: 'What helps',
    stillStuck: 'Still stuck? Answer a few questions. We fill in the first ones for you.',
    start: 'Start here',
    help: 'Get help with this code',
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
    body: 'Most codes have 5 to 7 digits and come after the letters AADSTS. The link may have lost a part on its way, or gained one.',
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
