import { useEffect, useState } from 'react'
import type { Guide } from '../../model/guide.ts'
import { layOutSection } from './lay-out-section.ts'
import { type MapPicture, mapPicture, sectionCards } from './map-picture.ts'

/** The picture of a guide; null while it is made. The page stays quick meanwhile: one section is laid out at a time. */
export function useMapPicture(guide: Guide): MapPicture | null {
  const [made, setMade] = useState<{ guide: Guide; picture: MapPicture } | null>(null)
  useEffect(() => {
    let isWanted = true
    makePicture(guide, () => isWanted).then((picture) => picture && setMade({ guide, picture }))
    return () => {
      isWanted = false
    }
  }, [guide])
  return made?.guide === guide ? made.picture : null
}

async function makePicture(guide: Guide, isWanted: () => boolean): Promise<MapPicture | null> {
  const sections = []
  for (const { section, cards } of sectionCards(guide)) {
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) return null
    sections.push({ section, layout: layOutSection(cards) })
  }
  return mapPicture(sections)
}
