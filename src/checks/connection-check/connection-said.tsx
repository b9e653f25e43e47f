import { type Conclusion, conclude, type Network, type Tried } from './conclude.ts'
import styles from './connection-check.module.css'
import type { PageToTry } from './pages-to-try.ts'
import { text } from './text.ts'

/** What the check comes to, in words. */
export function ConnectionSaid({ network, tried }: { network: Network; tried: Tried }) {
  const { state } = conclude(network, tried)
  const [title, todo] = wordsOf(state, tried)
  return (
    <>
      <p>
        <strong>{title}</strong> {todo}
      </p>
      {state === 'blocked' && <Labels pages={tried.fails} />}
      {tried.left > 0 && state === 'online' && <p>{text.tryBelow}</p>}
      {(state === 'untold' || state === 'copy') && <p>{text.tryInstead}</p>}
    </>
  )
}

function wordsOf(state: Conclusion['state'], { opens, fails, left }: Tried): [title: string, todo: string] {
  if (state === 'blocked' && fails.length === 1) return [text.oneBlocked, '']
  const isSeen = state === 'online' && opens.length > 0 && left === 0
  return [text.title[state], isSeen ? text.allOpen : text.todo[state]]
}

function Labels({ pages }: { pages: readonly PageToTry[] }) {
  return (
    <ul className={styles.list}>
      {pages.map(({ label, address }) => (
        <li key={address}>{label}</li>
      ))}
    </ul>
  )
}
