import { useId, useState } from 'react'
import type { CheckReport } from '../../checks/check-props.ts'
import type { Session } from '../../engine/replay.ts'
import type { Question } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { picksAnswer } from '../picks-answer.ts'
import { useClears, useRun } from '../run-store.ts'
import { CheckInQuestion } from './check-in-question.tsx'
import { checkTable, isShownCheck, type ShownCheck } from './check-table.ts'
import styles from './check-view.module.css'
import { text } from './text.ts'

type InlineCheckProps = {
  session: Session
  question: Question
  chosen: string | null
  onChoose: (option: string | null) => void
}

/**
 * The check inside a question. One whose results the options stand for is open, and picks the answer; the person still
 * says "Continue". One that only helps along is folded behind its title.
 */
export function InlineCheck(props: InlineCheckProps) {
  const { check } = props.question
  // What a check says and has picked goes when somebody clears everything.
  const clears = useClears()
  if (!check || !isShownCheck(check)) return null
  return picksAnswer(props.question) ? (
    <PickingCheck key={clears} {...props} name={check} />
  ) : (
    <FoldedCheck key={clears} session={props.session} name={check} />
  )
}

/** Fetches the check of a question that stands open there. Rejects when it cannot be had. */
export async function fetchOpenCheck(question: Question): Promise<void> {
  const { check } = question
  if (check && isShownCheck(check) && picksAnswer(question)) await checkTable[check].fetch()
}

function PickingCheck({ name, session, question, chosen, onChoose }: InlineCheckProps & { name: ShownCheck }) {
  const id = useId()
  const [picked, setPicked] = useState<string | null>(null)
  const option = question.options.find(({ id }) => id === picked)

  function pick(report: CheckReport | null) {
    const result = report?.result ?? null
    const meant = question.options.find(({ results }) => result !== null && results?.includes(result))
    // It says the same as before the person answered, for example when a timer goes on: the answer stays theirs.
    if (meant && meant.id !== chosen && chosen !== null && isKept(name, report)) return
    setPicked(meant?.id ?? null)
    // What the check has chosen goes with what said so; what the person has chosen stays.
    if (meant || picked === chosen) onChoose(meant?.id ?? null)
  }

  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{text.names[name].title}</h2>
      <CheckInQuestion name={name} session={session} onReport={pick}>
        {option && (
          <p>
            <strong>{(option.id === chosen ? text.picked : text.overruled)(option.label)}</strong>
          </p>
        )}
      </CheckInQuestion>
    </section>
  )
}

function isKept(name: ShownCheck, report: CheckReport | null): boolean {
  return useRun.getState().checks[name]?.line === report?.line
}

/** What was found stays when the fold is closed again. */
function FoldedCheck({ name, session }: { name: ShownCheck; session: Session }) {
  const [isWanted, setWanted] = useState(false)
  return (
    <div className={styles.fold}>
      <Disclosure title={text.names[name].title} onToggle={(open) => open && setWanted(true)}>
        {isWanted && <CheckInQuestion name={name} session={session} />}
      </Disclosure>
    </div>
  )
}
