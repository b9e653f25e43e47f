import { codePattern } from './code-pattern.ts'
import type { Code, CodeFile } from './code-schema.ts'
import type { ExamplesFile } from './examples-schema.ts'
import type { BundledGuide, GuideFile, SectionFile } from './guide-schema.ts'
import type { HelpDesk, HelpDeskFile } from './help-desk-schema.ts'
import type { Site } from './site-schema.ts'

/** One JSON file of the content folder, read: its name relative to that folder, with "/", and its value. */
export type ContentFile = { name: string; value: unknown }

/** A guide as it lies in its folder, after the shape of each file was found right. */
export type GuideFolder = { id: string; file: GuideFile; sections: { id: string; file: SectionFile }[] }

/** A guide whose own files and tree are sound, with its examples; null where it has none that can be read. */
export type WalkableGuide = { guide: GuideFolder; examples: ExamplesFile | null }

/** A code record with its code, which is the name of its file. */
export type CodeFolderFile = { code: string; file: CodeFile }

/** All of a content folder, each file with the right shape. A folder need not have a file for the help desk. */
export type Content = { site: Site; guides: GuideFolder[]; codes: CodeFolderFile[]; helpDesk: HelpDeskFile | null }

const namePattern = /^guides\/([^/]+)\/([^/]+)\.json$/

export const siteFile = 'site.json'

export const helpDeskFile = 'help-desk.json'

export const coverageFile = 'coverage.json'

/** The name of a guide's own file. */
export function guideFileName(guide: string): string {
  return `guides/${guide}/guide.json`
}

/** The name of a section file. */
export function sectionFileName(guide: string, section: string): string {
  return `guides/${guide}/${section}.json`
}

/** The name of the file with a guide's examples. */
export function examplesFileName(guide: string): string {
  return `guides/${guide}/examples.json`
}

/**
 * Splits the name of a guide's file into guide and section; null for others. `guide` and `examples` stand for the files
 * of a guide that are no section.
 */
export function splitFileName(name: string): { guide: string; section: string } | null {
  const match = namePattern.exec(name)
  return match ? { guide: match[1] as string, section: match[2] as string } : null
}

/** The places of a guide that coverage can name: `sign-in/caps-lock`. */
export function placesOf({ id, sections }: GuideFolder): string[] {
  return sections.flatMap(({ file }) => file.steps.map((step) => `${id}/${step.id}`))
}

/** The name of a code file. */
export function codeFileName(code: string): string {
  return `codes/${code}.json`
}

/** The code that a file name stands for; null for other files. */
export function codeOfFileName(name: string): string | null {
  const code = /^codes\/([^/]+)\.json$/.exec(name)?.[1] ?? ''
  return codePattern.test(code) ? code : null
}

/** Puts a code into its record, as the app loads it. */
export function bundleCode({ code, file: { $schema: _, ...fields } }: CodeFolderFile): Code {
  return { code, ...fields }
}

/** The help desk's file as the app loads it. */
export function bundleHelpDesk({ $schema: _, ...fields }: HelpDeskFile): HelpDesk {
  return fields
}

/** Puts a guide's sections inside the guide, as the app loads it. */
export function bundleGuide({ id, file, sections }: GuideFolder, version: string): BundledGuide {
  const { title, description, audience, minutes, start, renamed } = file
  return {
    id,
    title,
    description,
    audience,
    minutes,
    version,
    start,
    ...(renamed && { renamed }),
    sections: sections.map((section) => ({ id: section.id, title: section.file.title, steps: section.file.steps })),
  }
}
