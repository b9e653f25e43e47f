import { create } from 'zustand'
import { checkFiles } from '../../content/check/check-files.ts'
import type { Workspace } from '../dropped-folder.ts'
import type { DroppedFolder } from '../read-dropped.ts'

type Compared = { old: Workspace | null; now: Workspace | null }

/** The folders of this device that are compared: in memory only. Null stands for what the page takes by itself. */
export const useComparedFolders = create<Compared>(() => ({ old: null, now: null }))

/** Compares this folder from now on, as the old or the new version; null goes back to what the page takes by itself. */
export function compareFolder(which: keyof Compared, folder: DroppedFolder | null): void {
  useComparedFolders.setState({
    [which]: folder && { ...folder, checked: checkFiles(folder.files, { reading: false }) },
  })
}
