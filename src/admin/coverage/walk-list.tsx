import { Link } from 'react-router'
import type { Answers } from '../../engine/answers.ts'
import { formatLink, linkTo } from '../../engine/link.ts'
import type { RandomWalk } from '../../engine/random-walk.ts'
import { replay } from '../../engine/replay.ts'
import type { Guide } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { tryAddress } from '../try-address.ts'
import { useWorkspace } from '../use-workspace.ts'
import styles from './coverage.module.css'
import { text } from './text.ts'

const words = text.walks

type WalkListProps = { title: string; walks: readonly RandomWalk[]; guide: Guide; open?: boolean }

/** Walks with their answers, each with ways to go it: in the app, where the app has this content, and in Try. */
export function WalkList({ title, walks, guide, open }: WalkListProps) {
  const { name } = useWorkspace()
  return (
    <Disclosure title={title} {...(open && { open })}>
      <ol className={styles.walks}>
        {walks.map(({ answers, steps }, position) => (
          <li key={[...answers].join()}>
            <p>
              <strong>{guide.steps.get(steps.at(-1) ?? '')?.title}</strong>{' '}
              <span className={styles.soft}>{words.walk(answers.size)}</span>
            </p>
            <p className={styles.soft}>{answerWords(guide, answers)}</p>
            <p className={styles.ways}>
              {name === null && (
                <Link to={addressOf(guide, answers)} target="_blank" aria-label={words.name(words.open, position + 1)}>
                  {words.open}
                </Link>
              )}
              <Link to={tryAddress(guide, answers)} aria-label={words.name(words.try, position + 1)}>
                {words.try}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function addressOf(guide: Guide, answers: Answers): string {
  return formatLink(linkTo(replay(guide, answers)))
}

function answerWords(guide: Guide, answers: Answers): string {
  return replay(guide, answers)
    .trail.map(({ option }) => option.label)
    .join(' → ')
}
