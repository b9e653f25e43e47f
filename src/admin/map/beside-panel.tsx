import { useEffect, useRef } from 'react'
import type { Guide, Step } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { Button } from '../../ui/button.tsx'
import { StepView } from '../step-view.tsx'
import styles from './map.module.css'
import { text } from './text.ts'

type BesidePanelProps = { guide: Guide; step: Step; problems: readonly Problem[]; onClose: () => void }

/** The chosen step beside the map. It begins anew at the top when another step is chosen; Escape closes it. */
export function BesidePanel({ guide, step, problems, onClose }: BesidePanelProps) {
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at the top
  useEffect(() => {
    place.current?.scrollTo?.(0, 0)
    place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [step.id])
  return (
    <section
      ref={place}
      className={styles.panel}
      aria-label={text.beside.name}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Button look="quiet" onClick={onClose}>
        {text.beside.close}
      </Button>
      <StepView guide={guide} step={step} problems={problems} hrefOf={(id) => `/admin/map/${guide.id}?step=${id}`} />
    </section>
  )
}
