import { useEffect, useState } from 'react'
import { type ReadTicket, readTicket } from '../../engine/read-ticket/read-ticket.ts'

type Reading = { text: string; read: ReadTicket | null }

/**
 * What a pasted text says, read `pause` milliseconds after the text has stopped to change, so that the box stays quick
 * while somebody types into a long one. Until then the last result stands. `isDone` says that it is of this very text.
 */
export function useReadTicket(text: string, pause: number): { read: ReadTicket | null; isDone: boolean } {
  const [last, setLast] = useState<Reading>(() => readOnce(text))
  useEffect(() => {
    if (last.text === text) return
    const timer = setTimeout(() => setLast(readOnce(text)), pause)
    return () => clearTimeout(timer)
  }, [last, text, pause])
  return { read: text === '' ? null : last.read, isDone: last.text === text }
}

function readOnce(text: string): Reading {
  return { text, read: text.trim() === '' ? null : readSafely(text) }
}

/** The reader never throws, but an old browser may lack what it uses. */
function readSafely(text: string): ReadTicket | null {
  try {
    return readTicket(text)
  } catch {
    return null
  }
}
