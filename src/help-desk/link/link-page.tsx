import { Link as RouterLink } from 'react-router'
import { TextField } from '../../ui/text-field.tsx'
import { Frame } from '../frame.tsx'
import { changeDraft, useMemory } from '../memory.ts'
import { text } from '../text.ts'
import { KnownPart } from './known-part.tsx'
import styles from './link-page.module.css'
import { LinkResult } from './link-result.tsx'
import { readTicketNumber } from './read-ticket-number.ts'
import { StartPart } from './start-part.tsx'
import { useHelpLink } from './use-help-link.ts'

/** Makes a link that opens a guide where somebody on the phone needs it. */
export function LinkPage() {
  const help = useHelpLink()
  const { guide, from } = help.session
  return (
    <Frame place="help-desk" title={text.link.title} lead={text.link.lead}>
      <div className={styles.columns}>
        <div className={styles.form}>
          <StartPart session={help.session} />
          <KnownPart key={`${guide.id} ${from}`} session={help.session} />
          <TicketNumberPart />
          <p>
            {text.link.oneCheck} <RouterLink to="/checks">{text.link.checks}</RouterLink>
          </p>
        </div>
        <LinkResult {...help} />
      </div>
    </Frame>
  )
}

function TicketNumberPart() {
  const typed = useMemory(({ draft }) => draft.ticketNumber)
  const isWrong = typed.trim() !== '' && readTicketNumber(typed) === null
  return (
    <section className={styles.part}>
      <TextField
        label={text.link.number.label}
        hint={text.link.number.hint}
        warning={isWrong ? text.link.number.wrong : null}
        autoComplete="off"
        verbatim
        value={typed}
        onType={(ticketNumber) => changeDraft({ ticketNumber })}
      />
    </section>
  )
}
