import { create } from 'zustand'

/**
 * What stands in the search field. It lives in memory only, never in the address or in storage, so that the way back
 * from a code shows the same results.
 */
export const useCodeQuery = create<string>(() => '')
