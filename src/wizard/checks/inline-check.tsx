import { useId, useState } from 'react'
import type { CheckReport } from '../../checks/check-props.ts'
import type { Session } from '../../engine/replay.ts'
import type { Question } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useAttempts } from '../use-attempts.ts'
import { isToolName, type ToolName } from './check-table.ts'
import styles from './check-view.module.css'
import { CheckView } from './check-view.tsx'
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
  const { check, options } = props.question
  if (!check || !isToolName(check)) return null
  return options.some(({ results }) => results) ? (
    <PickingCheck {...props} name={check} />
  ) : (
    <FoldedCheck session={props.session} name={check} />
  )
}

function PickingCheck({ name, session, question, chosen, onChoose }: InlineCheckProps & { name: ToolName }) {
  const id = useId()
  const { withPassword } = useAttempts(session)
  const [picked, setPicked] = useState<string | null>(null)
  const option = question.options.find(({ id }) => id === picked && id === chosen)

  function pick(report: CheckReport | null) {
    const result = report?.result ?? null
    const meant = question.options.find(({ results }) => result !== null && results?.includes(result))
    setPicked(meant?.id ?? null)
    // What the check has chosen goes with what said so; what the person has chosen stays.
    if (meant || picked === chosen) onChoose(meant?.id ?? null)
  }

  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{text.names[name].title}</h2>
      <CheckView name={name} attempts={withPassword} onReport={pick}>
        {option && (
          <p>
            <strong>{text.picked(option.label)}</strong>
          </p>
        )}
      </CheckView>
    </section>
  )
}

/** What was found stays when the fold is closed again. */
function FoldedCheck({ name, session }: { name: ToolName; session: Session }) {
  const { withPassword } = useAttempts(session)
  const [isWanted, setWanted] = useState(false)
  return (
    <div className={styles.fold}>
      <Disclosure title={text.names[name].title} onToggle={(open) => open && setWanted(true)}>
        {isWanted && <CheckView name={name} attempts={withPassword} />}
      </Disclosure>
    </div>
  )
}
