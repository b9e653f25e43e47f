import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { formatLink, type Link } from '../engine/link.ts'
import { arriveWithNumber } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'

/**
 * Keeps the ticket number of a link for the ticket, so that the person need not know it. This counts once: the address
 * loses the number on arrival, so that going back does not undo what the person has changed.
 */
export function useArrivalWithNumber(link: Link): void {
  const navigate = useNavigate()
  const loaded = useStorageStatus((status) => status.loaded)
  useEffect(() => {
    if (!loaded || link.ticketNumber === null) return
    const rest = formatLink({ ...link, ticketNumber: null })
    arriveWithNumber(link.ticketNumber, rest)
    navigate(rest, { replace: true, state: { withNumber: true } })
  }, [loaded, link, navigate])
}
