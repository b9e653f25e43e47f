import { useState } from 'react'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { exampleOf, findTwin } from '../example-of.ts'
import { ToPaste } from '../to-paste.tsx'
import styles from './example-part.module.css'
import { text } from './text.ts'
import type { Walk } from './walk-at.ts'

const words = text.example

/** Offers the walk as an example as soon as it comes to an outcome. */
export function ExamplePart({ walk }: { walk: Walk }) {
  const [title, setTitle] = useState('')
  const { session, guide } = walk
  const { current } = session
  const example = exampleOf(session, title.trim())
  const twin = example && findTwin(example, guide.walks)
  return (
    <section className={styles.example} aria-labelledby="try-example">
      <h2 id="try-example">{words.title}</h2>
      <p className={styles.soft}>{words.why}</p>
      <p role="status">{current.kind === 'question' ? words.notYet : words.ended(current.title)}</p>
      {current.kind === 'outcome' && !example && <Notice tone="warn">{words.notFromStart}</Notice>}
      {twin && <Twin twin={twin} guide={guide.walk} isSame={twin.ends === example?.ends} />}
      {example && !twin && (
        <>
          <TextField
            label={words.name}
            hint={words.nameHint}
            warning={guide.walks.some((other) => other.title === example.title) ? words.sameTitle : null}
            autoComplete="off"
            value={title}
            onType={setTitle}
          />
          {example.title === '' ? (
            <p className={styles.soft}>{words.untitled}</p>
          ) : (
            <ToPaste guide={guide} examples={[example]} />
          )}
        </>
      )}
    </section>
  )
}

function Twin({ twin, guide, isSame }: { twin: Example; guide: Guide; isSame: boolean }) {
  if (isSame) return <Notice>{words.sameWalk(twin.title)}</Notice>
  const ends = guide.steps.get(twin.ends)?.title ?? twin.ends
  return <Notice tone="warn">{words.otherEnd(twin.title, ends, twin.ends)}</Notice>
}
