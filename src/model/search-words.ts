/** What a ticket can know for a search in the sign-in log. */
export const searchFactNames = [
  'username',
  'codes',
  'requestId',
  'correlationId',
  'appName',
  'appId',
  'tenantId',
  'ipAddress',
  'time',
] as const

/** The words that a search can write as `{name}`: the facts; `code`, the first of the codes; the window of time. */
export const searchWords = [...searchFactNames, 'code', 'from', 'to'] as const

/** The word that stands for all conditions of a search, joined. */
export const conditionsWord = 'conditions'

export type SearchFactName = (typeof searchFactNames)[number]
export type SearchWord = (typeof searchWords)[number]

/** The words between braces in a line of a search, in order. Braces around anything but letters are ordinary text. */
export function searchWordsIn(line: string): string[] {
  return [...line.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] as string)
}

/** The words that stand inside quotation marks. A value brings its own, so these would break the search. */
export function quotedWordsIn(line: string): string[] {
  const outside = searchWordsIn(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''))
  const all = searchWordsIn(line)
  for (const word of outside) all.splice(all.indexOf(word), 1)
  return all
}
