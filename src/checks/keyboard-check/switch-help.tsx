import { type System, systemNames } from '../system.ts'
import styles from './keyboard-check.module.css'
import { text } from './text.ts'

/** Where the keyboard language is switched on this system; on all of them when it is not known. */
export function SwitchHelp({ system }: { system: System | null }) {
  return (
    <div className={styles.help}>
      <h2>{text.switchTitle}</h2>
      <ul>
        {system
          ? text.switches[system].map((way) => <li key={way}>{way}</li>)
          : systemNames.map((name) => (
              <li key={name}>
                <strong>{text.systems[name]}:</strong> {text.switches[name][0]}
              </li>
            ))}
      </ul>
    </div>
  )
}
