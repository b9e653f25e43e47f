import type { Conclusion } from './conclude.ts'

type State = Conclusion['state']

/** Every sentence of the connection check. What goes into the ticket stands in conclude.ts. */
export const text = {
  asking: 'We ask our own page over the network.',
  title: {
    online: 'This device is online.',
    portal: 'This network may want you to sign in to it first.',
    offline: 'This device is not connected to the internet.',
    blocked: 'These pages do not open here:',
    faulty: 'Our own page answers with an error.',
    silent: 'We can’t reach our own page.',
    untold: 'Can’t tell here:',
    copy: 'Can’t tell here:',
  } satisfies Record<State, string>,
  todo: {
    online: 'Our own page answers.',
    portal:
      'Networks in hotels, trains and cafés often do. Open a new tab, type any address there and follow what you see. Then check again.',
    offline: 'Turn Wi-Fi or mobile data on, or plug the cable in. This check then runs again by itself.',
    blocked: '',
    faulty: 'So there is a connection, but not all of it works. Wait a minute and check again.',
    silent: 'You may be offline, or our page has a fault. Try another page, or another network, and check again.',
    untold: 'this browser does not let us find out.',
    copy: 'this is a saved copy of the page, and it asks nothing over the network.',
  } satisfies Record<State, string>,
  /** Instead of the title, when it is one page. */
  oneBlocked: 'This page does not open here:',
  allOpen: 'All these pages open. The connection is most likely not the reason.',
  tryBelow: 'Now try the pages below: each has to open.',
  tryInstead: 'Try a page or two yourself, to see whether anything opens.',
  again: 'Check again',
  pagesTitle: 'Open these pages yourself',
  pagesLead:
    'We can’t see what happens on other pages. Open each one, come back and tell us. You do not need to sign in.',
  pagesHint: 'A warning about a certificate, or an empty page, counts as “It does not open”.',
  opens: 'It opens',
  fails: 'It does not open',
  blockedTitle: 'What you can do',
  blockedSteps: [
    'Try another network, for example the hotspot of your phone.',
    'Do you use a VPN? Turn it off for a moment and try again.',
    'At work, a filter may stop these pages. Tell the help desk which ones do not open.',
  ],
  status: 'Do they open nowhere? There may be a fault at Microsoft:',
  statusLink: 'Look at the service status',
} as const
