/** What a person reads about a mistake: what is wrong, and what to do about it. Both are whole sentences. */
export type Words = { reason: string; remedy: string }

/** Codes of mistakes with their words; the facts fill the gaps. */
export type WordsTable = Record<string, (facts: never) => Words>
