import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import checkStyles from '../check.module.css'
import { Part } from '../part.tsx'
import styles from './connection-check.module.css'
import type { PageToTry } from './pages-to-try.ts'
import { text } from './text.ts'

/** Address → whether the person saw it open. */
export type Seen = Readonly<Record<string, boolean | undefined>>

type PageListProps = { pages: readonly PageToTry[]; seen: Seen; onSee: (address: string, opens?: boolean) => void }

/** The pages that people open by hand, and say of each whether it opens. */
export function PageList({ pages, seen, onSee }: PageListProps) {
  return (
    <Part title={text.pagesTitle}>
      <p>{text.pagesLead}</p>
      <ul className={styles.pages}>
        {pages.map((page) => (
          <PageRow key={page.address} page={page} opens={seen[page.address]} onSee={onSee} />
        ))}
      </ul>
      <p className={checkStyles.hint}>{text.pagesHint}</p>
    </Part>
  )
}

type PageRowProps = { page: PageToTry; opens: boolean | undefined; onSee: PageListProps['onSee'] }

function PageRow({ page: { label, address }, opens, onSee }: PageRowProps) {
  const id = useId()
  const answer = (meant: boolean) => (
    <Button
      look="secondary"
      aria-pressed={opens === meant}
      onClick={() => onSee(address, opens === meant ? undefined : meant)}
    >
      {meant ? text.opens : text.fails}
    </Button>
  )
  return (
    <li className={styles.page}>
      <a id={id} href={address} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would belong to the form of the question */}
      <div role="group" aria-labelledby={id} className={styles.answers}>
        {answer(true)}
        {answer(false)}
      </div>
    </li>
  )
}
