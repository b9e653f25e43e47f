import { unknownCode } from './code-pattern.ts'
import { type CodeFile, codeFileSchema } from './code-schema.ts'
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
  type WalkableGuide,
} from './content-files.ts'
import { type CoverageFile, coverageFileSchema } from './coverage-schema.ts'
import { type ExamplesFile, examplesFileSchema } from './examples-schema.ts'
import { findCodeProblems } from './find-code-problems.ts'
import { findCoverageProblems } from './find-coverage-problems.ts'
import { findHandOffProblems } from './find-hand-off-problems.ts'
import { findHelpDeskProblems } from './find-help-desk-problems.ts'
import { findRenamedGuideProblems } from './find-rename-problems.ts'
import { findSiteProblems } from './find-site-problems.ts'
import {
  findBannerProblems,
  findCodeTextProblems,
  findHelpDeskTextProblems,
  findTextProblems,
} from './find-text-problems.ts'
import { findTreeProblems } from './find-tree-problems.ts'
import { Folder } from './folder.ts'
import { type GuideFile, guideFileSchema, type SectionFile, sectionSchema } from './guide-schema.ts'
import { type HelpDeskFile, helpDeskFileSchema } from './help-desk-schema.ts'
import { idSchema, reservedSectionIds } from './id.ts'
import { type Mistake, mistake } from './problem.ts'
import { reservedGuideIds } from './reserved-guide-ids.ts'
import { misnamed, withRightEnding } from './right-file-name.ts'
import { type Site, siteSchema } from './site-schema.ts'

export type CheckedContent = {
  /** Null unless every shape is right; sound only when there is no mistake. */
  content: Content | null
  /**
   * What the app could show of it: the guides that can be walked, the codes and the help desk's file that can be read.
   * Null where the site's own file cannot be read.
   */
  presentable: Content | null
  /** The guides that can be walked, whatever is wrong elsewhere. */
  walkable: WalkableGuide[]
  /** Null where the folder has no such file, or one that cannot be read. `places` are those that exist. */
  coverage: { rows: CoverageFile['rows']; places: ReadonlySet<string> } | null
  mistakes: Mistake[]
}

/**
 * Checks a whole content folder: first the shape of every file, then, where the shapes are right, what the files say
 * about each other. Where the examples lead is not judged here, because that takes walking. `unreadable` names the files
 * that exist but hold no JSON: nobody is told that they are missing.
 */
export function checkContent(files: readonly ContentFile[], unreadable: readonly string[] = []): CheckedContent {
  const folder = new Folder(files)
  const allNames = [...files.map(({ name }) => name), ...unreadable]
  const codeNames = allNames.flatMap((name) => codeOfFileName(withRightEnding(name)) ?? [])
  const site = folder.read<Site>(siteFile, siteSchema)
  const guideIds = folder.guideIds()
  const guides = guideIds.map((id) => readGuide(folder, id))
  const examples = new Map(
    guideIds.map((id) => [id, folder.readIfThere<ExamplesFile>(examplesFileName(id), examplesFileSchema)]),
  )
  const codes = folder.codes().map((code) => readCode(folder, code))
  const helpDesk = folder.readIfThere<HelpDeskFile>(helpDeskFile, helpDeskFileSchema)
  const rows = folder.readIfThere<CoverageFile>(coverageFile, coverageFileSchema)
  if (codes.length > 0 && !codeNames.includes(unknownCode)) folder.mistakes.push(missingUnknownCode(codeNames))
  if (guides.length === 0) folder.miss(guideFileName('sign-in'))
  const sound = guides.filter((guide) => guide !== null)
  const trees = sound.map((guide) => ({
    guide,
    examples: examples.get(guide.id) ?? null,
    wrong: findTreeProblems(guide),
  }))
  const treeMistakes = trees.flatMap(({ wrong }) => wrong)
  const mistakes = [...folder.mistakes, ...folder.unread(), ...treeMistakes]
  const walkable = trees.filter(({ wrong }) => !wrong.some(isError))
  const places = new Set([...sound.flatMap(placesOf), ...codeNames.map((code) => `codes/${code}`)])
  const coverage = rows && { ...rows, places }
  const soundCodes = codes.filter((code) => code !== null)
  if (site)
    mistakes.push(...findSiteContentProblems(site, guideIds), ...findAllTextProblems(site, sound, soundCodes, helpDesk))
  // A mistake in a file or a tree is told once, not again for every code or scenario that leads there.
  const known = { guideIds, walkable: walkable.map(({ guide }) => guide) }
  mistakes.push(...soundCodes.flatMap((code) => findCodeProblems(code, known)))
  if (walkable.length === guides.length && codes.length === soundCodes.length) {
    const codes = [...codeNames, unknownCode]
    if (helpDesk) mistakes.push(...findHelpDeskProblems(helpDesk, { codes, guides: sound }))
    if (coverage) mistakes.push(...findCoverageProblems(coverage, places, renamedPlaces(sound)))
  }
  const hasAll = soundCodes.length === codes.length && (helpDesk !== null || !folder.has(helpDeskFile))
  const content =
    site && sound.length === guides.length && hasAll ? { site, guides: sound, codes: soundCodes, helpDesk } : null
  const presentable = site && { site, guides: walkable.map(({ guide }) => guide), codes: soundCodes, helpDesk }
  return { content, presentable, walkable, coverage, mistakes }
}

function findSiteContentProblems(site: Site, guideIds: readonly string[]): Mistake[] {
  return [
    ...findBannerProblems(site),
    ...findHandOffProblems(site),
    ...findSiteProblems(site),
    ...findRenamedGuideProblems(site, guideIds),
  ]
}

function findAllTextProblems(
  site: Site,
  guides: readonly GuideFolder[],
  codes: readonly CodeFolderFile[],
  helpDesk: HelpDeskFile | null,
): Mistake[] {
  return [
    ...guides.flatMap((guide) => findTextProblems(guide, site)),
    ...codes.flatMap((code) => findCodeTextProblems(code, site)),
    ...(helpDesk ? findHelpDeskTextProblems(helpDesk, site) : []),
  ]
}

function isError({ severity }: Mistake): boolean {
  return severity === 'error'
}

function readGuide(folder: Folder, id: string): GuideFolder | null {
  const file = folder.read<GuideFile>(guideFileName(id), guideFileSchema)
  if (!idSchema.safeParse(id).success) folder.mistakes.push(badFolderName(id))
  if (reservedGuideIds.includes(id)) folder.mistakes.push(reservedFolderName(id))
  const listed = file?.sections ?? folder.sectionsOf(id)
  folder.mistakes.push(...listed.flatMap((section, position) => findReservedSection(id, section, position)))
  const sections = listed
    .filter((section) => !reservedSectionIds.includes(section))
    .map((section) => ({
      id: section,
      file: folder.read<SectionFile>(sectionFileName(id, section), sectionSchema),
    }))
  const complete = sections.filter((section): section is GuideFolder['sections'][number] => section.file !== null)
  return file && complete.length === sections.length ? { id, file, sections: complete } : null
}

function findReservedSection(guide: string, id: string, position: number): Mistake[] {
  if (!reservedSectionIds.includes(id)) return []
  return [mistake('reserved-section', { file: guideFileName(guide), path: ['sections', position] }, { id })]
}

function reservedFolderName(id: string): Mistake {
  return mistake('reserved-guide', { file: guideFileName(id), path: [] }, { id })
}

function missingUnknownCode(codes: readonly string[]): Mistake {
  const other = codes.find((code) => code.toLowerCase() === unknownCode)
  if (other !== undefined) return misnamed(codeFileName(other), codeFileName(unknownCode))
  return mistake('missing-unknown-code', { file: codeFileName(unknownCode), path: [] }, {})
}

function readCode(folder: Folder, code: string): CodeFolderFile | null {
  const file = folder.read<CodeFile>(codeFileName(code), codeFileSchema)
  return file && { code, file }
}

function badFolderName(id: string): Mistake {
  const facts = { place: `The name of the folder "${id}"`, hint: 'Lower-case letters, digits and hyphens only.' }
  return mistake('bad-form', { file: guideFileName(id), path: [] }, facts)
}

/** Old places of steps with their new ones: `sign-in/old` → `sign-in/new`. */
function renamedPlaces(guides: readonly GuideFolder[]): Record<string, string> {
  const entries = guides.flatMap(({ id, file }) =>
    Object.entries(file.renamed ?? {}).map(([old, today]) => [`${id}/${old}`, `${id}/${today}`]),
  )
  return Object.fromEntries(entries)
}
