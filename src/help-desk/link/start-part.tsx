import { memo, useRef, useState } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import type { Session } from '../../engine/replay.ts'
import type { Question } from '../../model/guide.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { changeDraft } from '../memory.ts'
import { text } from '../text.ts'
import styles from './link-page.module.css'
import { Outline } from './outline.tsx'
import { StartSearch } from './start-search.tsx'

/** Where the person starts: the guide, when there are several, and the question. Outcomes are no start. */
export const StartPart = memo(function StartPart({ session: { guide, from, trail } }: { session: Session }) {
  const questions = [...guide.steps.values()].filter((step): step is Question => step.kind === 'question')
  const [isUnfolded, setUnfolded] = useState(false)
  const chosen = useRef<HTMLParagraphElement>(null)
  const first = trail.length > 0 ? text.link.start.firstKnown : text.link.start.first
  const start = (id: string | null) => changeDraft({ start: id === guide.start ? null : id })
  return (
    <section className={styles.part}>
      <h2>{text.link.start.title}</h2>
      <GuideField guide={guide.id} />
      <StartSearch guide={guide} questions={questions} onPick={start} onNothing={() => setUnfolded(true)} />
      <div className={styles.chosen}>
        <p className={styles.caption}>{from === guide.start ? first : guide.sectionOf.get(from)?.title}</p>
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
      <Outline guide={guide} chosen={from} open={isUnfolded} onToggle={setUnfolded} onPick={start} />
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
