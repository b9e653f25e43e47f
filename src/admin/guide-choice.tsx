import { NavLink } from 'react-router'
import frame from './frame.module.css'
import { text } from './text.ts'
import type { WorkspaceGuide } from './workspace-guide.ts'

type GuideChoiceProps = {
  guides: readonly WorkspaceGuide[]
  /** The page that the guides are chosen for: `map` leads to `/admin/map/<guide>`. */
  page: string
}

/** The guides of the workspace as ways to the same page of another guide. */
export function GuideChoice({ guides, page }: GuideChoiceProps) {
  return (
    <nav aria-label={text.guide.choose} className={frame.guides}>
      {guides.map(({ guide }) => (
        <NavLink key={guide.id} to={`/admin/${page}/${guide.id}`}>
          {guide.file.title}
        </NavLink>
      ))}
    </nav>
  )
}
