import type { JoinPhase } from './read-dsregcmd.ts'

const repair = 'Ask the help desk: they can see why.'
const renew = 'Lock the screen, unlock it with your password, wait a minute and run the command again.'

const phases: Record<JoinPhase, string> = {
  'pre-check':
    'It did not reach your organisation’s network. Connect to that network, also by VPN, and sign in to Windows again.',
  discover:
    'It did not find where to register. The device team can look at the network and at the settings of the join.',
  auth: 'The sign-in service of your organisation did not let it in. The device team can look at that service.',
  join: 'The directory did not accept it. The device team finds the reason with the codes below.',
}

/** Every sentence of the reader for `dsregcmd /status`. */
export const text = {
  label: 'Paste here what the command printed',
  hint: 'All of it is best. It stays in this box; nothing is sent or saved.',
  read: 'Read the text',
  join: {
    entra: 'This computer is joined to Microsoft Entra.',
    hybrid: 'This computer is joined to both: your organisation’s own network and Microsoft Entra.',
    domain: 'This computer is joined only to your organisation’s own network, not to Microsoft Entra.',
    enterprise:
      'This computer is joined to your organisation’s own network and its own registration service, not to Microsoft Entra.',
    registered: 'This computer only knows a work account. It is not joined to your organisation.',
    none: 'This computer is not joined to any organisation.',
  },
  organisation: (name: string) => ` The organisation is “${name}”.`,
  unclear: {
    part: 'We can’t tell here to what this computer belongs: the text is only a part. Paste the part “Device State” too, with “AzureAdJoined” and “DomainJoined”.',
    'cut-off':
      'Both lines say NO. The text does not say “WorkplaceJoined”: paste the part “User State” too, or look there yourself.',
    enterprise:
      'We can’t tell here to what this computer belongs: “EnterpriseJoined” says YES, but “DomainJoined” says NO. Run the command again and paste all of it. Is it the same? Ask the help desk.',
  },
  runs: (count: number) => `The command stands ${count} times in this text. We read the last one.`,
  signIn: {
    name: 'For sign-in:',
    works: 'In Edge and in work apps, the sign-in pages can see that this is a computer of your organisation.',
    perhaps:
      'The sign-in pages can see that this is a computer of your organisation when Windows has a sign-in token. This text does not say whether it has one.',
    fails:
      'The sign-in pages can’t see now that this is a computer of your organisation. You are asked to sign in more often, and some apps refuse you.',
    domain: 'The sign-in pages do not know this computer. Apps that want a company computer may refuse you on it.',
    registered:
      'The sign-in pages know this computer as a personal one. Apps that want a joined computer refuse you on it.',
    none: 'The sign-in pages do not know this computer. Apps that want a company computer refuse you on it.',
  },
  flows: {
    name: 'For desktop flows:',
    joined: 'A work account can open Windows on it, so Power Automate can use one.',
    domain: 'An account of that network can open Windows on it. An account that is only in Microsoft Entra cannot.',
    repair: 'First repair what is said above. Then a work account can open Windows on it.',
    not: 'A work account cannot open Windows on it. Join the computer first, or use a local account in the connection.',
  },
  trouble: {
    refused: `Your organisation no longer accepts this computer: it was deleted or disabled there. ${repair}`,
    device: `Microsoft Entra could not make sure that this is a computer of your organisation. Perhaps it was deleted or disabled there. ${repair}`,
    keys: 'The keys of this computer no longer work. Restart it and sign in to Windows: it repairs them, and may ask for your work account. Still broken? Ask the help desk.',
    locked: 'Your account was locked when Windows asked for the token. Wait before you try again.',
    password:
      'The name or the password did not match. Did you change your password? A change can need some minutes until Microsoft Entra knows it. Then lock the screen and unlock it with the new password.',
    'unknown-user': `Microsoft Entra does not know the name that was used in Windows. ${repair}`,
    federation: `Microsoft Entra did not accept the answer of your organisation’s own sign-in service. ${repair}`,
    network:
      'Windows could not reach the sign-in service. Check the internet and the VPN. Then lock the screen and unlock it.',
    'not-accepted':
      'Windows could not sign in: the service refused, or Windows could not reach it. Check the internet, then unlock the screen with your present password.',
    certificate: (date: string) => `The certificate of this computer ended on ${date}. ${repair}`,
    tokenMissing: 'Windows has no sign-in token for apps.',
    renew,
    tokenEnded: (date: string) => `The sign-in token of Windows ended on ${date}. ${renew}`,
    tokenLapsed: (age: string) =>
      `Windows last renewed the sign-in token ${age} ago. When it is not renewed, it lasts 14 days. ${renew}`,
    'no-work-user':
      'The person in Windows uses no work account. Sign in to Windows with the work account and run the command again.',
    'other-window':
      'The command may have run as an administrator. Run it again in a normal window, as the person who has the problem.',
    scp: 'Windows did not find in your network to which organisation it belongs. Only the device team can repair that (service connection point).',
    'not-synced':
      'Microsoft Entra did not know this computer when it wanted to join. Often that is solved after the next sync: sign in to Windows again later. Still not? The device team can look at the sync.',
    join: (phase: JoinPhase) => `The join to Microsoft Entra has stopped. ${phases[phase]}`,
  },
  fine: 'We see nothing odd in this text.',
  odd: 'This needs a look:',
  tokenOld: (age: string) =>
    `Windows last renewed the sign-in token ${age} ago. If this text is new, lock the screen and unlock it: that renews it.`,
  age: (hours: number) => (hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`),
  errors: (codes: string) => `It names these error codes: ${codes}.`,
  facts: 'For the help desk: the lines that count',
  yes: 'there',
  nothing:
    'This does not look like the result of the command: it has to say “AzureAdJoined” and “DomainJoined”. Copy everything that it printed.',
  picture: 'We can’t read pictures here. Select the text in the window itself, copy it, and paste it.',
  unread: {
    unknown:
      'The computer did not know the command. It is in Windows 10 and newer, not on a Mac, a phone or Linux. On Windows type it just like this: dsregcmd /status',
    switches: 'This is only the help of the command. Type it with the second word: dsregcmd /status',
    mac: 'This is from a Mac. The command is only in Windows. On a Mac, ask the help desk how it is set up.',
  },
  line: {
    name: 'dsregcmd reader',
    join: {
      entra: 'Entra joined',
      hybrid: 'hybrid joined',
      domain: 'domain joined only',
      enterprise: 'domain joined with on-premises registration',
      registered: 'work account only registered',
      none: 'not joined',
    },
    unclear: {
      part: 'join state not given',
      'cut-off': 'not joined, User State not given',
      enterprise: 'only EnterpriseJoined says YES',
    },
    refused: 'refused by the directory (deleted or disabled)',
    deviceId: 'device id present',
    keys: 'device keys broken',
    certificate: (date: string) => `device certificate ended ${date}`,
    token: {
      present: 'sign-in token (PRT) present',
      missing: 'sign-in token (PRT) missing',
      ended: (date: string) => `sign-in token (PRT) ended ${date}`,
      renewed: (date: string) => `sign-in token (PRT) last renewed ${date}`,
    },
    errors: (codes: string) => `errors ${codes}`,
  },
} as const
