import { findCircle } from '../../model/find-circle.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import type { ReadGuide } from './read-content.ts'

/** A guide as far as it can be read, ready to be walked; null when it has no start or leads in a circle. */
export function walkOf({ id, file, sections }: ReadGuide): Guide | null {
  if (!file) return null
  const read = sections.map((section) => ({ id: section.id, title: section.file.title, steps: section.file.steps }))
  const guide = toGuide({ ...file, id, version: '', sections: read })
  const circle = findCircle(guide.start, [...guide.steps.keys()], (step) => guide.followers.get(step) ?? [])
  return circle || !guide.steps.has(guide.start) ? null : guide
}
