import { create } from 'zustand'

/** Whether the address has said `?admin` in this visit, behind the "#" or before it. Memory only. */
export const useAsked = create(() => false)
