import { create } from 'zustand'

/** Whether the address has said `?admin` in this visit. Memory only. */
export const useAsked = create(() => false)
