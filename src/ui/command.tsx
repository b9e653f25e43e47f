import { useRef } from 'react'
import styles from './blocks.module.css'
import { CopyButton } from './copy-button.tsx'
import { text } from './text.ts'

const placeholder = /(<[^<>]+>)/

/** A command to copy. What has to be replaced by a value of one's own, `<like this>`, stands out. */
export function Command({ command }: { command: string }) {
  const shown = useRef<HTMLPreElement>(null)
  const parts = command.split(placeholder)
  return (
    <div className={styles.copyable}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long command scrolls sideways, also by keyboard */}
      <pre ref={shown} className={styles.command} tabIndex={0}>
        {parts.map((part, position) => (position % 2 === 1 ? <mark key={part}>{part}</mark> : part))}
      </pre>
      {parts.length > 1 && <p className={styles.replace}>{text.command.replace}</p>}
      <CopyButton label={text.command.copy} text={command} shown={shown} results={text.command.results} />
    </div>
  )
}
