import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { guideOutline } from '../../content/outline/guide-outline.ts'
import type { Guide } from '../../model/guide.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { PrintTitle } from '../print-title.tsx'
import { StepSearch } from '../step-search.tsx'
import styles from './outline.module.css'
import { type OutlinePlace, PlaceLink, placeId, searchOf } from './place-link.tsx'
import { StepPart } from './step-part.tsx'
import { text } from './text.ts'
import { useJump } from './use-jump.ts'

/** All of a guide as text, with ways to jump: by section, by search, and from each option to the step that follows. */
export function Outline({ guide }: { guide: Guide }) {
  const sections = useMemo(() => guideOutline(guide), [guide])
  const [withTexts, setWithTexts] = useState(false)
  const navigate = useNavigate()
  const goTo = (place: OutlinePlace) => navigate({ search: searchOf(place) })
  useJump()
  return (
    <>
      <div className={styles.tools}>
        <div>
          <StepSearch
            guide={guide}
            onPick={({ step, option }) => goTo(option ? { option: `${step.id}/${option.id}` } : { step: step.id })}
          />
          <Checkbox label={text.withTexts} checked={withTexts} onCheck={setWithTexts} />
          <p className={styles.soft}>{text.print}</p>
        </div>
        <nav aria-label={text.sections} className={styles.sections}>
          <ul>
            {sections.map(({ id, title, steps }) => (
              <li key={id}>
                <PlaceLink to={{ section: id }}>{title}</PlaceLink>{' '}
                <span>{text.steps(steps[0]?.number ?? 0, steps.at(-1)?.number ?? 0)}</span>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <PrintTitle title={guide.title} />
      {sections.map(({ id, title, steps }) => (
        <section key={id} className={styles.section} aria-labelledby={placeId('section', id)}>
          <h2 id={placeId('section', id)} tabIndex={-1}>
            {title}
          </h2>
          {steps.map((step) => (
            <StepPart key={step.step.id} step={step} guide={guide} withTexts={withTexts} />
          ))}
        </section>
      ))}
    </>
  )
}
