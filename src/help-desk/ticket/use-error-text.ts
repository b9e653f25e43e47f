import { useEffect, useState } from 'react'
import type { Details } from '../../error-text/details.ts'

const loadReader = () => import('../../error-text/read-error-text.ts')

/**
 * What a text says that is no ticket, when it is an error text of Microsoft; null for all others, undefined while that
 * is not known. The reader is fetched when it is wanted for the first time.
 */
export function useErrorText(text: string, isWanted: boolean): Details | null | undefined {
  const [last, setLast] = useState<{ text: string; details: Details | null } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isOld = false
    readSafely(text).then((details) => !isOld && setLast({ text, details }))
    return () => {
      isOld = true
    }
  }, [text, isWanted])
  if (!isWanted) return null
  return last?.text === text ? last.details : undefined
}

/** The reader never throws, but it may not load. */
async function readSafely(text: string): Promise<Details | null> {
  try {
    const { readErrorText } = await loadReader()
    const details = readErrorText(text)
    return details.isEntra ? details : null
  } catch {
    return null
  }
}
