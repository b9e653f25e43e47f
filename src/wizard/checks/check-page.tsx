import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { CheckReport } from '../../checks/check-props.ts'
import { checkLine } from '../../engine/ticket/check-line.ts'
import { backClass } from '../../ui/back-class.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useClears, useRun } from '../run-store.ts'
import { CheckList } from './check-list.tsx'
import styles from './check-page.module.css'
import { isShownCheck, type ShownCheck } from './check-table.ts'
import { CheckView } from './check-view.tsx'
import { LeaveOut } from './leave-out.tsx'
import { text } from './text.ts'
import { useAttemptsSoFar } from './use-attempts-so-far.ts'

/** One check on a page of its own, so that a help desk can send just that. */
export function CheckPage() {
  const { name = '' } = useParams()
  const clears = useClears()
  return isShownCheck(name) ? <KnownCheck key={`${name} ${clears}`} name={name} /> : <UnknownCheck />
}

function KnownCheck({ name }: { name: ShownCheck }) {
  const { title, lead } = text.names[name]
  const bookmark = useRun((run) => run.bookmark)
  const attempts = useAttemptsSoFar()
  const [report, setReport] = useState<CheckReport | null>(null)
  const heading = useArrival(`checks/${name}`, title)
  return (
    <article className={styles.page}>
      <header>
        <Link to={bookmark ?? '/'} className={backClass()}>
          {bookmark ? text.check.back : text.check.start}
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      <section className={styles.card} aria-label={title}>
        <CheckView name={name} attempts={attempts} onReport={setReport} />
      </section>
      {report && <KeptResult name={name} />}
      <p>
        <Link to="/checks">{text.check.all}</Link>
      </p>
    </article>
  )
}

/** The result as a line of the ticket, to be read out or sent on its own. */
function KeptResult({ name }: { name: ShownCheck }) {
  const kept = useRun(({ checks }) => checks[name])
  const shown = useRef<HTMLParagraphElement>(null)
  if (!kept) return null
  const line = checkLine(kept)
  return (
    <section className={styles.kept}>
      <h2>{text.check.result}</h2>
      <p>{text.check.kept}</p>
      <p ref={shown} tabIndex={-1} className={styles.line}>
        {line}
      </p>
      <CopyButton label={text.check.copy} text={line} shown={shown} results={text.check.copied} />
      <LeaveOut name={name} />
    </section>
  )
}

function UnknownCheck() {
  const heading = useArrival('checks/unknown', text.check.unknownTitle)
  return (
    <div className={styles.page}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {text.check.unknownTitle}
        </h1>
        <p className={styles.lead}>{text.check.unknown}</p>
      </header>
      <CheckList />
    </div>
  )
}
