import { Button } from '../ui/button.tsx'
import { clockTime } from './clock-time.ts'
import { lookAt } from './dropped-folder.ts'
import { FolderField } from './folder-field.tsx'
import { text } from './text.ts'
import { useWorkspace } from './use-workspace.ts'
import styles from './workspace-bar.module.css'

/** Says which folder of the device is looked at, since when, and how to read it again; for the site only asks for one. */
export function WorkspaceBar() {
  const { name, readAt } = useWorkspace()
  const isFolder = name !== null && readAt !== null
  return (
    <div className={isFolder ? styles.bar : undefined}>
      {isFolder && (
        <div>
          <p>{text.workspace.dropped(name, clockTime(readAt))}</p>
          <p className={styles.hint}>{text.workspace.stale}</p>
        </div>
      )}
      <FolderField label={isFolder ? text.workspace.again : text.workspace.choose} plain={isFolder} onFolder={lookAt} />
      {isFolder && (
        <Button look="quiet" onClick={() => lookAt(null)}>
          {text.workspace.back}
        </Button>
      )}
    </div>
  )
}
