import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** A step of an outline, one of its options (`caps-lock/yes`), or a section: by its id. */
export type OutlinePlace = { step: string } | { option: string } | { section: string }

type PlaceLinkProps = { to: OutlinePlace; label?: string; children: ReactNode }

/** A link to another place of the same outline. It has an address of its own, so that "Back" leads back. */
export function PlaceLink({ to, label, children }: PlaceLinkProps) {
  return (
    <Link to={{ search: searchOf(to) }} aria-label={label} title={label}>
      {children}
    </Link>
  )
}

/** How a place stands in the address of the outline, behind the question mark. */
export function searchOf(place: OutlinePlace): string {
  return new URLSearchParams(place).toString()
}

/** The id of the element that stands for a place of the outline. */
export function placeId(kind: string, id: string): string {
  return `outline-${kind}-${id}`
}
