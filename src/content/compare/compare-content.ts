import { type Renamed, renamedId } from '../../engine/follow-renames.ts'
import type { Guide } from '../../model/guide.ts'
import type { CheckedFiles } from '../check/check-files.ts'
import type { FolderFile } from '../check/folder-file.ts'
import { byImportance, type Change, change } from './change.ts'
import { compareCodeStarts } from './compare-code-starts.ts'
import { compareCodes } from './compare-codes.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareGuide } from './compare-guide.ts'
import { compareHelpDesk } from './compare-help-desk.ts'
import { compareEnds, compareLinks, lostLinks } from './compare-links.ts'
import { compareProblems } from './compare-problems.ts'
import { compareSite } from './compare-site.ts'
import type { ChangedArea, Comparison } from './comparison.ts'
import { type ReadContent, type ReadGuide, readBoth } from './read-content.ts'
import { text } from './text.ts'
import { walkOf } from './walk-of.ts'

/** One version of content: its files, and what the check says about them. */
export type ContentVersion = { files: readonly FolderFile[]; checked: Pick<CheckedFiles, 'problems'> }

type Version = ReadContent & { walks: ReadonlyMap<string, Guide> }

type Found = { tried: number; changes: Change[] }

/**
 * Says in words what changed from one version of content to another, by guide, most important first, and tries every
 * link, example and code of the old version in the new one. What cannot be read in both is named in `unread`. How a file
 * is written, its line breaks and the order of its entries, is no change.
 */
export function compareContent(old: ContentVersion, now: ContentVersion): Comparison {
  const read = readBoth(old.files, now.files)
  const [before, after] = [withWalks(read.before), withWalks(read.after)]
  const guides = [...before.guides.values()].map((guide) => ({
    guide,
    ...compareOneGuide(before, after, guide, read.unread),
  }))
  const taken = new Set(guides.map(({ guide }) => newIdOf(after, guide.id)))
  const added = [...after.guides.values()].filter(({ id }) => !taken.has(id))
  const areas = [
    areaOf('site', before.site && after.site ? compareSite(before.site, after.site) : []),
    ...guides.map(({ guide, changes }) => areaOf(`guides/${newIdOf(after, guide.id)}`, changes, titleOf(after, guide))),
    ...added.map((guide) => areaOf(`guides/${guide.id}`, [guideAdded(guide)], titleOf(after, guide))),
    areaOf('codes', [...compareStarts(before, after), ...compareCodes(before.codes, after.codes)]),
    areaOf('help-desk', compareHelpDesk(before.helpDesk, after.helpDesk)),
    areaOf('coverage', compareCoverage(before.rows, after.rows)),
  ]
  return {
    areas: areas.filter(({ changes }) => changes.length > 0),
    linksTried: guides.reduce((sum, { tried }) => sum + tried, 0),
    problems: compareProblems(old.checked.problems, now.checked.problems),
    unread: read.unread,
  }
}

function areaOf(area: string, changes: readonly Change[], title = text.areas[area] ?? area): ChangedArea {
  return { area, title, changes: changes.toSorted(byImportance) }
}

function compareOneGuide(before: Version, after: Version, guide: ReadGuide, unread: readonly string[]): Found {
  const id = newIdOf(after, guide.id)
  const area = `guides/${id}`
  const now = after.guides.get(id)
  const walk = before.walks.get(guide.id)
  if (!now) {
    const links = walk ? lostLinks(area, walk) : { tried: 0, changes: [] }
    return { ...links, changes: [guideRemoved(guide), ...links.changes] }
  }
  const renames = renamesOf(now)
  const isRead = !unread.some((name) => name.startsWith(`guides/${guide.id}/`))
  const found = tryOld(area, guide, { before: walk, after: after.walks.get(id), renames, isRead })
  const renamed = id === guide.id ? [] : [change('guide-renamed', [area], { from: guide.id, to: id })]
  return { ...found, changes: [...renamed, ...compareGuide(area, guide, now, renames), ...found.changes] }
}

function tryOld(
  area: string,
  { examples }: ReadGuide,
  {
    before,
    after,
    renames,
    isRead,
  }: { before: Guide | undefined; after: Guide | undefined; renames: Renamed; isRead: boolean },
): Found {
  if (!before || !after) {
    const version = !isRead ? null : before ? 'new' : 'old'
    return { tried: 0, changes: [change('links-not-tried', [area], { version })] }
  }
  const walks = { area, before, after, renames, examples }
  const links = compareLinks(walks)
  return { ...links, changes: [...links.changes, ...compareEnds(walks)] }
}

function compareStarts(before: Version, after: Version): Change[] {
  const sameStep = (guide: string, old: string, now: string) => {
    const file = after.guides.get(newIdOf(after, guide))
    return file !== undefined && renamedId(renamesOf(file), old) === now
  }
  return compareCodeStarts(toStarts(before), toStarts(after), sameStep)
}

function toStarts({ codes, walks }: Version) {
  return { codes, guides: walks }
}

function withWalks(content: ReadContent): Version {
  const walks = [...content.guides.values()].flatMap((guide) => walkOf(guide) ?? [])
  return { ...content, walks: new Map(walks.map((walk) => [walk.id, walk])) }
}

function guideAdded(guide: ReadGuide): Change {
  const count = stepsIn(guide)
  return change('guide-added', [`guides/${guide.id}`], { guide: guide.file?.title ?? guide.id, count }, { count })
}

function guideRemoved(guide: ReadGuide): Change {
  const count = stepsIn(guide)
  return change('guide-removed', [`guides/${guide.id}`], { guide: guide.file?.title ?? guide.id, count }, { count })
}

function stepsIn({ sections }: ReadGuide): number {
  return sections.reduce((sum, { file }) => sum + file.steps.length, 0)
}

function titleOf(after: Version, { id, file }: ReadGuide): string {
  return after.guides.get(newIdOf(after, id))?.file?.title ?? file?.title ?? id
}

function newIdOf({ site }: Version, guide: string): string {
  return renamedId(site?.renamedGuides ?? {}, guide)
}

function renamesOf({ file }: ReadGuide): Renamed {
  return file?.renamed ?? {}
}
