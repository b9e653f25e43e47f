/**
 * The drawings that content may show, each with the labels that content has to give it, so that every word
 * inside a picture can be translated. Each name has a component in `ui/drawings`.
 */
export const pictureLabels = {
  'error-details': ['message', 'more', 'details'],
  'caps-lock': ['key', 'light', 'language'],
  'sign-in-page': ['address', 'work', 'personal'],
  'more-details': ['message', 'more'],
  'copy-info': ['title', 'copy'],
} as const

export type PictureName = keyof typeof pictureLabels

export const pictureNames = Object.keys(pictureLabels) as PictureName[]
