import { Button } from '../../ui/button.tsx'
import { clockTime } from '../clock-time.ts'
import type { Workspace } from '../dropped-folder.ts'
import { FolderField } from '../folder-field.tsx'
import type { DroppedFolder } from '../read-dropped.ts'
import styles from './changes.module.css'
import { text } from './text.ts'

type VersionPartProps = {
  heading: string
  /** Null where there is none yet. */
  version: Workspace | null
  choose: string
  /** The name of the button that takes the chosen folder away. */
  back: string
  /** True once a folder was chosen. */
  isChosen: boolean
  /** Gets the folder that was chosen, null when it is taken away. */
  onFolder: (folder: DroppedFolder | null) => void
}

/** One of the two versions: what it is, and a way to choose another folder for it. */
export function VersionPart({ heading, version, choose, back, isChosen, onFolder }: VersionPartProps) {
  return (
    <section className={styles.version}>
      <h2>{heading}</h2>
      {version && <p className={styles.name}>{nameOf(version)}</p>}
      <FolderField label={choose} onFolder={onFolder} />
      {isChosen && (
        <Button look="quiet" onClick={() => onFolder(null)}>
          {back}
        </Button>
      )}
    </section>
  )
}

function nameOf({ name, readAt }: Workspace): string {
  return name === null || readAt === null ? text.site : text.folder(name, clockTime(readAt))
}
