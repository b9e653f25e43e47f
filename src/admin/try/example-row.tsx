import { memo } from 'react'
import { Link } from 'react-router'
import { formatLink, linkTo } from '../../engine/link.ts'
import { replay } from '../../engine/replay.ts'
import type { Step } from '../../model/guide.ts'
import type { Mistake } from '../../model/problem.ts'
import { tryAddress } from '../try-address.ts'
import type { ExampleRun } from './run-examples.ts'
import { text } from './text.ts'

const words = text.examples

type ExampleRowProps = { run: ExampleRun; isInApp: boolean; onTry: () => void }

/** One example: its title opens it in the frame. */
export const ExampleRow = memo(function ExampleRow({ run, isInApp, onTry }: ExampleRowProps) {
  const { guide, example, mistakes } = run
  const answers = new Map(Object.entries(example.answers))
  const session = replay(guide.walk, answers)
  const ends = guide.walk.steps.get(example.ends)?.title ?? example.ends
  const isWrong = mistakes.length > 0
  return (
    <tr data-wrong={isWrong || undefined}>
      <th scope="row">
        <Link to={tryAddress(guide.walk, answers)} onClick={onTry}>
          {example.title}
        </Link>
      </th>
      <td>{isWrong && ends !== example.ends ? words.step(ends, example.ends) : ends}</td>
      <td>
        <strong>{isWrong ? words.bad : words.good}</strong>
        {mistakes.map((mistake) => (
          <p key={mistake.reason}>
            {reasonOf(mistake, session.current)} {mistake.remedy}
          </p>
        ))}
      </td>
      {isInApp && (
        <td>
          <Link to={formatLink(linkTo(session))} target="_blank" aria-label={words.openWhat(example.title)}>
            {words.open}
          </Link>
        </td>
      )}
    </tr>
  )
})

/** What the check says, with the titles of steps where the row has room for them. */
function reasonOf({ code, reason }: Mistake, { title, id }: Step): string {
  if (code === 'example-ends-elsewhere') return words.endsAt(title, id)
  return code === 'example-stops' ? words.stopsAt(title, id) : reason
}
