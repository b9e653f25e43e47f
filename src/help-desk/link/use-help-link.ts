import { useMemo } from 'react'
import { useContentIndex, useGuide } from '../../content/use-content.ts'
import { helpSession, makeHelpLink } from '../../engine/help-link.ts'
import { formatLink } from '../../engine/link.ts'
import type { Session } from '../../engine/replay.ts'
import { pageAddress } from '../../ui/page-address.ts'
import { useMemory } from '../memory.ts'
import { readTicketNumber } from './read-ticket-number.ts'

export type HelpLink = {
  /** Where the link opens. */
  session: Session
  ticketNumber: string | null
  address: string
  /** False in a copy in one file of a site that does not say where it is live: nobody can open the link alone. */
  opensElsewhere: boolean
}

/** The link that the help desk has put together so far; every draft is one. */
export function useHelpLink(): HelpLink {
  const { guides } = useContentIndex()
  const { guide: chosen, start, known, ticketNumber: typed } = useMemory(({ draft }) => draft)
  const id = (guides.find((guide) => guide.id === chosen) ?? guides[0])?.id as string
  const guide = useGuide(id)
  const session = useMemo(() => helpSession(guide, { start, known }), [guide, start, known])
  const bare = useMemo(() => makeHelpLink(guide, { start, known, ticketNumber: null }), [guide, start, known])
  const ticketNumber = readTicketNumber(typed)
  const page = pageAddress()
  const link = formatLink({ ...bare, ticketNumber })
  return { session, ticketNumber, address: `${page ?? ''}#${link}`, opensElsewhere: page !== null }
}
