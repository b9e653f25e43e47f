import { useCallback, useMemo, useRef } from 'react'
import { parseLink } from '../../engine/link.ts'
import { useWorkspace } from '../use-workspace.ts'
import { type WorkspaceGuide, workspaceGuides } from '../workspace-guide.ts'
import { ExamplePart } from './example-part.tsx'
import { ExamplesPart } from './examples-part.tsx'
import { FramePart } from './frame-part.tsx'
import type { Look } from './look.ts'
import { StartPart } from './start-part.tsx'
import styles from './try-guide.module.css'
import { useBeginning } from './use-beginning.ts'
import { useFramePlace } from './use-frame-place.ts'
import { walkAt } from './walk-at.ts'
import { WalkPart } from './walk-part.tsx'

type TryGuideProps = { guide: WorkspaceGuide; look: Look; onLook: (look: Look) => void }

/** One guide, tried out: where to begin and how it looks, the app in its frame, the walk, and the examples. */
export function TryGuide({ guide, look, onLook }: TryGuideProps) {
  const workspace = useWorkspace()
  const guides = useMemo(() => workspaceGuides(workspace), [workspace])
  const { begun, missed } = useBeginning(guide.walk)
  const frame = useRef<HTMLIFrameElement>(null)
  const stage = useRef<HTMLElement>(null)
  const place = useFramePlace(frame)
  const walk = place === null ? { guide, session: begun } : walkAt(guides, parseLink(place))
  const showFrame = useCallback(() => stage.current?.focus(), [])
  return (
    <>
      <div className={styles.columns}>
        <StartPart guide={guide.walk} />
        <FramePart {...{ stage, frame, begun, look, onLook, workspace }} />
        <div className={styles.walk}>
          <WalkPart session={walk?.session ?? null} missed={missed} isInApp={workspace.name === null} />
          {walk && <ExamplePart walk={walk} />}
        </div>
      </div>
      <ExamplesPart guides={guides} guide={guide} isInApp={workspace.name === null} onTry={showFrame} />
    </>
  )
}
