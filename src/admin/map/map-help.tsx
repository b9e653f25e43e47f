import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './map.module.css'
import { text } from './text.ts'

/** How the map is worked with: the mouse in one line, the keys one by one. */
export function MapHelp() {
  return (
    <div className={styles.help}>
      <p>{text.mouse}</p>
      <Disclosure title={text.keysTitle}>
        <dl className={styles.keys}>
          {text.keys.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
