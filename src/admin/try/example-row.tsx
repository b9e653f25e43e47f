import { memo } from 'react'
import { Link } from 'react-router'
import { formatLink, linkTo } from '../../engine/link.ts'
import { replay } from '../../engine/replay.ts'
import { tryAddress } from '../try-address.ts'
import type { ExampleRun } from './run-examples.ts'
import { text } from './text.ts'

const words = text.examples

type ExampleRowProps = { run: ExampleRun; isInApp: boolean; onTry: () => void }

/** One example: its title opens it in the frame. */
export const ExampleRow = memo(function ExampleRow({ run, isInApp, onTry }: ExampleRowProps) {
  const { guide, example, mistakes } = run
  const answers = new Map(Object.entries(example.answers))
  return (
    <tr data-wrong={mistakes.length > 0 || undefined}>
      <th scope="row">
        <Link to={tryAddress(guide.walk, answers)} onClick={onTry}>
          {example.title}
        </Link>
      </th>
      <td>{guide.walk.steps.get(example.ends)?.title ?? example.ends}</td>
      <td>
        <strong>{mistakes.length > 0 ? words.bad : words.good}</strong>
        {mistakes.map(({ reason, remedy }) => (
          <p key={reason}>
            {reason} {remedy}
          </p>
        ))}
      </td>
      {isInApp && (
        <td>
          <Link
            to={formatLink(linkTo(replay(guide.walk, answers)))}
            target="_blank"
            aria-label={words.openWhat(example.title)}
          >
            {words.open}
          </Link>
        </td>
      )}
    </tr>
  )
})
