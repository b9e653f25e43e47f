import { GuidePage } from '../guide-page.tsx'
import { Outline } from './outline.tsx'
import { text } from './text.ts'

/** A guide as indented text, to be read, listened to or printed: `#/admin/outline/sign-in?step=caps-lock`. */
export function OutlinePage() {
  return (
    <GuidePage page="outline" title={text.title} lead={text.lead}>
      {({ walk }) => <Outline key={walk.id} guide={walk} />}
    </GuidePage>
  )
}
