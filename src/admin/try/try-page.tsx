import { useState } from 'react'
import { Link } from 'react-router'
import { Notice } from '../../ui/notice.tsx'
import { GuidePage } from '../guide-page.tsx'
import { useWorkspace } from '../use-workspace.ts'
import { firstLook } from './look.ts'
import { text } from './text.ts'
import { TryGuide } from './try-guide.tsx'

/** Tries a guide out: the app in a frame, the walk beside it, and all examples walked. */
export function TryPage() {
  const [look, setLook] = useState(firstLook)
  const hasSite = useWorkspace().checked.presentable !== null
  return (
    <GuidePage page="try" title={text.title} lead={text.lead} wide>
      {(guide) => (hasSite ? <TryGuide key={guide.guide.id} guide={guide} look={look} onLook={setLook} /> : <NoSite />)}
    </GuidePage>
  )
}

/** The app needs the site's own file for every guide. */
function NoSite() {
  return (
    <Notice tone="warn">
      {text.frame.noSite} <Link to="/admin">{text.frame.toProblems}</Link>
    </Notice>
  )
}
