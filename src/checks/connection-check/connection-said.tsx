import { type Conclusion, conclude, type Network, type Tried } from './conclude.ts'
import styles from './connection-check.module.css'
import { text } from './text.ts'

/** What the check comes to, in words. */
export function ConnectionSaid({ network, tried }: { network: Network; tried: Tried }) {
  const { finding } = conclude(network, tried)
  const [title, todo] = wordsOf(finding, tried)
  return (
    <>
      <p>
        <strong>{title}</strong> {todo}
      </p>
      {finding === 'blocked' && <Labels labels={tried.fails} />}
      {tried.left > 0 && finding === 'online' && <p>{text.tryBelow}</p>}
      {finding === 'untold' && <p>{text.tryInstead}</p>}
    </>
  )
}

function wordsOf(finding: Conclusion['finding'], { opens, left }: Tried): [title: string, todo: string] {
  const isSeen = finding === 'online' && opens.length > 0 && left === 0
  return [text.title[finding], isSeen ? text.allOpen : text.todo[finding]]
}

function Labels({ labels }: { labels: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}
