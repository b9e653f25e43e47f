import { Link } from 'react-router'
import { useGuideIfThere } from '../content/use-content.ts'
import { asksNothing } from '../engine/asks-nothing.ts'
import { codeLink } from '../engine/code-link.ts'
import { formatLink } from '../engine/link.ts'
import type { Code } from '../model/code-schema.ts'
import type { Guide } from '../model/guide.ts'
import { buttonClass } from '../ui/button.tsx'
import styles from './error-desk.module.css'
import { text } from './text.ts'

/**
 * The way into the guide with the answers that a code gives; says so when no question is left. Nothing where it would lead
 * out of `from`, a guide for people who run or help.
 */
export function StartLink({ record, from }: { record: Code; from: Guide }) {
  const leads = from.audience === 'users' || from.id === record.start.guide
  const guide = useGuideIfThere(leads ? record.start.guide : null)
  if (!leads) return null
  const isHelp = guide !== undefined && asksNothing(guide, record)
  return (
    <>
      {!isHelp && <p>{text.errorDesk.skip}</p>}
      <p className={styles.start}>
        <Link to={formatLink(codeLink(record))} state={{ code: record.code }} className={buttonClass('primary')}>
          {isHelp ? text.errorDesk.help : text.errorDesk.start}
        </Link>
      </p>
    </>
  )
}
