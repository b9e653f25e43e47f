import { Suspense, useEffect, useRef, useState } from 'react'
import type { ErrorReaderProps } from '../checks/error-reader/error-reader.tsx'
import type { RecognisedProps } from '../checks/error-reader/recognised.tsx'
import { useCodeBookIfThere } from '../content/use-code-book.ts'
import { codesIn } from '../engine/codes-in.ts'
import type { TicketDetails } from '../engine/ticket/ticket-input.ts'
import { isKnown, recordOf } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import type { Guide } from '../model/guide.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { DetailFields } from './detail-fields.tsx'
import { detailsToTexts } from './details-to-texts.ts'
import styles from './error-desk.module.css'
import { MissingPart } from './missing-part.tsx'
import { hasErrorDetails } from './run.ts'
import { keepDetails, swapIds, useClears, useRun } from './run-store.ts'
import { StartLink } from './start-link.tsx'
import { text } from './text.ts'
import { textsToDetails } from './texts-to-details.ts'
import { DetailsByHand } from './ticket/details-by-hand.tsx'
import { yourTime } from './your-time.ts'

const ErrorReader = lazyPart<ErrorReaderProps>(
  () => import('../checks/error-reader/error-reader.tsx').then((room) => room.ErrorReader),
  MissingPart,
)
const Recognised = lazyPart<RecognisedProps>(
  () => import('../checks/error-reader/recognised.tsx').then((room) => room.Recognised),
  MissingPart,
)

/**
 * Resolves once what the desk shows first is there, so that it is drawn in one piece and nothing below it moves. It never
 * rejects: what cannot be had says so in its place.
 */
export async function fetchErrorDesk(): Promise<void> {
  const first = hasErrorDetails(useRun.getState().details) ? Recognised : ErrorReader
  await first.fetch().catch(() => {})
}

type ErrorDeskProps = { guide?: Guide }

/**
 * The paste box, what was recognised in a text, and the fields that were kept of it. On a question of `guide` it leads
 * to the step that fits the code; on the ticket the fields can be filled in by hand from the beginning.
 */
export function ErrorDesk(props: ErrorDeskProps) {
  // What stands in the box goes when somebody clears everything.
  return <Desk key={useClears()} {...props} />
}

function Desk({ guide }: ErrorDeskProps) {
  const start = guide !== undefined
  const details = useRun((run) => run.details)
  const [before, setBefore] = useState<TicketDetails | null>(null)
  const [isBoxOpen, setBoxOpen] = useState(() => !hasErrorDetails(details))
  const [isAsked, setAsked] = useState(false)
  const [changes, setChanges] = useState(0)
  // On the ticket, what is typed by hand explains itself: nothing above the fields moves while they are filled in.
  const [isTyped, setTyped] = useState(false)
  const found = useFound(hasErrorDetails(details) && (start || !isTyped), changes)
  const known = useCode(details.codes)
  const heading = useFocusAfter(changes)
  const Heading = start ? 'h2' : 'h3'

  function replace(next: TicketDetails, undo: TicketDetails | null) {
    keepDetails(next)
    setBefore(undo)
    setBoxOpen(!hasErrorDetails(next))
    setTyped(false)
    setChanges(changes + 1)
  }

  function swap() {
    swapIds()
    setChanges(changes + 1)
  }

  return (
    <div className={styles.desk}>
      <Heading ref={heading} tabIndex={-1}>
        {found ? text.errorDesk.found(known.code) : text.errorDesk.title}
      </Heading>
      {found ? (
        <FoundError {...known} details={details} guide={guide} isNew={before !== null} onSwap={swap} />
      ) : (
        <p className={styles.hint}>{text.errorDesk.intro}</p>
      )}
      {found && (
        <div className={styles.again}>
          {!isBoxOpen && (
            <Button
              look="quiet"
              onClick={() => {
                setAsked(true)
                setBoxOpen(true)
              }}
            >
              {text.errorDesk.again}
            </Button>
          )}
          {before && (
            <Button look="quiet" onClick={() => replace(before, null)}>
              {text.errorDesk.undo}
            </Button>
          )}
        </div>
      )}
      {isBoxOpen && (
        <Suspense fallback={<div className={styles.room} />}>
          <ErrorReader focused={isAsked} onRead={(read) => replace(detailsToTexts(read), useRun.getState().details)} />
        </Suspense>
      )}
      {found && start && <DetailFields key={changes} />}
      {!start && <DetailsByHand isRead={found} version={changes} onType={() => setTyped(true)} />}
    </div>
  )
}

/** True once there is something of an error; it stays so while fields are emptied by hand, until others replace them. */
function useFound(has: boolean, changes: number): boolean {
  const [seen, setSeen] = useState({ has, changes })
  useEffect(() => {
    setSeen((before) => (has || before.changes !== changes ? { has, changes } : before))
  }, [has, changes])
  return has || (seen.has && seen.changes === changes)
}

type FoundErrorProps = KnownCode & {
  details: TicketDetails
  guide: Guide | undefined
  /** True when a text was read just now. */
  isNew: boolean
  onSwap: () => void
}

function FoundError({ code, record, details, guide, isNew, onSwap }: FoundErrorProps) {
  const start = guide !== undefined
  const thoughtTime = useRun((run) => run.notes.timeOfTry)
  return (
    <>
      <Suspense fallback={<div className={styles.room} />}>
        <Recognised
          code={code}
          record={record}
          details={textsToDetails(details)}
          thoughtTime={thoughtTime || null}
          time={yourTime}
          onSwap={onSwap}
          asksForMore={start}
        />
      </Suspense>
      {record && guide && <StartLink record={record} from={guide} />}
      {start && code === null && <p>{text.errorDesk.noCode}</p>}
      {(start || isNew) && <p className={styles.hint}>{text.errorDesk.kept}</p>}
    </>
  )
}

/** A code with its record: undefined while the records load, null when there is none to be had. */
type KnownCode = { code: string | null; record: Code | null | undefined }

/** The code that counts, of those in the field: the last one that has a record. */
function useCode(written: string): KnownCode {
  const codes = codesIn(written)
  const book = useCodeBookIfThere(codes.length > 0)
  const code = codes.findLast((one) => book && isKnown(book, one)) ?? codes.at(-1) ?? null
  if (code === null || book === undefined) return { code, record: undefined }
  return { code, record: book && recordOf(book, code) }
}

/** Brings somebody whose text was read, or whose fields were replaced, to what stands there now. */
function useFocusAfter(changes: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (changes > 0) heading.current?.focus()
  }, [changes])
  return heading
}
