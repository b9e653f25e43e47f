import { create } from 'zustand'
import { checkFiles } from '../../content/check/check-files.ts'
import type { Workspace } from '../dropped-folder.ts'
import type { DroppedFolder } from '../read-dropped.ts'

/** The folder of this device that stands for the old version: in memory only. Null stands for the content of the site. */
export const useOldFolder = create<{ old: Workspace | null }>(() => ({ old: null }))

/** Takes this folder as the old version from now on; null goes back to the content of the site. */
export function compareWith(folder: DroppedFolder | null): void {
  useOldFolder.setState({
    old: folder && { ...folder, readAt: new Date(), checked: checkFiles(folder.files, { reading: false }) },
  })
}
