import { Part } from '../part.tsx'
import { text } from './text.ts'

/** The usual number of wrong passwords after which Entra locks an account. Source: Microsoft, "Smart lockout". */
const usualLimit = 10
const closeTo = 0.6

type TryCountProps = { attempts: number; limit: number | undefined }

/** How many tries to sign in the guide has counted, and what that means. */
export function TryCount({ attempts, limit = usualLimit }: TryCountProps) {
  return (
    <Part title={text.triesTitle}>
      <p>
        {text.counted(attempts)} {text.limit(limit)}
      </p>
      {attempts >= Math.ceil(limit * closeTo) && (
        <p>
          <strong>{text.near}</strong>
        </p>
      )}
    </Part>
  )
}
