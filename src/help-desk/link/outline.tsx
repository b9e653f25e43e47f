import type { Guide, Question } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { text } from '../text.ts'
import styles from './outline.module.css'

type OutlineProps = {
  guide: Guide
  chosen: string
  open: boolean
  onToggle: (open: boolean) => void
  onPick: (id: string) => void
}

/** All questions of a guide below the titles of their sections, each a button. */
export function Outline({ guide, chosen, open, onToggle, onPick }: OutlineProps) {
  return (
    <Disclosure title={text.link.start.outline} open={open} onToggle={onToggle}>
      <ul className={styles.sections}>
        {sectionsOf(guide).map(({ id, title, questions }) => (
          <li key={id}>
            <Disclosure title={title}>
              <ul className={styles.questions}>
                {questions.map((question) => (
                  <li key={question.id}>
                    <button type="button" aria-pressed={question.id === chosen} onClick={() => onPick(question.id)}>
                      {question.title}
                    </button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function sectionsOf({ steps, sectionOf }: Guide): { id: string; title: string; questions: Question[] }[] {
  const questions = [...steps.values()].filter((step): step is Question => step.kind === 'question')
  const sections = new Map([...sectionOf.values()].map((section) => [section.id, section]))
  const all = [...sections.values()].map((section) => ({
    ...section,
    questions: questions.filter(({ id }) => sectionOf.get(id)?.id === section.id),
  }))
  return all.filter((section) => section.questions.length > 0)
}
