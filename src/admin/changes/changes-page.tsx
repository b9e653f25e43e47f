import { useMemo } from 'react'
import { compareContent } from '../../content/compare/compare-content.ts'
import { useDroppedFolder } from '../dropped-folder.ts'
import { Frame } from '../frame.tsx'
import { useSiteContent } from '../use-workspace.ts'
import styles from './changes.module.css'
import { compareFolder, useComparedFolders } from './compared-folders.ts'
import { ComparisonPart } from './comparison-part.tsx'
import { text } from './text.ts'
import { VersionPart } from './version-part.tsx'

/**
 * What changed between two versions of content. The old one is the content of the site, the new one the folder that the
 * other pages for admins look at, unless other folders are chosen here.
 */
export function ChangesPage() {
  const site = useSiteContent()
  const dropped = useDroppedFolder(({ workspace }) => workspace)
  const chosen = useComparedFolders()
  const old = chosen.old ?? site
  const now = chosen.now ?? dropped
  const comparison = useMemo(() => now && compareContent(old, now), [old, now])
  return (
    <Frame place="changes" title={text.title} lead={text.lead}>
      <div className={styles.versions}>
        <VersionPart
          heading={text.old}
          name={old.name}
          choose={text.chooseOld}
          onFolder={(folder) => compareFolder('old', folder)}
          onBack={chosen.old ? () => compareFolder('old', null) : null}
        />
        <VersionPart
          heading={text.new}
          name={now ? now.name : undefined}
          choose={text.chooseNew}
          onFolder={(folder) => compareFolder('now', folder)}
          onBack={null}
        />
      </div>
      {comparison ? <ComparisonPart comparison={comparison} /> : <p className={styles.hint}>{text.empty}</p>}
    </Frame>
  )
}
