import type * as z from 'zod/mini'
import { type CodeFile, codeFileSchema, unknownCode } from './code-schema.ts'
import {
  type CodeFolderFile,
  type Content,
  type ContentFile,
  codeFileName,
  codeOfFileName,
  coverageFile,
  examplesFileName,
  type GuideFolder,
  guideFileName,
  helpDeskFile,
  placesOf,
  sectionFileName,
  siteFile,
  splitFileName,
  type WalkableGuide,
} from './content-files.ts'
import { type CoverageFile, coverageFileSchema } from './coverage-schema.ts'
import { type ExamplesFile, examplesFileSchema } from './examples-schema.ts'
import { findCodeProblems } from './find-code-problems.ts'
import { findCoverageProblems } from './find-coverage-problems.ts'
import { findHandOffProblems } from './find-hand-off-problems.ts'
import { findHelpDeskProblems } from './find-help-desk-problems.ts'
import { findShapeProblems } from './find-shape-problems.ts'
import {
  findBannerProblems,
  findCodeTextProblems,
  findHelpDeskTextProblems,
  findTextProblems,
} from './find-text-problems.ts'
import { findTreeProblems } from './find-tree-problems.ts'
import { type GuideFile, guideFileSchema, type SectionFile, sectionSchema } from './guide-schema.ts'
import { type HelpDeskFile, helpDeskFileSchema } from './help-desk-schema.ts'
import { idSchema, reservedGuideIds, reservedSectionIds } from './id.ts'
import { type Finding, finding } from './problem.ts'
import { type Site, siteSchema } from './site-schema.ts'

export type CheckedContent = {
  /** Null unless every shape is right; sound only when there is no finding. */
  content: Content | null
  /** The guides that can be walked, whatever is wrong elsewhere. */
  walkable: WalkableGuide[]
  /** Null where the folder has no such file, or one that cannot be read. `places` are those that exist. */
  coverage: { rows: CoverageFile['rows']; places: ReadonlySet<string> } | null
  findings: Finding[]
}

/**
 * Checks a whole content folder: first the shape of every file, then, where the shapes are right, what the files say
 * about each other. Where the examples lead is not judged here, because that takes walking.
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const folder = new Folder(files)
  const site = folder.read<Site>(siteFile, siteSchema)
  const guideIds = folder.guideIds()
  const guides = guideIds.map((id) => readGuide(folder, id))
  const examples = new Map(guideIds.map((id) => [id, readExamples(folder, id)]))
  const codes = folder.codes().map((code) => readCode(folder, code))
  const helpDesk = folder.has(helpDeskFile) ? folder.read<HelpDeskFile>(helpDeskFile, helpDeskFileSchema) : null
  const rows = folder.has(coverageFile) ? folder.read<CoverageFile>(coverageFile, coverageFileSchema) : null
  if (codes.length > 0 && !folder.codes().includes(unknownCode)) folder.findings.push(missingUnknownCode())
  if (guides.length === 0) folder.findings.push(missingFile(guideFileName('sign-in')))
  const findings = [...folder.findings, ...folder.unread()]
  const sound = guides.filter((guide) => guide !== null)
  const trees = sound.map((guide) => ({
    guide,
    examples: examples.get(guide.id) ?? null,
    wrong: findTreeProblems(guide),
  }))
  const treeFindings = trees.flatMap(({ wrong }) => wrong)
  findings.push(...treeFindings)
  const walkable = trees.filter(({ wrong }) => wrong.length === 0)
  const places = new Set([...sound.flatMap(placesOf), ...folder.codes().map((code) => `codes/${code}`)])
  const coverage = rows && { ...rows, places }
  const soundCodes = codes.filter((code) => code !== null)
  if (!site || sound.length < guides.length) return { content: null, walkable, coverage, findings }
  findings.push(...findBannerProblems(site), ...findHandOffProblems(site))
  findings.push(...sound.flatMap((guide) => findTextProblems(guide, site)))
  findings.push(...soundCodes.flatMap((code) => findCodeTextProblems(code, site)))
  if (helpDesk) findings.push(...findHelpDeskTextProblems(helpDesk, site))
  // A mistake in a file or a tree is told once, not again for every code or scenario that leads there.
  if (folder.findings.length + treeFindings.length === 0) {
    findings.push(...soundCodes.flatMap((code) => findCodeProblems(code, sound)))
    if (helpDesk) findings.push(...findHelpDeskProblems(helpDesk, { codes: folder.codes(), guides: sound }))
    if (coverage) findings.push(...findCoverageProblems(coverage, places))
  }
  const hasAll = soundCodes.length === codes.length && (helpDesk !== null || !folder.has(helpDeskFile))
  const content = hasAll ? { site, guides: sound, codes: soundCodes, helpDesk } : null
  return { content, walkable, coverage, findings }
}

function readGuide(folder: Folder, id: string): GuideFolder | null {
  const file = folder.read<GuideFile>(guideFileName(id), guideFileSchema)
  if (!idSchema.safeParse(id).success) folder.findings.push(badFolderName(id))
  if (reservedGuideIds.includes(id)) folder.findings.push(reservedFolderName(id))
  const listed = file?.sections ?? folder.sectionsOf(id)
  folder.findings.push(...listed.flatMap((section, place) => findReservedSection(id, section, place)))
  const sections = listed
    .filter((section) => !reservedSectionIds.includes(section))
    .map((section) => ({
      id: section,
      file: folder.read<SectionFile>(sectionFileName(id, section), sectionSchema),
    }))
  const complete = sections.filter((section): section is GuideFolder['sections'][number] => section.file !== null)
  return file && complete.length === sections.length ? { id, file, sections: complete } : null
}

function readExamples(folder: Folder, guide: string): ExamplesFile | null {
  const name = examplesFileName(guide)
  return folder.has(name) ? folder.read<ExamplesFile>(name, examplesFileSchema) : null
}

function findReservedSection(guide: string, id: string, place: number): Finding[] {
  if (!reservedSectionIds.includes(id)) return []
  return [finding('reserved-section', { file: guideFileName(guide), path: ['sections', place] }, { id })]
}

function reservedFolderName(id: string): Finding {
  return finding('reserved-guide', { file: guideFileName(id), path: [] }, { id })
}

function missingUnknownCode(): Finding {
  return finding('missing-unknown-code', { file: codeFileName(unknownCode), path: [] }, {})
}

function readCode(folder: Folder, code: string): CodeFolderFile | null {
  const file = folder.read<CodeFile>(codeFileName(code), codeFileSchema)
  return file && { code, file }
}

function missingFile(name: string): Finding {
  return finding('missing-file', { file: name, path: [] }, { name })
}

function badFolderName(id: string): Finding {
  const facts = { place: `The name of the folder "${id}"`, hint: 'Lower-case letters, digits and hyphens only.' }
  return finding('bad-form', { file: guideFileName(id), path: [] }, facts)
}

/** The files of one content folder, of which each is asked for once; what nobody asked for is a mistake too. */
class Folder {
  readonly findings: Finding[] = []
  private readonly values: Map<string, unknown>
  private readonly asked = new Set<string>()

  constructor(files: readonly ContentFile[]) {
    this.values = new Map(files.map(({ name, value }) => [name, value]))
  }

  has(name: string): boolean {
    return this.values.has(name)
  }

  guideIds(): string[] {
    return [...new Set([...this.values.keys()].flatMap((name) => splitFileName(name)?.guide ?? []))].sort()
  }

  /** The section files that lie in a guide's folder, for the case that its own file cannot be read. */
  sectionsOf(guide: string): string[] {
    const names = [...this.values.keys()].map(splitFileName)
    const sections = names.flatMap((name) => (name?.guide === guide ? [name.section] : []))
    return sections.filter((section) => !reservedSectionIds.includes(section))
  }

  codes(): string[] {
    return [...this.values.keys()].flatMap((name) => codeOfFileName(name) ?? []).sort()
  }

  read<T>(name: string, schema: z.core.$ZodType<T>): T | null {
    this.asked.add(name)
    if (!this.has(name)) {
      this.findings.push(missingFile(name))
      return null
    }
    const value = this.values.get(name)
    const problems = findShapeProblems(name, value, schema)
    this.findings.push(...problems)
    return problems.length === 0 ? (value as T) : null
  }

  unread(): Finding[] {
    const names = [...this.values.keys()].filter((name) => !this.asked.has(name))
    return names.map((name) => {
      const code = name.startsWith('codes/') ? 'bad-code-name' : 'unlisted-file'
      return finding(code, { file: name, path: [] }, { name })
    })
  }
}
