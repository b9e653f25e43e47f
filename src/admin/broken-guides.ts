import { readContentFile } from '../content/check/read-content-file.ts'
import { guideFileName, splitFileName } from '../model/content-files.ts'
import type { Problem } from '../model/problem.ts'
import type { Workspace } from './dropped-folder.ts'

/** A guide that cannot be walked until its problems are mended. `title` is its id where its own file cannot be read. */
export type BrokenGuide = { id: string; title: string; problems: readonly Problem[] }

/** The guides of a workspace that `workspaceGuides` leaves out, each with the problems of its files. */
export function brokenGuides({ files, checked }: Pick<Workspace, 'files' | 'checked'>): BrokenGuide[] {
  const ids = new Set(files.flatMap(({ name }) => splitFileName(name)?.guide ?? []))
  for (const { guide } of checked.walkable) ids.delete(guide.id)
  return [...ids].map((id) => {
    const own = files.find(({ name }) => name === guideFileName(id))
    const value = own && readContentFile(own).read?.value
    const problems = checked.problems.filter(({ file }) => file.startsWith(`guides/${id}/`))
    return { id, title: titleIn(value) ?? id, problems: problems.filter(({ severity }) => severity === 'error') }
  })
}

function titleIn(value: unknown): string | null {
  const { title } = (value ?? {}) as { title?: unknown }
  return typeof title === 'string' && title !== '' ? title : null
}
