import { otherLine } from './other-line.ts'
import { quoteList } from './quote-list.ts'
import { quotePath } from './quote-path.ts'
import type { WordsTable } from './words-table.ts'

/** The steps of a guide and where they lead. */
export const treeWords = {
  'reserved-id': ({ id }: { id: string }) => ({
    reason: `The id "${id}" is used by links themselves.`,
    remedy: 'Choose another id for this step.',
  }),
  'duplicate-id': ({ id, other }: { id: string; other: string }) => ({
    reason: `The id "${id}" is already taken by ${other}, line ${otherLine}.`,
    remedy: 'Give one of the two another id: links could not tell them apart.',
  }),
  'duplicate-label': ({ label, question }: { label: string; question: string }) => ({
    reason: `Two options have the same label "${label}", so nobody can tell them apart; the other one of "${question}" is in line ${otherLine}.`,
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
  'unknown-step': ({ id, why, suggestion }: { id: string; why: string; suggestion: string }) => ({
    reason: `There is no step "${id}" in this guide, but ${why}.`,
    remedy: `${suggestion}Correct the id, or add the step. If you deleted it, name another step.`,
  }),
  'unknown-essential': ({ id, title, suggestion }: { id: string; title: string; suggestion: string }) => ({
    reason: `The essential "${title}" stands for the step "${id}", which this guide does not have.`,
    remedy: `${suggestion}Correct the id, and look whether the essential still says the same as the step. If the step is gone, take the essential or its "step" out.`,
  }),
  'start-not-question': ({ id }: { id: string }) => ({
    reason: `The guide starts with "${id}", which is an outcome.`,
    remedy: 'Let "start" name a question.',
  }),
  'unknown-question': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `This asks about "${id}", but the guide has no such question.`,
    remedy: `${suggestion}Correct the id: write that of a question of the guide. If the question is gone, take the answer out.`,
  }),
  'unknown-option': ({
    id,
    question,
    suggestion,
    known,
  }: {
    id: string
    question: string
    suggestion: string
    known: readonly string[]
  }) => ({
    reason: `This expects the option "${id}", but the question "${question}" has no such option.`,
    remedy: `${suggestion}Correct the id. The options of "${question}" are ${quoteList(known)}.`,
  }),
  'dead-end': ({ question, options, suggestion }: { question: string; options: string; suggestion: string }) => ({
    reason: `No option of the question "${question}" leads to a step that exists: ${options}.`,
    remedy: `${suggestion}Let each "next" name a step of this guide.`,
  }),
  'no-last-branch': ({ option, question }: { option: string; question: string }) => ({
    reason: `The branches of option "${option}" of "${question}" do not end in one without "when", so some people would get stuck.`,
    remedy: 'Add { "go": "…" } as the last branch.',
  }),
  'branch-never-taken': ({ option, question }: { option: string; question: string }) => ({
    reason: `A branch of option "${option}" of "${question}" stands after one without "when" (or with an empty one), so it is never taken.`,
    remedy: 'Move the branch without conditions to the end.',
  }),
  'impossible-condition': ({ option, question, why }: { option: string; question: string; why: string }) => ({
    reason: `This branch of option "${option}" of "${question}" can never be taken: ${why}.`,
    remedy: 'Correct the condition, or delete the branch.',
  }),
  'self-loop': ({ option, question }: { option: string; question: string }) => ({
    reason: `The option "${option}" of "${question}" leads back to the same question.`,
    remedy: 'Let it lead to another step; nobody may meet a question twice.',
  }),
  loop: ({ path, option, question }: { path: readonly string[]; option: string; question: string }) => ({
    reason: `These steps lead in a circle: ${quotePath(path)}. The option "${option}" of "${question}" leads back.`,
    remedy: 'Let one of their options lead somewhere else; nobody may meet a question twice.',
  }),
  'no-way-out': ({ path, ids }: { path: readonly string[]; ids: readonly string[] }) => ({
    reason: `These steps lead in a circle without a way out: ${quotePath(path)}. No outcome can be reached from ${quoteList(ids)}.`,
    remedy: 'Let one of their options lead on to an outcome, and none lead back; nobody may meet a question twice.',
  }),
  'too-long-walk': ({ path, count, limit }: { path: readonly string[]; count: number; limit: number }) => ({
    reason: `A walk through this guide can ask ${count} questions; more than ${limit} are too many for anybody: ${quotePath(path)}.`,
    remedy: 'Ask less on this way, or split the guide into two.',
  }),
  'conditions-not-tried': ({ guide, limit }: { guide: string; limit: number }) => ({
    reason: `The conditions of the guide "${guide}" make more than ${limit} different situations: too many to try them all, so pages that count walks would stand still.`,
    remedy: 'Ask about fewer earlier questions, or split the guide.',
  }),
  'renamed-in-use': ({ id, what }: { id: string; what: string }) => ({
    reason: `"${id}" stands under the renamed ids, but ${what} is still called so: an old link would never follow.`,
    remedy: `Write the new id into its "id", or take this entry out.`,
  }),
  'renamed-in-circle': ({ path }: { path: readonly string[] }) => ({
    reason: `These renamed ids lead in a circle: ${quotePath(path)}.`,
    remedy: 'Let the last of them name the id of today.',
  }),
} satisfies WordsTable
