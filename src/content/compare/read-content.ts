import * as z from 'zod/mini'
import type { CodeFile } from '../../model/code-schema.ts'
import {
  codeFileName,
  codeOfFileName,
  coverageFile,
  examplesFileName,
  guideFileName,
  helpDeskFile,
  sectionFileName,
  siteFile,
  splitFileName,
} from '../../model/content-files.ts'
import type { CoverageFile } from '../../model/coverage-schema.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { GuideFile, SectionFile } from '../../model/guide-schema.ts'
import type { HelpDeskFile } from '../../model/help-desk-schema.ts'
import type { Site } from '../../model/site-schema.ts'
import type { FolderFile } from '../check/folder-file.ts'
import { maxDepth } from '../check/json/limits.ts'
import { looseShapes } from './loose-shapes.ts'

export type ReadSection = { id: string; file: SectionFile }

/** A guide as far as its files can be read; `file` is null where its own file cannot. */
export type ReadGuide = {
  id: string
  file: GuideFile | null
  sections: readonly ReadSection[]
  examples: readonly Example[]
}

/** What can be read of a content folder. What cannot is null, or missing in its list. */
export type ReadContent = {
  site: Site | null
  guides: ReadonlyMap<string, ReadGuide>
  codes: ReadonlyMap<string, CodeFile>
  helpDesk: HelpDeskFile | null
  rows: CoverageFile['rows']
}

type Values = ReadonlyMap<string, unknown>

/**
 * Reads two versions of content as far as both can be read: a file that is broken in one of them (`unread`) is left out
 * of both, so that its things are not told as added or removed.
 */
export function readBoth(
  before: readonly FolderFile[],
  after: readonly FolderFile[],
): { before: ReadContent; after: ReadContent; unread: string[] } {
  const [old, now] = [readValues(before), readValues(after)]
  const unread = [...new Set([...old, ...now].filter(([, value]) => value === undefined).map(([name]) => name))]
  for (const name of unread) for (const values of [old, now]) values.delete(name)
  return { before: toContent(old), after: toContent(now), unread: unread.sort() }
}

/** File name → value, `undefined` where it is no JSON or has nothing of the shape of such a file. */
function readValues(files: readonly FolderFile[]): Map<string, unknown> {
  return new Map(files.map(({ name, bytes }) => [name, readValue(name, bytes)]))
}

function readValue(name: string, bytes: Uint8Array): unknown {
  const shape = looseShapes.find(([pattern]) => pattern.test(name))?.[1]
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return shape && !isDeeper(value, maxDepth) && z.safeParse(shape, value).success ? value : undefined
  } catch {
    return undefined
  }
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1))
}

function toContent(values: Values): ReadContent {
  const names = [...values.keys()]
  const guides = [...new Set(names.flatMap((name) => splitFileName(name)?.guide ?? []))].sort()
  const codes = names.flatMap((name) => codeOfFileName(name) ?? []).sort()
  return {
    site: get<Site>(values, siteFile),
    guides: new Map(guides.map((id) => [id, toGuide(values, id)])),
    codes: new Map(codes.map((code) => [code, values.get(codeFileName(code)) as CodeFile])),
    helpDesk: get<HelpDeskFile>(values, helpDeskFile),
    rows: get<CoverageFile>(values, coverageFile)?.rows ?? {},
  }
}

function toGuide(values: Values, id: string): ReadGuide {
  const file = get<GuideFile>(values, guideFileName(id))
  const sections = (file?.sections ?? sectionsThere(values, id)).flatMap((section) => {
    const found = get<SectionFile>(values, sectionFileName(id, section))
    return found ? [{ id: section, file: found }] : []
  })
  const examples = get<{ examples: readonly Example[] }>(values, examplesFileName(id))?.examples ?? []
  return { id, file, sections, examples }
}

function sectionsThere(values: Values, id: string): string[] {
  const names = [...values.keys()].map(splitFileName)
  return names.flatMap((name) => (name?.guide === id && !isOwnFile(name.section) ? [name.section] : []))
}

function isOwnFile(section: string): boolean {
  return section === 'guide' || section === 'examples'
}

function get<T>(values: Values, name: string): T | null {
  return (values.get(name) as T | undefined) ?? null
}
