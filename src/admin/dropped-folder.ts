import { create } from 'zustand'
import { type CheckedFiles, checkFiles } from '../content/check/check-files.ts'
import type { FolderFile } from '../content/check/folder-file.ts'
import { isoDay } from '../content/check/iso-day.ts'

/** Content that an admin looks at: all its files, and what the check says about them. */
export type Workspace = {
  /** The name of a folder of this device; null for the content of the site itself. */
  name: string | null
  /** When the folder was read; null for the content of the site. */
  readAt: Date | null
  files: readonly FolderFile[]
  checked: CheckedFiles
}

/** The folder of this device that is looked at instead of the site's content: in memory only. */
export const useDroppedFolder = create<{ workspace: Workspace | null }>(() => ({ workspace: null }))

/** Looks at a folder of this device from now on; null goes back to the content of the site. */
export function lookAt(folder: { name: string; files: readonly FolderFile[] } | null): void {
  useDroppedFolder.setState({
    workspace: folder && {
      ...folder,
      readAt: new Date(),
      checked: checkFiles(folder.files, { today: isoDay() }),
    },
  })
}
