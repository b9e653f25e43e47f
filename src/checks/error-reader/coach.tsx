import { PictureView } from '../../ui/blocks.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

const { coach } = text

/** Shows where error texts hide and how to copy them, for somebody who has none yet. */
export function Coach({ open, onToggle }: { open: boolean; onToggle: (open: boolean) => void }) {
  return (
    <Disclosure title={coach.title} open={open} onToggle={onToggle}>
      <ol className={styles.coach}>
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
    </Disclosure>
  )
}
