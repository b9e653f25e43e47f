import { Link, useParams } from 'react-router'
import { useCodeBook } from '../content/use-code-book.ts'
import { useGuideIfThere } from '../content/use-content.ts'
import { asksNothing } from '../engine/asks-nothing.ts'
import { codeLink } from '../engine/code-link.ts'
import { formatLink } from '../engine/link.ts'
import type { Code } from '../model/code-schema.ts'
import { safeInline } from '../model/safe-inline.ts'
import { backClass } from '../ui/back-class.ts'
import { Blocks } from '../ui/blocks.tsx'
import { buttonClass } from '../ui/button.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import styles from './code-page.module.css'
import { findCode } from './find-code.ts'
import { HelpDeskPart } from './help-desk-part.tsx'
import { InvalidCode } from './invalid-code.tsx'
import { text } from './text.ts'
import { whoCanFix } from './who-can-fix.ts'

/** One error code: first for the person who sees it, then for the help desk. */
export function CodePage() {
  const record = findCode(useCodeBook(), useParams().code ?? '')
  return record ? <KnownCode key={record.code} record={record} /> : <InvalidCode />
}

function KnownCode({ record }: { record: Code }) {
  const { code, title, sentence, who, body } = record
  const guide = useGuideIfThere(record.start.guide)
  const isHelp = guide !== undefined && asksNothing(guide, record)
  const heading = useArrival(`codes/${code}`, text.code.tab(code, title))
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Link to="/codes" className={backClass()}>
          {text.code.back}
        </Link>
        <p className={styles.caption}>{text.code.caption(code)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>
          <RichText nodes={safeInline(sentence)} />
        </p>
      </header>
      <section className={styles.who}>
        <h2>{text.code.who}</h2>
        <p>{whoCanFix(who)}</p>
      </section>
      <section className={styles.helps}>
        <h2>{text.code.helps}</h2>
        <Blocks blocks={body} parse={safeInline} />
        {!isHelp && <p className={styles.stuck}>{text.code.stillStuck}</p>}
        <p className={styles.start}>
          <Link to={formatLink(codeLink(record))} state={{ code }} className={buttonClass('primary')}>
            {isHelp ? text.code.help : text.code.start}
          </Link>
        </p>
      </section>
      <HelpDeskPart record={record} />
    </article>
  )
}
