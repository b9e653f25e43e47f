import { Part } from '../part.tsx'
import { text } from './text.ts'

/** What to do when pages do not open. `status` is the address of the page that tells faults, where there is one. */
export function BlockedPart({ status }: { status: string | undefined }) {
  return (
    <Part title={text.blockedTitle}>
      <ul>
        {text.blockedSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {status && (
          <li>
            {text.status}{' '}
            <a href={status} target="_blank" rel="noopener noreferrer">
              {text.statusLink}
            </a>
          </li>
        )}
      </ul>
    </Part>
  )
}
