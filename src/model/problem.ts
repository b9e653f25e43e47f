/** Where something stands inside a JSON value: keys and array positions from the outside in. */
export type Path = readonly (string | number)[]

/** A mistake in content, before anybody knows its line: what the model finds. */
export type Mistake = {
  file: string
  path: Path
  /** True when the key itself is meant, not its value. */
  atKey: boolean
  code: ProblemCode
  reason: string
  remedy: string
  /** An error keeps content from being published; a notice does not. */
  severity: 'error' | 'notice'
}

/** A mistake in content as an admin reads it. Line and column count from 1. */
export type Problem = Omit<Mistake, 'path' | 'atKey'> & { line: number; column: number }

type Words = { reason: string; remedy: string }

/** Every mistake that content can hold, in words. Codes are permanent; the facts fill the gaps. */
export const problemWords = {
  'missing-file': ({ name }: { name: string }) => ({
    reason: `The file "${name}" is missing.`,
    remedy: 'Create it, or take its name out of the list that asks for it.',
  }),
  'unlisted-file': ({ name }: { name: string }) => ({
    reason: `No guide lists the file "${name}", so nobody ever sees it.`,
    remedy: 'Add its name without ".json" to "sections" in guide.json, or delete the file.',
  }),
  'missing-unknown-code': (_: object) => ({
    reason: 'There is no record for codes that have none of their own.',
    remedy:
      'Create "codes/unknown.json": copy another code file and write what somebody with any other code should do.',
  }),
  'bad-code-name': ({ name }: { name: string }) => ({
    reason: `The file "${name}" is not named like a code, so nobody ever finds it.`,
    remedy: 'Give it the code as its name: 4 to 9 digits, for example "codes/50126.json", or letters only.',
  }),
  syntax: ({ detail }: { detail: string }) => ({
    reason: `This is not valid JSON: ${detail}.`,
    remedy: 'Look at this place and just before it: a comma, quotation mark or bracket is missing or too many.',
  }),
  'duplicate-key': ({ key }: { key: string }) => ({
    reason: `"${key}" stands twice in the same braces.`,
    remedy: 'Keep one of the two.',
  }),
  'not-utf-8': (_: object) => ({
    reason: 'The file is not saved as UTF-8 text.',
    remedy: 'Save it again and choose the encoding "UTF-8".',
  }),
  'missing-key': ({ place, key }: { place: string; key: string }) => ({
    reason: `${place} has no "${key}".`,
    remedy: `Add "${key}".`,
  }),
  'unknown-key': ({ place, key, suggestion }: { place: string; key: string; suggestion: string }) => ({
    reason: `${place} has an entry "${key}" that is not known here.`,
    remedy: `${suggestion}Correct the name or take the entry out.`,
  }),
  'wrong-type': ({ place, expected }: { place: string; expected: string }) => ({
    reason: `${place} has to be ${expected}.`,
    remedy: `Write ${expected} here.`,
  }),
  'bad-value': ({ place, allowed, suggestion }: { place: string; allowed: string; suggestion: string }) => ({
    reason: `${place} has a value that is not known.`,
    remedy: `${suggestion}Allowed: ${allowed}.`,
  }),
  'only-true': ({ place }: { place: string }) => ({
    reason: `${place} can only be true.`,
    remedy: 'Write true without quotation marks, or take the entry out.',
  }),
  'bad-form': ({ place, hint }: { place: string; hint: string }) => ({
    reason: `${place} is not written as it has to be.`,
    remedy: hint,
  }),
  'empty-text': ({ place }: { place: string }) => ({
    reason: `${place} is empty.`,
    remedy: 'Write the text, or take the entry out if it is optional.',
  }),
  'too-few': ({ place, minimum }: { place: string; minimum: number }) => ({
    reason: `${place} needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}.`,
    remedy: 'Add what is missing.',
  }),
  'out-of-range': ({ place, limit }: { place: string; limit: string }) => ({
    reason: `${place} has to be ${limit}.`,
    remedy: 'Change the value.',
  }),
  'reserved-id': ({ id }: { id: string }) => ({
    reason: `The id "${id}" is used by links themselves.`,
    remedy: 'Choose another id for this step.',
  }),
  'reserved-guide': ({ id }: { id: string }) => ({
    reason: `The app has a page of its own at "${id}", so nobody would see this guide.`,
    remedy: 'Give the folder another name.',
  }),
  'duplicate-id': ({ id, other }: { id: string; other: string }) => ({
    reason: `The id "${id}" is already taken by ${other}.`,
    remedy: 'Give one of the two another id.',
  }),
  'duplicate-label': ({ label }: { label: string }) => ({
    reason: `Two options have the same label "${label}", so nobody can tell them apart.`,
    remedy: 'Change one of the labels.',
  }),
  'unknown-result': ({ result, suggestion }: { result: string; suggestion: string }) => ({
    reason: `The check of this question never comes to the result "${result}".`,
    remedy: `${suggestion}Correct the result, or take it out.`,
  }),
  'duplicate-result': ({ result }: { result: string }) => ({
    reason: `Two options stand for the result "${result}", so the check cannot pick one.`,
    remedy: 'Leave it in one of them.',
  }),
  'lost-result': ({ check, result }: { check: string; result: string }) => ({
    reason: `The check "${check}" can come to the result "${result}", but no option stands for it.`,
    remedy: `Write "results": ["${result}"] into the option that it means.`,
  }),
  'no-first-action': ({ id }: { id: string }) => ({
    reason: `The finding "${id}" does not say what to do first.`,
    remedy: 'Add "action" with one short instruction.',
  }),
  'not-a-finding': ({ id, key }: { id: string; key: string }) => ({
    reason: `"${key}" is only for findings, and the outcome "${id}" is none.`,
    remedy: `Take "${key}" out, or write "result": "finding".`,
  }),
  'unknown-step': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `There is no step "${id}" in this guide.`,
    remedy: `${suggestion}Correct the id or add the step.`,
  }),
  'start-not-question': ({ id }: { id: string }) => ({
    reason: `The guide starts with "${id}", which is an outcome.`,
    remedy: 'Let "start" name a question.',
  }),
  'unknown-question': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `This asks about "${id}", but the guide has no such question.`,
    remedy: `${suggestion}Correct the id.`,
  }),
  'unknown-option': ({ id, question, suggestion }: { id: string; question: string; suggestion: string }) => ({
    reason: `This expects the option "${id}", but the question "${question}" has no such option.`,
    remedy: `${suggestion}Correct the id.`,
  }),
  'unknown-guide': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `There is no guide "${id}".`,
    remedy: `${suggestion}Write the name of a folder in "guides".`,
  }),
  'start-at-page': ({ id }: { id: string }) => ({
    reason: `A code cannot lead into the guide "${id}": at that address stands a page of the app.`,
    remedy: 'Let it start in another guide.',
  }),
  'unknown-section': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `The guide has no section "${id}".`,
    remedy: `${suggestion}Write one of the names in "sections" of its guide.json.`,
  }),
  'reserved-section': ({ id }: { id: string }) => ({
    reason: `The file "${id}.json" of a guide is no section.`,
    remedy: 'Take it out of "sections"; if it holds steps, give the file another name first.',
  }),
  'example-stops': ({ title, question }: { title: string; question: string }) => ({
    reason: `The example "${title}" stops at the question "${question}", because it has no answer to it.`,
    remedy: `Add an answer to "${question}", or correct the answers before it.`,
  }),
  'example-ends-elsewhere': ({ title, outcome, ends }: { title: string; outcome: string; ends: string }) => ({
    reason: `The example "${title}" ends at the outcome "${outcome}", not at "${ends}".`,
    remedy: 'If the guide is right, correct the example; if the example is right, correct what its options lead to.',
  }),
  'answer-not-asked': ({ title, id }: { title: string; id: string }) => ({
    reason: `No step on the way of the example "${title}" asks "${id}".`,
    remedy: 'Take this answer out, or correct the answers before it.',
  }),
  'unknown-end': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `This guide has no outcome "${id}".`,
    remedy: `${suggestion}Let "ends" name an outcome of this guide.`,
  }),
  'twin-example': ({ title, other }: { title: string; other: string }) => ({
    reason: `The example "${title}" has the same answers as "${other}".`,
    remedy: 'Delete one of the two, or correct its answers.',
  }),
  'outcome-without-example': ({ id }: { id: string }) => ({
    reason: `No example ends at the outcome "${id}".`,
    remedy: 'Add one to "examples.json" of this guide.',
  }),
  'unknown-place': ({ place, suggestion }: { place: string; suggestion: string }) => ({
    reason: `There is no "${place}".`,
    remedy: `${suggestion}Name the step or code where people meet this point now.`,
  }),
  'hard-to-read': ({ id, grade, limit }: { id: string; grade: string; limit: number }) => ({
    reason: `The step "${id}" reads like school grade ${grade}; this guide may have ${limit}.`,
    remedy: 'Write shorter sentences and shorter words, or split the step.',
  }),
  'answer-off-the-way': ({ id, asked }: { id: string; asked: string }) => ({
    reason: `The answers before it do not lead to the question "${id}", so this answer is never used.`,
    remedy: `Answer "${asked}" here, or correct the answers before it.`,
  }),
  'no-last-branch': ({ option }: { option: string }) => ({
    reason: `The branches of option "${option}" do not end in one without "when", so some people would get stuck.`,
    remedy: 'Add { "go": "…" } as the last branch.',
  }),
  'branch-never-taken': ({ option }: { option: string }) => ({
    reason: `A branch of option "${option}" stands after one without "when", so it is never taken.`,
    remedy: 'Move the branch without "when" to the end.',
  }),
  'unreachable-step': ({ id }: { id: string }) => ({
    reason: `Nothing leads to the step "${id}".`,
    remedy: 'Let an option lead to it, or delete it.',
  }),
  loop: ({ path }: { path: string }) => ({
    reason: `These steps lead in a circle: ${path}.`,
    remedy: 'Let one of their options lead somewhere else; nobody may meet a question twice.',
  }),
  'unknown-placeholder': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `{${name}} is not a word that site.json gives.`,
    remedy: `${suggestion}Correct it, or add "${name}" to "links" in site.json.`,
  }),
  'unknown-code': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `There is no record for the code "${id}".`,
    remedy: `${suggestion}Correct it, or create "codes/${id}.json".`,
  }),
  'unknown-outcome': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `No guide has an outcome "${id}".`,
    remedy: `${suggestion}Correct the id, or take it out.`,
  }),
  'unknown-search-word': ({ name, suggestion, known }: { name: string; suggestion: string; known: string }) => ({
    reason: `{${name}} is not a word that a ticket gives.`,
    remedy: `${suggestion}Known here: ${known}.`,
  }),
  'quoted-search-word': ({ name }: { name: string }) => ({
    reason: `{${name}} stands inside quotation marks, but its value brings its own.`,
    remedy: 'Take the quotation marks around it away.',
  }),
  'unused-conditions': (_: object) => ({
    reason: 'The search has conditions, but no line says where they stand.',
    remedy: 'Write {conditions} in one of the "lines", or take the conditions out.',
  }),
  'missing-conditions': (_: object) => ({
    reason: 'A line says {conditions}, but the search has none, so the line never appears.',
    remedy: 'Add "conditions", or take the word out of the line.',
  }),
  'no-last-scenario': (_: object) => ({
    reason: 'The last scenario names codes or outcomes, so some tickets would fit none.',
    remedy: 'End with a scenario that has none of "codes", "outcomes" and "answers".',
  }),
  'scenario-never-taken': (_: object) => ({
    reason: 'This scenario stands after one that always fits, so it is never taken.',
    remedy: 'Move the one without "codes" and "outcomes" to the end.',
  }),
  'unknown-link': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `"links" has no page "${id}".`,
    remedy: `${suggestion}Correct the name, or add "${id}" to "links".`,
  }),
  'unsafe-link': ({ address }: { address: string }) => ({
    reason: `The link address "${address}" is not allowed.`,
    remedy: 'Use an address that starts with https://, mailto: or tel:.',
  }),
  'picture-label': ({ picture, labels }: { picture: string; labels: string }) => ({
    reason: `The picture "${picture}" needs exactly these labels: ${labels}.`,
    remedy: 'Add the missing labels and take out the others.',
  }),
} satisfies Record<string, (facts: never) => Words>

export type ProblemCode = keyof typeof problemWords

const notices: readonly ProblemCode[] = ['outcome-without-example', 'twin-example', 'hard-to-read']

type Facts<C extends ProblemCode> = Parameters<(typeof problemWords)[C]>[0]

/** Words one mistake: the code chooses the words, the facts fill them. */
export function mistake<C extends ProblemCode>(
  code: C,
  where: { file: string; path: Path; atKey?: boolean },
  facts: Facts<C>,
): Mistake {
  const words = problemWords[code] as (facts: Facts<C>) => Words
  const severity = notices.includes(code) ? 'notice' : 'error'
  return { file: where.file, path: where.path, atKey: where.atKey ?? false, code, ...words(facts), severity }
}
