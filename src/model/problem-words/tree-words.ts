import type { WordsTable } from './words-table.ts'

/** The steps of a guide and where they lead. */
export const treeWords = {
  'reserved-id': ({ id }: { id: string }) => ({
    reason: `The id "${id}" is used by links themselves.`,
    remedy: 'Choose another id for this step.',
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
} satisfies WordsTable
