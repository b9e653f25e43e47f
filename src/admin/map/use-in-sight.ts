import { useEffect } from 'react'
import type { Lit } from './lit.ts'
import type { MapPicture } from './map-picture.ts'
import type { MapZoom } from './map-zoom.ts'
import { around } from './pack-areas.ts'

type InSightInput = { picture: MapPicture; lit: Lit | null; chosen: string | null; zoom: MapZoom | null }

/** Moves the map to the step that somebody chose, and to all that stands out when something else does. */
export function useInSight({ picture, lit, chosen, zoom }: InSightInput): void {
  useEffect(() => {
    const card = picture.cards.get(chosen ?? '')
    if (card) zoom?.keepInSight(card)
  }, [picture, chosen, zoom])
  const standing = lit ? [...lit.steps].join(' ') : ''
  useEffect(() => {
    const box = around(standing.split(' ').flatMap((id) => picture.cards.get(id) ?? []))
    if (box) zoom?.frame(box)
  }, [picture, standing, zoom])
}
