import { type RefObject, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatLink, linkTo } from '../../engine/link.ts'
import type { Session } from '../../engine/replay.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isSavedCopy } from '../../ui/saved-copy.ts'
import type { Workspace } from '../dropped-folder.ts'
import { tryAddress } from '../try-address.ts'
import { AppFrame } from './app-frame.tsx'
import styles from './frame-part.module.css'
import type { Look } from './look.ts'
import { LookPart } from './look-part.tsx'
import { text } from './text.ts'
import { usePreview } from './use-preview.ts'

type FramePartProps = {
  stage: RefObject<HTMLElement | null>
  frame: RefObject<HTMLIFrameElement | null>
  begun: Session
  look: Look
  onLook: (look: Look) => void
  workspace: Workspace
}

/**
 * The app with all of this content that can be shown, from where it was begun. Each beginning is a new run, as for
 * somebody who comes first.
 */
export function FramePart({ stage, frame, begun, look, onLook, workspace }: FramePartProps) {
  const { name, readAt, checked } = workspace
  const [round, setRound] = useState(0)
  const navigate = useNavigate()
  const isOfHost = name === null && checked.content !== null
  usePreview(isOfHost ? null : checked.presentable)
  const link = formatLink(linkTo(begun))
  const beginAgain = () => {
    setRound(round + 1)
    navigate(tryAddress(begun.guide, new Map()))
  }
  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} aria-label={text.frame.name}>
      {checked.content === null && (
        <Notice tone="warn">
          {text.frame.partly} <Link to="/admin">{text.frame.toProblems}</Link>
        </Notice>
      )}
      {isSavedCopy() ? (
        <Notice tone="info">{text.frame.inCopy}</Notice>
      ) : (
        <>
          <LookPart look={look} onLook={onLook} />
          <AppFrame
            key={`${name} ${readAt?.getTime()} ${link} ${round}`}
            frame={frame}
            title={text.frame.title(begun.guide.title)}
            link={link}
            look={look}
          />
        </>
      )}
      <Button look="quiet" onClick={beginAgain}>
        {text.start.again}
      </Button>
    </section>
  )
}
