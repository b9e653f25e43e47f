import { GuidePage } from '../guide-page.tsx'
import { GuideMap } from './guide-map.tsx'
import { text } from './text.ts'

/** The page for admins that shows a guide as a picture. */
export function MapPage() {
  return (
    <GuidePage page="map" title={text.title} lead={text.lead} wide>
      {(one) => <GuideMap key={one.guide.id} one={one} />}
    </GuidePage>
  )
}
