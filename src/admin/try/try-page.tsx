import { useState } from 'react'
import { GuidePage } from '../guide-page.tsx'
import { firstLook } from './look.ts'
import { text } from './text.ts'
import { TryGuide } from './try-guide.tsx'

/** Tries a guide out: the app in a frame, the walk beside it, and all examples walked. */
export function TryPage() {
  const [look, setLook] = useState(firstLook)
  return (
    <GuidePage page="try" title={text.title} lead={text.lead} wide>
      {(guide) => <TryGuide key={guide.guide.id} guide={guide} look={look} onLook={setLook} />}
    </GuidePage>
  )
}
