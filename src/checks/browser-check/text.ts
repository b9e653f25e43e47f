import { copyResults } from '../../ui/copy-results.ts'
import type { System } from '../system.ts'

const otherBrowser = 'Or use another browser: the newest Edge, Chrome, Firefox or Safari.'
const retired = 'It gets no updates any more. Use another browser: the newest Edge, Chrome, Firefox or Safari.'
const locked = 'If you cannot change it, ask your help desk: your organisation may have set it.'

const change = 'See below what to change. Then press “Check again”.'

const systems: Record<System, string> = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  android: 'Android',
  chromeos: 'ChromeOS',
  linux: 'Linux',
}

/** Every sentence of the browser check. */
export const text = {
  looking: 'Looking at this browser …',
  again: 'Check again',
  copyLink: 'Copy the link to this page',
  copied: copyResults('link', 'Paste it into the address bar of your browser'),
  details: (count: number) => `What we looked at (${count})`,
  tryPopup: 'Try a small window',
  names: {
    version: 'Name and version',
    window: 'Browser or app',
    cookies: 'Cookies',
    storage: 'Saving data',
    private: 'Private window',
    zone: 'Time zone',
    languages: 'Language',
    popup: 'Pop-up windows',
    passkeys: 'Passkeys',
  },
  states: {
    good: 'All right',
    todo: 'To do',
    unknown: 'Can’t tell here',
    look: 'Is it right?',
    untried: 'Not tried',
  },
  verdict: {
    embedded: (app: string) => ({
      sentence: `This page seems to be open inside ${app}, not in a full browser.`,
      advice:
        'Signing in often fails there. Open the menu “…” at the edge of the page and choose “Open in browser”. Or copy the link, and paste it into the address bar of your browser.',
    }),
    old: (shown: string, isRetired: boolean) => ({
      sentence: `This browser is too old: ${shown}.`,
      advice: isRetired ? retired : `Update it, close it, and open it again. ${otherBrowser}`,
    }),
    blocked: {
      cookies: { sentence: 'This browser blocks cookies. The sign-in page needs them.', advice: change },
      storage: { sentence: 'This browser blocks saved data. The sign-in page needs it.', advice: change },
      both: { sentence: 'This browser blocks cookies and saved data. The sign-in page needs both.', advice: change },
    },
    fine: {
      sentence: 'We see nothing wrong in this browser.',
      advice:
        'An extension, or a setting for the sign-in page alone, can still be in the way: if it fails here, try a private window.',
    },
    unknown: {
      sentence: 'Can’t tell here whether this browser is fine: it does not show everything.',
      advice: `We saw nothing that is wrong. ${otherBrowser}`,
    },
  },
  version: {
    shown: (name: string, version: number, system: System | null) =>
      `${name} ${version}${system ? ` on ${systems[system]}` : ''}`,
    good: (age: string) => `It came out ${age}. The newest version is best.`,
    goodCore: 'The newest version is best.',
    old: (age: string) =>
      `It came out ${age}. Microsoft supports only the newest versions. Update it, close it, and open it again. ${otherBrowser}`,
    retired,
    unknown: 'This browser does not say which one it is, or we do not know it.',
    unknownAdvice:
      'Look in its menu for “About” or “Help”. The newest Edge, Chrome, Firefox or Safari is best for signing in.',
  },
  window: {
    good: 'It looks like a full browser.',
    embedded: (app: string) => `It seems to be open inside ${app}.`,
    embeddedAdvice: 'Choose “Open in browser” in its menu “…”.',
    unknown: 'The browser does not say.',
    unknownAdvice:
      'Did the page open inside another app, such as Teams or a mail app? Then choose “Open in browser” in the menu “…”.',
  },
  cookies: {
    works: 'This page can keep cookies.',
    worksAdvice: 'Cookies of a page inside another page cannot be tried from here.',
    refused: 'The browser blocks them.',
    refusedAdvice: `Open the settings of the browser, search for “cookies”, and allow them. ${locked}`,
    unknown: 'We could not try it.',
    unknownAdvice: `Open the settings of the browser, search for “cookies”, and see whether they are blocked. ${otherBrowser}`,
  },
  storage: {
    works: 'This page can save data.',
    refused: (names: string) => `The browser blocks it: ${names}.`,
    refusedAdvice: `Open the settings of the browser, search for “site data”, and allow it. ${locked}`,
    unknown: (names: string) => `We could not try: ${names}.`,
    unknownAdvice: `Open the settings of the browser, search for “site data”, and see whether it is blocked. ${otherBrowser}`,
  },
  private: {
    sign: 'This may be a private window.',
    noSign: 'A browser does not say this.',
    advice:
      'You see it yourself: a private window is often dark, or says “InPrivate”, “Incognito” or “Private”. It forgets you when you close it.',
  },
  zone: {
    advice: 'Is this where you are? If not, change the time zone in the settings of the device.',
    unknown: 'The browser does not say.',
    unknownAdvice: 'Look in the settings of the device, under date and time.',
  },
  languages: {
    advice: 'Sign-in pages may come in the first of them.',
    unknown: 'The browser does not say.',
    unknownAdvice: 'Search for “language” in the settings of the browser.',
  },
  popup: {
    untried: 'Some pages open a small window to sign in.',
    untriedAdvice: 'Press the button: a small window opens and closes at once.',
    works: 'A small window opened.',
    refused: 'A small window was blocked.',
    refusedAdvice:
      'This matters only when a page opens a small window to sign in. Allow it there: look for a crossed-out window in the address bar, or search for “pop-ups” in the settings.',
    unknown: 'We could not try it.',
    unknownAdvice: 'If nothing happens when you press “Sign in” on a page, search for “pop-ups” in the settings.',
  },
  passkeys: {
    device: 'This device can use them: with your face, your finger or a PIN.',
    other: 'A phone or a security key can be used.',
    otherAdvice: 'For this device itself, first turn on Windows Hello, Touch ID or the screen lock in its settings.',
    missing: 'This browser shows no sign of passkeys.',
    missingAdvice: 'If you sign in with one, use another browser. Else you need not do anything.',
    insecure: 'The address of this page does not allow to ask.',
    insecureAdvice: 'Open the page with “https” in front. On the sign-in page passkeys may work all the same.',
    unknown: 'The browser gave no answer.',
    unknownAdvice: 'If you sign in with a passkey and no window opens for it, use another browser.',
  },
  /** For the ticket, always in English. */
  line: {
    start: 'Browser check: ',
    noName: 'browser unknown',
    age: { old: 'too old', fine: 'new enough', unknown: 'age unknown' },
    cookies: { works: 'cookies work', refused: 'cookies refused', unknown: 'cookies not tried' },
    storage: {
      works: 'storage works',
      refused: (names: string) => `storage refused (${names})`,
      unknown: 'storage not tried',
    },
    window: (app: string | null) => (app ? `seems inside ${app}` : 'not embedded'),
    windowUnknown: 'embedding unknown',
    passkeys: {
      device: 'passkeys possible',
      other: 'passkeys only by phone or key',
      missing: 'no passkeys',
      insecure: 'passkeys not asked',
      unknown: 'passkeys unknown',
    },
    popup: { untried: '', works: 'pop-ups work', refused: 'pop-ups blocked', unknown: 'pop-ups not tried' },
    zone: (zone: string) => `zone ${zone}`,
  },
} as const
