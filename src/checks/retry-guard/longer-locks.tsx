import { Part } from '../part.tsx'
import { text } from './text.ts'

/**
 * What keeps an account locked, and what opens it. Source: Microsoft, "Protect user accounts from attacks with Microsoft
 * Entra smart lockout".
 */
export function LongerLocks() {
  return (
    <Part title={text.longerTitle}>
      <ul>
        {text.longer.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{text.reset}</p>
    </Part>
  )
}
