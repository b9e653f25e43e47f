/**
 * The drawings that content may show, each with the labels that content has to give it, so that every word
 * inside a picture can be translated. Each name has a component in `ui/drawings`.
 */
export const pictureLabels = {
  'error-details': ['message', 'more', 'details'],
  'more-details': ['message', 'more'],
  'copy-info': ['title', 'copy'],
  'work-or-personal': ['work', 'workHint', 'personal', 'personalHint'],
  flagging: ['title', 'copy', 'flag'],
  'windows-keyboard': ['key', 'light', 'language'],
  'mac-keyboard': ['key', 'light', 'language'],
  'private-window': ['edge', 'chrome', 'firefox', 'safari'],
  'access-work-school': ['title', 'connected', 'info'],
  'dsregcmd-status': ['section', 'entra', 'domain'],
  'number-matching': ['page', 'phone', 'number', 'yes', 'deny'],
  'admin-reset': ['users', 'user', 'reset'],
  'log-filters': ['user', 'status', 'app', 'row'],
  'event-tabs': ['basic', 'location', 'device', 'authentication', 'policy', 'reason'],
  'scope-picture': ['oneUser', 'manyUsers', 'oneApp', 'allApps'],
  'stored-passwords': ['phone', 'mail', 'wifi', 'computer'],
  'real-address': ['address', 'host', 'rest'],
} as const

export type PictureName = keyof typeof pictureLabels

export const pictureNames = Object.keys(pictureLabels) as PictureName[]
