import type * as z from 'zod/mini'
import {
  type Content,
  type ContentFile,
  type GuideFolder,
  guideFileName,
  sectionFileName,
  siteFile,
  splitFileName,
} from './content-files.ts'
import { findShapeProblems } from './find-shape-problems.ts'
import { findTextProblems } from './find-text-problems.ts'
import { findTreeProblems } from './find-tree-problems.ts'
import { type GuideFile, guideFileSchema, type SectionFile, sectionSchema } from './guide-schema.ts'
import { type Finding, finding } from './problem.ts'
import { type Site, siteSchema } from './site-schema.ts'

/**
 * Checks a whole content folder: first the shape of every file, then, where the shapes are right, what the files say
 * about each other. `content` is null unless every shape is right; it is sound only when `findings` is empty.
 */
export function checkContent(files: readonly ContentFile[]): { content: Content | null; findings: Finding[] } {
  const folder = new Folder(files)
  const site = folder.read<Site>(siteFile, siteSchema)
  const guides = folder.guideIds().map((id) => readGuide(folder, id))
  const findings = [...folder.findings, ...folder.unread()]
  const sound = guides.filter((guide) => guide !== null)
  findings.push(...sound.flatMap((guide) => findTreeProblems(guide)))
  if (!site || sound.length < guides.length) return { content: null, findings }
  findings.push(...sound.flatMap((guide) => findTextProblems(guide, site)))
  return { content: { site, guides: sound }, findings }
}

function readGuide(folder: Folder, id: string): GuideFolder | null {
  const file = folder.read<GuideFile>(guideFileName(id), guideFileSchema)
  if (!file) return null
  const sections = file.sections.map((section) => ({
    id: section,
    file: folder.read<SectionFile>(sectionFileName(id, section), sectionSchema),
  }))
  const complete = sections.filter((section): section is GuideFolder['sections'][number] => section.file !== null)
  return complete.length === sections.length ? { id, file, sections: complete } : null
}

/** The files of one content folder, of which each is asked for once; what nobody asked for is a mistake too. */
class Folder {
  readonly findings: Finding[] = []
  private readonly values: Map<string, unknown>
  private readonly asked = new Set<string>()

  constructor(files: readonly ContentFile[]) {
    this.values = new Map(files.map(({ name, value }) => [name, value]))
  }

  guideIds(): string[] {
    return [...new Set([...this.values.keys()].flatMap((name) => splitFileName(name)?.guide ?? []))].sort()
  }

  read<T>(name: string, schema: z.core.$ZodType<T>): T | null {
    this.asked.add(name)
    if (!this.values.has(name)) {
      this.findings.push(finding('missing-file', { file: name, path: [] }, { name }))
      return null
    }
    const value = this.values.get(name)
    const problems = findShapeProblems(name, value, schema)
    this.findings.push(...problems)
    return problems.length === 0 ? (value as T) : null
  }

  unread(): Finding[] {
    const names = [...this.values.keys()].filter((name) => !this.asked.has(name) && !this.belongsToBrokenGuide(name))
    return names.map((name) => finding('unlisted-file', { file: name, path: [] }, { name }))
  }

  /** While a guide's own file is broken, nobody knows which sections it lists. */
  private belongsToBrokenGuide(name: string): boolean {
    const guide = splitFileName(name)?.guide
    return guide !== undefined && this.findings.some(({ file }) => file === guideFileName(guide))
  }
}
