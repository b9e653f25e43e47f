import { useContentIndex } from '../content/use-content.ts'
import type { Session } from '../engine/replay.ts'
import { Notice } from '../ui/notice.tsx'
import { text } from './text.ts'
import { useAttempts } from './use-attempts.ts'

/** The usual number of wrong passwords after which Entra locks an account. Source: Microsoft, "Smart lockout". */
const usualTries = 10

/** What somebody has to know before one more try to sign in, once a lock comes near. */
export function AttemptWarning({ session }: { session: Session }) {
  const tries = useContentIndex().site.lockoutTries ?? usualTries
  const { withPassword: attempts } = useAttempts(session)
  if (attempts < Math.ceil(tries * 0.6)) return null
  const { title, body, todo } = attempts < tries ? text.attempts.near : text.attempts.reached
  return (
    <Notice tone="warn" title={title}>
      <p>
        {text.attempts.count(attempts)} {body(tries)}
      </p>
      <ul>
        {todo.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}
