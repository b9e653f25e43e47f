import { memo, useEffect, useMemo, useState } from 'react'
import { askedBefore } from '../../engine/asked-before.ts'
import { questionsToCome } from '../../engine/questions-to-come.ts'
import type { Session } from '../../engine/replay.ts'
import type { Question } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { text } from '../text.ts'
import { answerFieldId, KnownAnswers } from './known-answers.tsx'
import { LeftOut } from './left-out.tsx'
import styles from './link-page.module.css'
import { QuestionSearch } from './question-search.tsx'

/**
 * What the help desk knows of the person: earlier answers that matter, the walk from the start on, and questions that
 * can still come. Each of them may be left for the person to answer. It stays as it is while a ticket number is typed.
 */
export const KnownPart = memo(function KnownPart({ session }: { session: Session }) {
  const { guide, from, trail, current, known } = session
  const [added, setAdded] = useState<readonly string[]>([])
  const [unfolded, setUnfolded] = useState(false)
  const before = askedBefore(guide, from)
  const walk = [...trail.map(({ question }) => question), ...(current.kind === 'question' ? [current] : [])]
  const toCome = useMemo(() => questionsToCome(session), [session])
  const isKnown = (question: Question) => known.some((entry) => entry.question.id === question.id)
  const later = toCome.filter((question) => isKnown(question) || added.includes(question.id))
  const earlierKnown = before.filter(isKnown).length

  useEffect(() => {
    const latest = added.at(-1)
    if (latest) document.getElementById(answerFieldId(latest))?.focus()
  }, [added])

  return (
    <section className={styles.part}>
      <h2>{text.link.known.title}</h2>
      <p className={styles.note}>{text.link.known.note}</p>
      {before.length > 0 && (
        <Disclosure title={text.link.known.before(before.length, earlierKnown)} open={unfolded} onToggle={setUnfolded}>
          <KnownAnswers questions={before} isDense />
        </Disclosure>
      )}
      {walk.length > 0 && (
        <>
          <h3>{text.link.known.walk}</h3>
          <KnownAnswers questions={walk} />
        </>
      )}
      {later.length > 0 && (
        <>
          <h3>{text.link.known.later}</h3>
          <KnownAnswers questions={later} />
        </>
      )}
      <QuestionSearch
        label={text.link.known.search}
        hint={text.link.known.hint}
        guide={guide}
        among={[...before, ...toCome].filter((question) => !later.includes(question))}
        onPick={(id) => {
          setUnfolded(unfolded || before.some((question) => question.id === id))
          setAdded([...added.filter((other) => other !== id), id])
        }}
      />
      <LeftOut session={session} />
    </section>
  )
})
