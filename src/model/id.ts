import * as z from 'zod/mini'

/** Names that links use or will use for themselves, so that no step may take them: ids are permanent. */
export const reservedIds: readonly string[] = ['v', 'from', 'ticket', 'admin', 'ask-for-help']

/** Guides that are called like one page of the app: a link leads into them only when it names one of their steps. */
export const pageGuideIds: readonly string[] = ['help-desk']

/** Files of a guide that are no section, so that no section may be called like them. */
export const reservedSectionIds: readonly string[] = ['guide', 'examples']

/** The longest id: links of twenty answers have to stay short enough for mail and chat. */
export const maxIdLength = 40

/** What an id looks like: lower-case words, digits and single hyphens. Links carry nothing else. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What is written where an id was renamed: the old id of a step, or `question/old-option`. */
export const renamedPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/

export const renamedHint =
  'The old id of a step, or of an option as "question/old-option": lower-case letters, digits and hyphens.'

export const idSchema = z
  .string()
  .check(
    z.regex(idPattern),
    z.maxLength(maxIdLength),
    z.describe('A permanent name: lower-case letters, digits and hyphens. Links and old tickets rely on it.'),
  )
