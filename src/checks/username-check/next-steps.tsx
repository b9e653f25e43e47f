import type { RefObject } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import check from '../check.module.css'
import { readsAsAddress } from './reads-as-address.ts'
import { text } from './text.ts'
import type { SlipKind, UsernameReading } from './username-reading.ts'

type NextStepsProps = {
  reading: UsernameReading | null
  /** What stands in the box. */
  typed: string
  /** The username that the ticket has. */
  kept: string
  proposed: RefObject<HTMLElement | null>
  onKeep: (username: string) => void
  onClear: () => void
}

/** What can be done with the result: copy what to type, put it into the ticket, clear the box, look at the keyboard. */
export function NextSteps({ reading, typed, kept, proposed, onKeep, onClear }: NextStepsProps) {
  const address = reading && addressOf(reading, typed)
  const has = (kind: SlipKind) => reading?.slips.some((slip) => slip.kind === kind)
  return (
    <div className={check.actions}>
      {reading?.proposal && (
        <CopyButton label={text.copy} text={reading.proposal} shown={proposed} results={text.copied} />
      )}
      {address && (
        <Button look="secondary" onClick={() => onKeep(address)}>
          {text.keep}
        </Button>
      )}
      {has('words') && (
        <Button look="secondary" onClick={onClear}>
          {text.clear}
        </Button>
      )}
      {has('script') && (
        <a href="#/checks/keyboard-check" className={buttonClass('quiet')}>
          {text.keyboard}
        </a>
      )}
      <p role="status">{address && kept === address && text.kept}</p>
    </div>
  )
}

function addressOf({ result, proposal }: UsernameReading, typed: string): string | null {
  if (result === 'foreign') return readsAsAddress(typed) ? typed : null
  return result === 'fine' ? typed : proposal
}
