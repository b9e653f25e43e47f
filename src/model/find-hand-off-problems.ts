import { siteFile } from './content-files.ts'
import type { HandOff } from './hand-off-schema.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Site } from './site-schema.ts'

const fieldName = /^[\w.[\]-]+$/
const fieldHint = 'Write the name as your system knows it: letters, digits and . _ - [ ] only.'
const twiceHint = 'The address gives this field a value already. Take it out of the address or out of "fields".'

/** What is wrong in the hand-off targets beyond their shape: ids that are taken, names of fields that cannot be. */
export function findHandOffProblems({ handOff = [] }: Site): Mistake[] {
  return handOff.flatMap((target, position) => [
    ...findTakenId(handOff, position),
    ...Object.keys(target.fields).flatMap((field) => findFieldProblem(target, position, field)),
  ])
}

function findTakenId(targets: readonly HandOff[], position: number): Mistake[] {
  const { id } = targets[position] as HandOff
  const first = targets.findIndex((other) => other.id === id)
  if (first === position) return []
  const facts = { id, other: `target ${first + 1} of "handOff"` }
  const place = (index: number) => ({ file: siteFile, path: ['handOff', index, 'id'] })
  return [mistake('duplicate-id', { ...place(position), related: place(first) }, facts)]
}

function findFieldProblem(target: HandOff, position: number, field: string): Mistake[] {
  const hint = fieldName.test(field) ? (isGivenTwice(target, field) ? twiceHint : null) : fieldHint
  if (hint === null) return []
  const where = { file: siteFile, path: ['handOff', position, 'fields', field], atKey: true }
  return [mistake('bad-form', where, { place: `The field "${field}" of the hand-off "${target.id}"`, hint })]
}

function isGivenTwice({ address, packed }: HandOff, field: string): boolean {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? ''
  const names = query.split('&').map((part) => part.split('=')[0])
  return names.includes(packed ?? field) || names.includes(encodeURIComponent(field))
}
