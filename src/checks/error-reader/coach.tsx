import { PictureView } from '../../ui/blocks.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

const { coach } = text

/** Shows where error texts hide and how to copy them, for somebody who has none yet. */
export function Coach({ open, onToggle }: { open: boolean; onToggle: (open: boolean) => void }) {
  return (
    <details className={styles.coach} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{coach.title}</summary>
      <ol>
        <li>
          <p>{coach.find}</p>
          <PictureView picture={coach.dots} />
          <PictureView picture={coach.more} />
        </li>
        <li>
          <p>{coach.copy}</p>
          <PictureView picture={coach.clipboard} />
        </li>
        <li>
          <p>{coach.paste}</p>
        </li>
      </ol>
      <p>{coach.app}</p>
    </details>
  )
}
