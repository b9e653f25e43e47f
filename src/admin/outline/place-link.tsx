import type { ReactNode } from 'react'
import { Link } from 'react-router'

type PlaceLinkProps = {
  /** A step of the outline on this page, or a section. */
  to: { step: string } | { section: string }
  label?: string
  children: ReactNode
}

/** A link to another place of the same outline. It has an address of its own, so that "Back" leads back. */
export function PlaceLink({ to, label, children }: PlaceLinkProps) {
  return (
    <Link to={{ search: new URLSearchParams(to).toString() }} aria-label={label} title={label}>
      {children}
    </Link>
  )
}

/** The id of the element that stands for a place of the outline. */
export function placeId(kind: string, id: string): string {
  return `outline-${kind}-${id}`
}
