import { memo } from 'react'
import type { OutlineStep, OutlineWay } from '../../content/outline/guide-outline.ts'
import { kindWords } from '../../content/outline/kind-words.ts'
import { stepTexts } from '../../content/outline/step-texts.ts'
import type { Guide } from '../../model/guide.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { Blocks } from '../../ui/blocks.tsx'
import { OptionPart } from './option-part.tsx'
import styles from './outline.module.css'
import { PlaceLink, placeId } from './place-link.tsx'
import { text } from './text.ts'

type StepPartProps = { step: OutlineStep; guide: Guide; withTexts: boolean }

const headings = ['h3', 'h4', 'h5', 'h6'] as const

/** A step of the outline. The level of its heading and its indentation say how deep below its section it stands. */
export const StepPart = memo(function StepPart({ step: outlined, guide, withTexts }: StepPartProps) {
  const { number, depth, step, options, arrivals } = outlined
  const Heading = headings[depth] ?? 'h6'
  return (
    <div className={styles.step} data-step={step.id} data-kind={step.kind} data-depth={Math.min(depth, 7)}>
      <Heading id={placeId('step', step.id)} tabIndex={-1} className={styles.title}>
        <span className={styles.number}>{number}</span> {step.title}
      </Heading>
      <p className={styles.soft}>
        {kindWords(step)} · <code>{step.id}</code> · <Arrivals ways={arrivals} guide={guide} />
      </p>
      {withTexts && <Blocks blocks={stepTexts(step)} parse={safeInline} />}
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option) => (
            <OptionPart key={option.letter} step={step.id} option={option} withTexts={withTexts} />
          ))}
        </ul>
      )}
    </div>
  )
})

function Arrivals({ ways, guide }: { ways: readonly OutlineWay[]; guide: Guide }) {
  if (ways.length === 0) return text.step.begins
  return (
    <>
      {text.step.from}{' '}
      {ways.map(({ name, from, reference, label }, position) => (
        <span key={name}>
          {position > 0 && ', '}
          <PlaceLink
            to={{ step: from }}
            label={text.step.fromWhat(reference, guide.steps.get(from)?.title ?? from, label)}
          >
            {reference}
          </PlaceLink>
        </span>
      ))}
    </>
  )
}
