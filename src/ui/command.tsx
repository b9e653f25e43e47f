import { Suspense, useId, useRef } from 'react'
import styles from './blocks.module.css'
import { lazyPart } from './lazy-part.tsx'
import { text } from './text.ts'

const placeholder = /(<[a-z][\w@.-]*>)/i

const CopyCommand = lazyPart(
  () => import('./copy-command.tsx').then((room) => room.CopyCommand),
  () => null,
)

/** A command to copy. What has to be replaced by a value of one's own, `<like-this>`, stands out. */
export function Command({ command }: { command: string }) {
  const id = useId()
  const shown = useRef<HTMLPreElement>(null)
  const parts = command.split(placeholder)
  return (
    <div className={styles.copyable}>
      <pre id={id} ref={shown} className={styles.command} tabIndex={-1}>
        {parts.map((part, position) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a command never move
          position % 2 === 1 ? <mark key={position}>{part}</mark> : part,
        )}
      </pre>
      {parts.length > 1 && <p className={styles.replace}>{text.command.replace}</p>}
      <div className={styles.copyRoom}>
        <Suspense>
          <CopyCommand command={command} shown={() => shown.current} describedBy={id} />
        </Suspense>
      </div>
    </div>
  )
}
