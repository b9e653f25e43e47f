import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { shortestAnswers } from '../../engine/every-edge.ts'
import type { Guide, Step } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { Button } from '../../ui/button.tsx'
import { StepView } from '../step-view.tsx'
import { tryAddress } from '../try-address.ts'
import styles from './map.module.css'
import { text } from './text.ts'

type BesidePanelProps = { guide: Guide; step: Step; problems: readonly Problem[]; onClose: () => void }

/**
 * The chosen step beside the map, with ways to it on other pages. It begins anew at the top when another step is
 * chosen, with the focus where a link in it was followed; Escape closes it.
 */
export function BesidePanel({ guide, step, problems, onClose }: BesidePanelProps) {
  const place = useRef<HTMLElement>(null)
  const shown = useRef(step.id)
  useEffect(() => {
    const panel = place.current
    const { activeElement } = document
    const isLeft = activeElement === document.body || panel?.contains(activeElement)
    if (shown.current !== step.id && isLeft) panel?.querySelector('h2')?.focus({ preventScroll: true })
    shown.current = step.id
    panel?.scrollTo?.(0, 0)
    panel?.scrollIntoView?.({ block: 'nearest' })
  }, [step.id])
  return (
    <section
      ref={place}
      className={styles.panel}
      aria-label={text.beside.name}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <nav aria-label={text.beside.ways} className={styles.elsewhere}>
        <Button look="quiet" onClick={onClose}>
          {text.beside.close}
        </Button>
        <TryLink guide={guide} step={step.id} />
        <Link to={`/admin/outline/${guide.id}?step=${step.id}`}>{text.beside.inOutline}</Link>
      </nav>
      <StepView guide={guide} step={step} problems={problems} hrefOf={(id) => `/admin/map/${guide.id}?step=${id}`} />
    </section>
  )
}

/** Leads to the step in Try, by the fewest answers; no link where no answers lead there. */
function TryLink({ guide, step }: { guide: Guide; step: string }) {
  const shortest = useMemo(() => shortestAnswers(guide), [guide])
  const answers = shortest.get(step)
  return answers && <Link to={tryAddress(guide, answers)}>{text.beside.tryFromHere}</Link>
}
