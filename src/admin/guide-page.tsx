import { type ReactNode, useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { Notice } from '../ui/notice.tsx'
import { type BrokenGuide, brokenGuides } from './broken-guides.ts'
import { Frame } from './frame.tsx'
import { GuideChoice } from './guide-choice.tsx'
import { ProblemList } from './home/problem-list.tsx'
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
  const broken = useMemo(() => brokenGuides(workspace), [workspace])
  const chosen = wanted === undefined ? guides[0] : guides.find(({ guide }) => guide.id === wanted)
  const unwalked = broken.find(({ id }) => id === wanted)
  const id = wanted ?? chosen?.guide.id
  const name = chosen?.guide.file.title ?? unwalked?.title
  const props = { place: `${page} ${id ?? ''}`, title, tab: name && text.guide.tab(title, name), lead, wide }
  const choice = id !== undefined && <GuideChoice guides={guides} broken={broken} page={page} chosen={id} />
  return (
    <Frame {...props} choice={choice}>
      {chosen ? children(chosen) : <NoGuide wanted={wanted} broken={unwalked} />}
    </Frame>
  )
}

function NoGuide({ wanted, broken }: { wanted: string | undefined; broken: BrokenGuide | undefined }) {
  if (broken) {
    return (
      <>
        <Notice tone="warn">
          <p>{text.guide.broken(broken.title)}</p>
        </Notice>
        <ProblemList problems={broken.problems} />
      </>
    )
  }
  return (
    <Notice tone="warn">
      <p>
        {wanted === undefined ? text.guide.none : text.guide.unknown(wanted)}{' '}
        <Link to="/admin">{text.guide.toProblems}</Link>
      </p>
    </Notice>
  )
}
