import { useEffect } from 'react'
import type { Link } from '../engine/link.ts'
import { typeNote, useRun } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'

/** Keeps the ticket number of a link for the ticket, so that the person need not know it. */
export function useArrivalWithNumber({ ticketNumber }: Link): void {
  const loaded = useStorageStatus((status) => status.loaded)
  useEffect(() => {
    if (!loaded || ticketNumber === null || useRun.getState().notes.ticketNumber === ticketNumber) return
    typeNote('ticketNumber', ticketNumber)
  }, [loaded, ticketNumber])
}
