import type { Question } from '../../model/guide.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { changeDraft, useMemory } from '../memory.ts'
import { text } from '../text.ts'
import styles from './link-page.module.css'

type KnownAnswersProps = {
  questions: readonly Question[]
  /** True for many: two beside each other, where there is room. */
  isDense?: boolean
}

/** Questions, each with its options; the first leaves the question to the person. */
export function KnownAnswers({ questions, isDense = false }: KnownAnswersProps) {
  const known = useMemory(({ draft }) => draft.known)
  return (
    <ul className={`${styles.answers} ${isDense ? styles.dense : ''}`}>
      {questions.map(({ id, title, options }) => (
        <li key={id}>
          <SelectField
            id={answerFieldId(id)}
            label={title}
            value={options.find((option) => option.id === known.get(id))?.id ?? ''}
            choices={[
              { value: '', label: text.link.known.ask },
              ...options.map((option) => ({ value: option.id, label: option.label })),
            ]}
            onPick={(option) => know(id, option)}
          />
        </li>
      ))}
    </ul>
  )
}

/** The id of the field for the answer to a question. */
export function answerFieldId(question: string): string {
  return `known-${question}`
}

function know(question: string, option: string): void {
  const known = new Map(useMemory.getState().draft.known)
  if (option === '') known.delete(question)
  else known.set(question, option)
  changeDraft({ known })
}
