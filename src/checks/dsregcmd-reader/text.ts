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
  organisation: (name: string) => `The organisation is “${name}”.`,
  cutOff:
    'Both lines say NO. The text does not say “WorkplaceJoined”: paste the part “User State” too, or look there yourself.',
  refused: 'Your organisation no longer accepts this computer: it was deleted or disabled there.',
  noToken:
    'By the way: Windows has no sign-in token for apps. Locking the screen and unlocking it with the password renews it. This does not change the answer.',
  errors: (codes: string) => `It names these error codes: ${codes}.`,
  nothing:
    'This does not look like the result of the command: it has to say “AzureAdJoined” and “DomainJoined”. Copy everything that it printed.',
} as const
