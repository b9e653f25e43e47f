import { Button } from '../../ui/button.tsx'
import { FolderField } from '../folder-field.tsx'
import type { DroppedFolder } from '../read-dropped.ts'
import styles from './changes.module.css'
import { text } from './text.ts'

type VersionPartProps = {
  heading: string
  /** The name of the folder; null for the content of the site, `undefined` where nothing is chosen yet. */
  name: string | null | undefined
  choose: string
  onFolder: (folder: DroppedFolder) => void
  /** Goes back to the content of the site; null where that is not offered. */
  onBack: (() => void) | null
}

/** One of the two versions: what it is, and a way to choose another folder for it. */
export function VersionPart({ heading, name, choose, onFolder, onBack }: VersionPartProps) {
  return (
    <section className={styles.version}>
      <h2>{heading}</h2>
      {name !== undefined && <p className={styles.name}>{name === null ? text.site : text.folder(name)}</p>}
      <FolderField label={choose} onFolder={onFolder} />
      {onBack && (
        <Button look="quiet" onClick={onBack}>
          {text.back}
        </Button>
      )}
    </section>
  )
}
