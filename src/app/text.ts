import type { ContentFault } from '../content/content-error.ts'

type Words = { title: string; body: string }

const contentErrors: Record<ContentFault, Words> = {
  unreachable: {
    title: 'We cannot reach the questions',
    body: 'The connection seems to be down. Check your network, then try again.',
  },
  slow: {
    title: 'The questions take too long',
    body: 'The connection is there, but no answer comes. On guest Wi-Fi, open any other page first, then try again.',
  },
  missing: {
    title: 'The questions are not where they should be',
    body: 'This site is not complete at the moment. That is not your fault. Try again in a few minutes.',
  },
  server: {
    title: 'The questions could not load',
    body: 'The server of this site has a problem. Try again in a minute.',
  },
  unreadable: {
    title: 'We cannot read the questions',
    body: 'The server sent something else. On guest Wi-Fi, a sign-in page of the network may be in the way: open any other page first, then try again.',
  },
  unsound: {
    title: 'We cannot read the questions',
    body: 'The questions of this site have a mistake in them. That is not your fault. Try again in a few minutes.',
  },
}

/** Every sentence that stands around the pages, and those for when a page breaks. */
export const text = {
  name: 'Signpost',
  call: 'Call',
  skip: 'Skip to the main part',
  privacy: 'What you answer and type stays in this browser.',
  codes: 'Error codes',
  helpDesk: 'For the help desk',
  clear: 'Clear my answers',
  nothingToClear: 'Nothing to clear',
  loading: 'Loading …',
  contentErrors,
  codesError: {
    title: 'The explanations could not load',
    body: 'The questions work without them. Check your network, then try again in a minute.',
  },
  damagedCopy: {
    title: 'A part of this copy cannot be read',
    body: 'The file seems to be damaged. That is not your fault. Open the live version, or ask for a new copy.',
  },
  missingPage: {
    title: 'This page could not load',
    body: 'Check your network, then try again. If that does not help, reload the page.',
  },
  crash: { title: 'This page broke', body: 'Something in this page went wrong. It was nothing that you did.' },
  nothingLost: 'Nothing that you answered or typed is lost.',
  retry: 'Try again',
  toStart: 'Go to the start page',
}
