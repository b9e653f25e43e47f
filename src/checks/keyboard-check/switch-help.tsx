import { Part } from '../part.tsx'
import { type System, systemNames } from '../system.ts'
import { text } from './text.ts'

/** Where the keyboard language is switched on this system; on all of them when it is not known. */
export function SwitchHelp({ system }: { system: System | null }) {
  return (
    <Part title={text.switchTitle}>
      <ul>
        {system
          ? text.switches[system].map((way) => <li key={way}>{way}</li>)
          : systemNames.map((name) => (
              <li key={name}>
                <strong>{text.systems[name]}:</strong> {text.switches[name][0]}
              </li>
            ))}
      </ul>
    </Part>
  )
}
