import { create } from 'zustand'

type StorageStatus = {
  /** True once the saved run, if any, has been read, and when nothing waits for it any more. */
  loaded: boolean
  /** True when this browser does not let the page save anything. */
  memoryOnly: boolean
  /** True once the person has read that. */
  told: boolean
}

/** Whether this browser keeps what is typed. */
export const useStorageStatus = create<StorageStatus>()(() => ({ loaded: false, memoryOnly: false, told: false }))
