import type { WordsTable } from './words-table.ts'

/** What stops nothing. */
export const noticeWords = {
  'twin-example': ({ title, other }: { title: string; other: string }) => ({
    reason: `The example "${title}" has the same answers as "${other}".`,
    remedy: 'Delete one of the two, or correct its answers.',
  }),
  'outcome-without-example': ({ id }: { id: string }) => ({
    reason: `No example ends at the outcome "${id}".`,
    remedy: 'Add one to "examples.json" of this guide.',
  }),
  'hard-to-read': ({ id, grade, limit }: { id: string; grade: string; limit: number }) => ({
    reason: `The step "${id}" reads like school grade ${grade}; this guide may have ${limit}.`,
    remedy: 'Write shorter sentences and shorter words, or split the step.',
  }),
  'same-target': ({ option, question, target }: { option: string; question: string; target: string }) => ({
    reason: `All branches of option "${option}" of "${question}" lead to "${target}", so their conditions change nothing.`,
    remedy: `Write "next": "${target}", or let one of the branches lead elsewhere.`,
  }),
  'review-due': ({ what, checked, due }: { what: string; checked: string; due: string }) => ({
    reason: `${what} was last compared with its sources on ${checked}; it is due for review since ${due}.`,
    remedy: 'Read its sources, correct what has changed, and write the day of today in "checked".',
  }),
  'more-problems': ({ count }: { count: number }) => ({
    reason: `This file has ${count} more problems, which are not listed.`,
    remedy: 'Mend those that are listed, then check again.',
  }),
  'personal-data': ({ place, what, written }: { place: string; what: string; written: string }) => ({
    reason: `${place} holds ${what}: "${written}". Everybody who opens the page can read it.`,
    remedy: 'Name a role or a shared mailbox instead, for example {help-desk-email} or {help-desk-phone}.',
  }),
  'stand-in': ({ place, words }: { place: string; words: string }) => ({
    reason: `${place} holds "${words}", which stands for something that was never written.`,
    remedy: 'Write what is meant, or take it out.',
  }),
  'html-in-text': ({ place, written }: { place: string; written: string }) => ({
    reason: `${place} holds HTML: "${written}". The app shows it as it is written.`,
    remedy:
      'Take it out. For bold write **words**, for a link [words](https://address), for a list a block of kind "list".',
  }),
} satisfies WordsTable
