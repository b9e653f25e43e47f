import { type ReactNode, useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { Notice } from '../ui/notice.tsx'
import { Frame } from './frame.tsx'
import { GuideChoice } from './guide-choice.tsx'
import { text } from './text.ts'
import { useWorkspace } from './use-workspace.ts'
import { type WorkspaceGuide, workspaceGuides } from './workspace-guide.ts'

type GuidePageProps = {
  /** The page below `/admin/`, for example `map`. */
  page: string
  title: string
  lead: string
  wide?: boolean
  children: (guide: WorkspaceGuide) => ReactNode
}

/**
 * A page for admins about one guide of the workspace: the one in the address, without one the first. Where it does not
 * exist or cannot be walked, the page says so, with a way on.
 */
export function GuidePage({ page, title, lead, wide, children }: GuidePageProps) {
  const workspace = useWorkspace()
  const guides = useMemo(() => workspaceGuides(workspace), [workspace])
  const wanted = useParams().guide
  const chosen = wanted === undefined ? guides[0] : guides.find(({ guide }) => guide.id === wanted)
  const isBroken = workspace.files.some(({ name }) => name.startsWith(`guides/${wanted}/`))
  const id = wanted ?? chosen?.guide.id
  const choice = id !== undefined && guides.length > 0 && <GuideChoice guides={guides} page={page} chosen={id} />
  return (
    <Frame place={`${page} ${id ?? ''}`} title={title} lead={lead} wide={wide} choice={choice}>
      {chosen ? (
        children(chosen)
      ) : (
        <Notice tone="warn">
          {wanted === undefined ? text.guide.none : isBroken ? text.guide.broken(wanted) : text.guide.unknown(wanted)}{' '}
          <Link to="/admin">{text.guide.toProblems}</Link>
        </Notice>
      )}
    </Frame>
  )
}
