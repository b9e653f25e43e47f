import { useMemo } from 'react'
import { compareContent } from '../../content/compare/compare-content.ts'
import { lookAt, useDroppedFolder } from '../dropped-folder.ts'
import { Frame } from '../frame.tsx'
import { useSiteContent } from '../use-workspace.ts'
import styles from './changes.module.css'
import { ComparisonPart } from './comparison-part.tsx'
import { compareWith, useOldFolder } from './old-folder.ts'
import { text } from './text.ts'
import { VersionPart } from './version-part.tsx'

/**
 * What changed between two versions of content. The old one is the content of the site unless another folder is chosen
 * here, the new one the folder that all pages for admins look at.
 */
export function ChangesPage() {
  const site = useSiteContent()
  const now = useDroppedFolder(({ workspace }) => workspace)
  const chosen = useOldFolder(({ old }) => old)
  const old = chosen ?? site
  const comparison = useMemo(() => old && now && compareContent(old, now), [old, now])
  return (
    <Frame place="changes" title={text.title} lead={text.lead} folder="never">
      <div className={styles.versions}>
        <VersionPart
          heading={text.old}
          version={old}
          choose={text.chooseOld}
          back={text.back}
          onFolder={compareWith}
          isChosen={chosen !== null}
        />
        <VersionPart
          heading={text.new}
          version={now}
          choose={text.chooseNew}
          back={text.leave}
          onFolder={lookAt}
          isChosen={now !== null}
        />
      </div>
      {comparison ? <ComparisonPart comparison={comparison} /> : <p className={styles.hint}>{text.empty}</p>}
    </Frame>
  )
}
