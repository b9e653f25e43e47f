import type { Step } from '../../model/guide.ts'
import styles from './map.module.css'

export type Sign = 'question' | 'remedy' | 'solved' | 'ask-for-help' | 'finding'

/** What a step is, for its sign and colour on the map. */
export function signOf(step: Step): Sign {
  if (step.kind === 'outcome') return step.result
  return step.tried === undefined ? 'question' : 'remedy'
}

/** Drawn in a square of 16: a question mark, a tool, a tick, a speech bubble, a lens. */
const drawings: Record<Sign, string> = {
  question: 'M5 5.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M8 13v.2',
  remedy: 'M3 13l6-6M9 7a3.2 3.2 0 0 1 4-4l-2 2 .6 1.4L13 7l2-2a3.2 3.2 0 0 1-4 4',
  solved: 'M3 8.5l3.5 3.5L13 4.5',
  'ask-for-help': 'M2.5 3.5h11v7H7.5l-3 3v-3h-2z',
  finding: 'M6.8 11.3a4.5 4.5 0 1 0 0-9a4.5 4.5 0 0 0 0 9zM10.2 10.2l3.6 3.6',
}

/** The sign of a kind of step: told apart by its form, not only by its colour. */
export function StepSign({ sign, x, y }: { sign: Sign; x: number; y: number }) {
  return <path className={styles.sign} d={drawings[sign]} transform={`translate(${x} ${y})`} />
}
