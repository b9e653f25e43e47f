import { useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { WorkspaceGuide } from '../workspace-guide.ts'
import { ExampleRow } from './example-row.tsx'
import styles from './examples-part.module.css'
import { type ExampleRun, runExamples } from './run-examples.ts'
import { text } from './text.ts'

const words = text.examples
const all = ''
/** So many rows at once; those that go wrong are among them. */
const most = 200

type ExamplesPartProps = {
  guides: readonly WorkspaceGuide[]
  /** The guide whose examples are shown first. */
  guide: WorkspaceGuide
  /** True where the app of this site has this content, so that a walk can be opened in it. */
  isInApp: boolean
  /** Called when an example was opened in the frame. */
  onTry: () => void
}

/** All examples, walked, with what went wrong. */
export function ExamplesPart({ guides, guide, isInApp, onTry }: ExamplesPartProps) {
  const [which, setWhich] = useState(guide.guide.id)
  const runs = useMemo(() => runExamples(guides), [guides])
  const shown = useMemo(() => runs.filter((run) => which === all || run.guide.guide.id === which), [runs, which])
  return (
    <section className={styles.examples} aria-labelledby="try-examples">
      <h2 id="try-examples">{words.title}</h2>
      <div className={styles.which}>
        <SelectField
          label={words.which}
          value={which}
          choices={[
            { value: all, label: words.all },
            ...guides.map((one) => ({ value: one.guide.id, label: one.guide.file.title })),
          ]}
          onPick={setWhich}
        />
      </div>
      <Summary runs={shown} />
      {shown.length > 0 && <Table key={which} runs={shown} isInApp={isInApp} onTry={onTry} />}
    </section>
  )
}

type TableProps = Pick<ExamplesPartProps, 'isInApp' | 'onTry'> & { runs: readonly ExampleRun[] }

function Table({ runs, isInApp, onTry }: TableProps) {
  const [isFull, setFull] = useState(false)
  const shown = isFull ? runs : runs.slice(0, most)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard */}
      <section className={styles.box} aria-label={words.table} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.example}</th>
              <th scope="col">{words.columns.ends}</th>
              <th scope="col">{words.columns.result}</th>
              {isInApp && <th scope="col">{words.columns.open}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((run) => (
              <ExampleRow key={keyOf(run)} run={run} isInApp={isInApp} onTry={onTry} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < runs.length && (
        <Button look="secondary" onClick={() => setFull(true)}>
          {words.rest(runs.length - shown.length)}
        </Button>
      )}
    </>
  )
}

function Summary({ runs }: { runs: readonly ExampleRun[] }) {
  const wrong = runs.filter(({ mistakes }) => mistakes.length > 0).length
  return (
    <Notice tone={wrong > 0 ? 'warn' : runs.length > 0 ? 'good' : 'info'} role="status">
      {wrong > 0 ? words.wrong(wrong, runs.length) : words.right(runs.length)}
    </Notice>
  )
}

/** Titles can occur twice; the place in the file cannot. */
function keyOf({ guide, example }: ExampleRun): string {
  return `${guide.guide.id} ${guide.walks.indexOf(example)}`
}
