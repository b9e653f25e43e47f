/**
 * What `content:new` writes: correct in shape, with "TODO" in every text that somebody has to write, so that the check
 * finds what was forgotten.
 */
import type { CodeFile } from '../../../model/code-schema.ts'
import type { ExamplesFile } from '../../../model/examples-schema.ts'
import type { GuideFile, Next, Outcome, Question, SectionFile, Step } from '../../../model/guide-schema.ts'

/** A question with two options that lead to `next`. `today` is written as the day of its review: YYYY-MM-DD. */
export function newQuestion(id: string, next: readonly [Next, Next], today: string): Question {
  return {
    id,
    kind: 'question',
    title: 'TODO: your question?',
    options: [
      { id: 'yes', label: 'TODO: the first answer', next: next[0] },
      { id: 'no', label: 'TODO: the second answer', next: next[1] },
    ],
    ...review(today),
  }
}

/** An outcome. */
export function newOutcome(id: string, result: 'solved' | 'ask-for-help', today: string): Outcome {
  const reason = result === 'solved' ? 'TODO: what solved it.' : 'TODO: why the person needs help.'
  return { id, kind: 'outcome', result, title: 'TODO: how it ends', reason, ...review(today) }
}

/** A section file with one step. */
export function newSection(step: Step): SectionFile {
  return { $schema: '../../schema/section.schema.json', title: 'TODO: the name of this part', steps: [step] }
}

/** The files of a guide that can be walked at once: one question, two outcomes and an example for each. */
export function newGuide(today: string): { guide: GuideFile; start: SectionFile; examples: ExamplesFile } {
  const question = newQuestion('first-question', ['solved', 'ask'], today)
  return {
    guide: {
      $schema: '../../schema/guide.schema.json',
      title: 'TODO: what this guide helps with',
      description: 'TODO: one or two sentences for the start page.',
      audience: 'users',
      minutes: 5,
      start: question.id,
      sections: ['start'],
    },
    start: {
      ...newSection(question),
      steps: [question, newOutcome('solved', 'solved', today), newOutcome('ask', 'ask-for-help', today)],
    },
    examples: {
      $schema: '../../schema/examples.schema.json',
      examples: [
        { title: 'TODO: who is helped', answers: { [question.id]: 'yes' }, ends: 'solved' },
        { title: 'TODO: who needs help', answers: { [question.id]: 'no' }, ends: 'ask' },
      ],
    },
  }
}

/** A code record that starts where the record for unknown codes does. */
export function newCode(start: CodeFile['start'], today: string): CodeFile {
  return {
    $schema: '../schema/code.schema.json',
    title: 'TODO: what happened, in a few words',
    sentence: 'TODO: one sentence that says what the code means.',
    who: ['user', 'help-desk'],
    body: ['TODO: what helps, as the person who sees the code can do it.'],
    start,
    helpDesk: ['TODO: what the help desk looks at.'],
    ...review(today),
  }
}

function review(today: string): Pick<Question, 'sources' | 'checked'> {
  const source = { title: 'TODO: the page that says so', address: 'https://learn.microsoft.com/' }
  return { sources: [source], checked: today }
}
