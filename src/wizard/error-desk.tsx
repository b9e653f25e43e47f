import { Suspense, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { ErrorReaderProps } from '../checks/error-reader/error-reader.tsx'
import type { RecognisedProps } from '../checks/error-reader/recognised.tsx'
import { useCodeBookIfThere } from '../content/use-code-book.ts'
import { codeLink } from '../engine/code-link.ts'
import { formatLink } from '../engine/link.ts'
import type { TicketDetails } from '../engine/ticket.ts'
import type { Details } from '../error-text/details.ts'
import { isKnown, recordOf } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { codesIn } from './codes-in.ts'
import { DetailFields } from './detail-fields.tsx'
import { detailsToTexts } from './details-to-texts.ts'
import styles from './error-desk.module.css'
import { errorDeskId } from './error-desk-id.ts'
import { toLocalInput } from './local-input-time.ts'
import { MissingPart } from './missing-part.tsx'
import { keepDetails, useRun } from './run-store.ts'
import { text } from './text.ts'
import { textsToDetails } from './texts-to-details.ts'

const ErrorReader = lazyPart<ErrorReaderProps>(
  () => import('../checks/error-reader/error-reader.tsx').then((room) => room.ErrorReader),
  MissingPart,
)
const Recognised = lazyPart<RecognisedProps>(
  () => import('../checks/error-reader/recognised.tsx').then((room) => room.Recognised),
  MissingPart,
)

/**
 * The paste box, what was recognised in a text, and the fields that were kept of it. On a question (`start`) it leads
 * to the step that fits the code; on the ticket all fields stand there from the beginning.
 */
export function ErrorDesk({ start = false }: { start?: boolean }) {
  const details = useRun((run) => run.details)
  const [before, setBefore] = useState<TicketDetails | null>(null)
  const [isPasting, setPasting] = useState(false)
  const [reads, setReads] = useState(0)
  const found = codesIn(details.codes).length > 0 || details.correlationId !== '' || details.requestId !== ''
  const heading = useFocusAfter(reads)
  const Heading = start ? 'h2' : 'h3'

  function keep(read: Details) {
    setBefore(details)
    keepDetails(detailsToTexts(read, details))
    setPasting(false)
    setReads(reads + 1)
  }

  function undo() {
    if (before) keepDetails(before)
    setBefore(null)
  }

  return (
    <section className={styles.desk} aria-labelledby={errorDeskId}>
      <Heading id={errorDeskId} ref={heading} tabIndex={-1}>
        {found ? text.errorDesk.found : text.errorDesk.title}
      </Heading>
      {found ? <FoundError details={details} start={start} /> : <p className={styles.hint}>{text.errorDesk.intro}</p>}
      {(!found || isPasting) && (
        <Suspense fallback={<div className={styles.room} />}>
          <ErrorReader onRead={keep} />
        </Suspense>
      )}
      {(found || !start) && <DetailFields more={start ? [...more, 'app'] : more} />}
      {found && (
        <div className={styles.again}>
          {!isPasting && (
            <Button look="quiet" onClick={() => setPasting(true)}>
              {text.errorDesk.again}
            </Button>
          )}
          {before && (
            <Button look="quiet" onClick={undo}>
              {text.errorDesk.undo}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

const more = ['message', 'appId', 'tenantId'] as const

function FoundError({ details, start }: { details: TicketDetails; start: boolean }) {
  const { code, record } = useCode(details.codes)
  const thoughtTime = useRun((run) => run.notes.timeOfTry)
  return (
    <>
      <Suspense fallback={<div className={styles.room} />}>
        <Recognised
          code={code}
          record={record}
          details={textsToDetails(details)}
          thoughtTime={thoughtTime || null}
          time={(instant) => toLocalInput(instant).replace('T', ' ')}
          onSwap={() => keepDetails({ ...details, requestId: details.correlationId, correlationId: details.requestId })}
        />
      </Suspense>
      {start && record && (
        <p>
          <Link to={formatLink(codeLink(record))} state={{ code }} className={buttonClass('primary')}>
            {text.errorDesk.start}
          </Link>
        </p>
      )}
      <p className={styles.hint}>{start && code === null ? text.errorDesk.noCode : text.errorDesk.kept}</p>
    </>
  )
}

/** The code that counts, of those in the field: the last one that has a record. */
function useCode(written: string): { code: string | null; record: Code | null | undefined } {
  const codes = codesIn(written)
  const book = useCodeBookIfThere(codes.length > 0)
  const code = codes.findLast((one) => book && isKnown(book, one)) ?? codes.at(-1) ?? null
  if (code === null || book === undefined) return { code, record: undefined }
  return { code, record: book && recordOf(book, code) }
}

/** Brings somebody whose text was read to what was found in it. */
function useFocusAfter(reads: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (reads > 0) heading.current?.focus()
  }, [reads])
  return heading
}
