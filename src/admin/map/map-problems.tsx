import { Link } from 'react-router'
import type { Guide } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './map.module.css'
import { text } from './text.ts'

type MapProblemsProps = { guide: Guide; problems: ReadonlyMap<string, readonly Problem[]> }

/** How much the check says about the steps of the guide, with a link to each of them; nothing where it says nothing. */
export function MapProblems({ guide, problems }: MapProblemsProps) {
  if (problems.size === 0) return null
  const all = [...problems.values()].flat()
  const errors = all.filter(({ severity }) => severity === 'error').length
  return (
    <Disclosure title={text.inGuide(errors, all.length - errors)}>
      <ul className={styles.problems}>
        {[...problems.keys()].map((step) => (
          <li key={step}>
            <Link to={`/admin/map/${guide.id}?step=${step}`}>{guide.steps.get(step)?.title ?? step}</Link>{' '}
            <code>{step}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
