import { Link } from 'react-router'
import { useCodeBookIfThere } from '../../content/use-code-book.ts'
import { useContentIndex } from '../../content/use-content.ts'
import { isKnown, recordOf } from '../../model/code-book.ts'
import type { Code } from '../../model/code-schema.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { Blocks } from '../../ui/blocks.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { text } from '../text.ts'
import styles from './ticket-codes.module.css'

const words = text.ticket.code
/** No error page shows more; a ticket that does was not made from one. */
const most = 5

/** What this site knows about each code of a ticket. */
export function TicketCodes({ codes }: { codes: readonly string[] }) {
  const book = useCodeBookIfThere(codes.length > 0)
  if (codes.length === 0) return null
  if (book === null) return <Notice tone="warn">{words.missing}</Notice>
  return codes
    .slice(0, most)
    .map((code) => (
      <CodePart
        key={code}
        code={code}
        record={book && isKnown(book, code) ? recordOf(book, code) : null}
        isRead={book !== undefined}
      />
    ))
}

type CodePartProps = { code: string; record: Code | null; isRead: boolean }

function CodePart({ code, record, isRead }: CodePartProps) {
  const lookup = useLookup(code)
  return (
    <section className={styles.part}>
      <h2>
        <span className={styles.code}>{words.title(code)}</span> {record?.title}
      </h2>
      {record && (
        <>
          <p className={styles.sentence}>
            <RichText nodes={safeInline(record.sentence)} />
          </p>
          <Blocks blocks={record.helpDesk} parse={safeInline} />
        </>
      )}
      {isRead && !record && <p>{words.unknown}</p>}
      <p className={styles.ways}>
        <Link to={`/codes/${code}`}>{words.page(code)}</Link>
        {lookup && (
          <a href={lookup.href} target="_blank" rel="noopener noreferrer">
            {words.lookUp(code, lookup.host)}
          </a>
        )}
      </p>
    </section>
  )
}

/** The page where the site's help desk looks a number up; null for names, and where the site has none. */
function useLookup(code: string): URL | null {
  const { codeLookup } = useContentIndex().site
  return codeLookup && /^[0-9]+$/.test(code) ? new URL(codeLookup + code) : null
}
