import { create } from 'zustand'
import { keptAtHeader } from './kept-at-header.ts'

/** When the index that a page goes by was last that of the host, as ISO 8601, where the host gave none; else null. */
export const useKeptSince = create<{ at: string | null }>(() => ({ at: null }))

/** Notes whether an index came from the host or from what the service worker keeps: that answer says since when. */
export function noteKeptSince({ headers }: Response): void {
  useKeptSince.setState({ at: headers.get(keptAtHeader) })
}
