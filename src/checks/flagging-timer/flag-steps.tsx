import { Part } from '../part.tsx'
import { text } from './text.ts'

/** What to do while a try is marked. */
export function FlagSteps() {
  return (
    <Part title={text.stepsTitle}>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Part>
  )
}
