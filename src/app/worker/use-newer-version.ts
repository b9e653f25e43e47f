import { create } from 'zustand'

/** What loads the newer version of the app that waits in this browser; null while none does. */
export const useNewerVersion = create<{ load: (() => void) | null }>(() => ({ load: null }))
