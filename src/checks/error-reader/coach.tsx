import { PictureView } from '../../ui/blocks.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

/** Shows where error texts hide and how to copy them, for somebody who has none yet. */
export function Coach() {
  return (
    <details className={styles.coach}>
      <summary>{text.coach.title}</summary>
      <ol>
        {text.coach.steps.map(({ id, words, picture }) => (
          <li key={id}>
            <p>{words}</p>
            <PictureView picture={picture} />
          </li>
        ))}
      </ol>
      <p>{text.coach.app}</p>
    </details>
  )
}
