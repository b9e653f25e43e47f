import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Link as RouterLink, useLocation, useNavigate } from 'react-router'
import { answer } from '../engine/answer.ts'
import { formatLink, type Link, linkTo } from '../engine/link.ts'
import { answersOf, type Session } from '../engine/replay.ts'
import type { Question } from '../model/guide.ts'
import { safeInline } from '../model/safe-inline.ts'
import { Blocks } from '../ui/blocks.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { AttemptWarning } from './attempt-warning.tsx'
import { BackLink } from './back-link.tsx'
import { prefetchEnds } from './end-part.tsx'
import { ErrorDeskPart, LeadToCheck } from './error-desk-part.tsx'
import { handOver } from './hand-over.ts'
import { InlineCheckPart, useCheck } from './inline-check-part.tsx'
import styles from './page.module.css'
import { picksAnswer } from './picks-answer.ts'
import { Progress } from './progress.tsx'
import { countAttempt, recordAnswer, useRun } from './run-store.ts'
import { SessionNotices } from './session-notices.tsx'
import { text } from './text.ts'
import { withNewerAnswers } from './with-newer-answers.ts'

type QuestionPageProps = { link: Link; session: Session; question: Question }

/** One question: its instructions, its options as radios, and the way on, back, or to the help desk. */
export function QuestionPage({ link, session, question }: QuestionPageProps) {
  const answered = answersOf(session).get(question.id) ?? null
  const [chosen, setChosen] = useState(answered)
  const [tries, setTries] = useState(0)
  const askedForSolved = useId()
  const goOn = useGoOn(session, question)
  const checkState = useCheck(question)
  const isReady = checkState.stands !== 'coming'
  const missing = tries > 0
  const hasDesk = question.check === 'error-reader'
  // A check that helps along is offered before the instructions in which it is used.
  const picks = picksAnswer(question)
  const check = <InlineCheckPart {...{ state: checkState, session, question, chosen }} onChoose={setChosen} />
  useEffect(prefetchEnds, [])
  const title = missing ? text.question.errorTab(question.title) : question.title
  const heading = useArrival(`${session.guide.id}/${question.id}`, title)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === null) setTries(tries + 1)
    else goOn(chosen)
  }

  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <BackLink session={session} />
        <SessionNotices link={link} session={session} />
        {question.attempt && !question.newPassword && <AttemptWarning session={session} />}
        {missing && (
          <ErrorSummary
            title={text.question.errorTitle}
            message={text.question.chooseOne}
            controlId="answer"
            tries={tries}
          />
        )}
        <form onSubmit={submit} noValidate>
          <Progress session={session} />
          <RadioGroup
            name="answer"
            legend={
              <h1 ref={heading} tabIndex={-1}>
                {question.title}
              </h1>
            }
            choices={isReady ? question.options : []}
            chosen={chosen}
            error={missing ? text.question.chooseOne : null}
            describedBy={question.tried && askedForSolved}
            onChoose={setChosen}
          >
            {hasDesk && <LeadToCheck />}
            {!picks && check}
            {question.body && <Blocks blocks={question.body} parse={safeInline} />}
            {picks && check}
            {question.tried && (
              <h2 id={askedForSolved} className={styles.ask}>
                {text.question.solved}
              </h2>
            )}
          </RadioGroup>
          {isReady && (
            <div className={styles.actions}>
              <Button type="submit">{text.question.continue}</Button>
              <RouterLink to={formatLink(linkTo(session, { askForHelp: true }))} className={buttonClass('quiet')}>
                {text.question.ticket[handOver(session.guide)]}
              </RouterLink>
            </div>
          )}
        </form>
      </div>
      {(session.trail.length > 0 || hasDesk) && (
        <aside className={styles.aside}>
          <AnswersSoFar session={session} />
          {hasDesk && <ErrorDeskPart guide={session.guide} />}
        </aside>
      )}
    </div>
  )
}

/** Gives the question an answer, keeps its time, and goes to where the answers now lead. */
function useGoOn(session: Session, question: Question): (option: string) => void {
  const navigate = useNavigate()
  const { state }: { state: unknown } = useLocation()
  const isLeft = useRef(false)
  return (option) => {
    if (isLeft.current) return
    isLeft.current = true
    const upToDate = withNewerAnswers(session, useRun.getState().given, wasLeft(state) ? state.leftAt : null)
    const { session: next, dropped } = answer(upToDate, question.id, option)
    // The browser's Back then shows this question with its answer.
    const here = formatLink(linkTo(next, { step: question.id }))
    navigate(here, { replace: true, state: { ...(state ?? {}), leftAt: new Date().toISOString() } })
    const to = formatLink(linkTo(next))
    const isNew = answersOf(session).get(question.id) !== option
    const isTry = question.attempt && !question.options.some(({ id, skips }) => skips && id === option)
    if (isTry && isNew) countAttempt(session.guide.id, question.id, option)
    recordAnswer(session.guide.id, question.id, option, to)
    navigate(to, { state: dropped.length > 0 ? { dropped: dropped.map((entry) => entry.question.title) } : null })
  }
}

/** A history entry that was left by an answer carries when, ISO 8601. */
function wasLeft(state: unknown): state is { leftAt: string } {
  return typeof state === 'object' && state !== null && 'leftAt' in state && typeof state.leftAt === 'string'
}
