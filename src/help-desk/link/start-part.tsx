import { memo, useRef } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import type { Session } from '../../engine/replay.ts'
import type { Question } from '../../model/guide.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { changeDraft } from '../memory.ts'
import { text } from '../text.ts'
import styles from './link-page.module.css'
import { Outline } from './outline.tsx'
import { QuestionSearch } from './question-search.tsx'

/** Where the person starts: the guide, when there are several, and the question. Outcomes are no start. */
export const StartPart = memo(function StartPart({ session: { guide, from } }: { session: Session }) {
  const questions = [...guide.steps.values()].filter((step): step is Question => step.kind === 'question')
  const chosen = useRef<HTMLParagraphElement>(null)
  const start = (id: string | null) => changeDraft({ start: id === guide.start ? null : id })
  return (
    <section className={styles.part}>
      <h2>{text.link.start.title}</h2>
      <GuideField guide={guide.id} />
      <QuestionSearch
        label={text.link.start.search}
        hint={text.link.start.hint}
        guide={guide}
        among={questions}
        onPick={start}
      />
      <div className={styles.chosen}>
        <p className={styles.caption}>
          {from === guide.start ? text.link.start.first : guide.sectionOf.get(from)?.title}
        </p>
        <p ref={chosen} className={styles.chosenTitle} tabIndex={-1}>
          {guide.steps.get(from)?.title}
        </p>
        {from !== guide.start && (
          <Button
            look="quiet"
            onClick={() => {
              start(null)
              chosen.current?.focus()
            }}
          >
            {text.link.start.backToFirst}
          </Button>
        )}
      </div>
      <Outline guide={guide} chosen={from} onPick={start} />
    </section>
  )
})

function GuideField({ guide }: { guide: string }) {
  const { guides } = useContentIndex()
  if (guides.length === 1) return null
  return (
    <SelectField
      label={text.link.start.guide}
      value={guide}
      choices={guides.map(({ id, title }) => ({ value: id, label: title }))}
      onPick={(picked) => changeDraft({ guide: picked, start: null, known: new Map() })}
    />
  )
}
