import { isSafeAddress } from './address-schema.ts'
import type { Block, Picture } from './block-schema.ts'
import {
  type CodeFolderFile,
  codeFileName,
  type GuideFolder,
  guideFileName,
  helpDeskFile,
  sectionFileName,
  siteFile,
} from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import type { SectionFile } from './guide-schema.ts'
import type { HelpDeskFile } from './help-desk-schema.ts'
import { parseInline } from './parse-inline.ts'
import { pictureLabels } from './picture-labels.ts'
import { fillPlaceholders, placeholderNames, placeholders } from './placeholders.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import type { Site } from './site-schema.ts'

type Words = ReadonlyMap<string, string>
type Text = { file: string; path: Path; text: string }

/** What is wrong inside the texts of a guide: words that the site does not give, unsafe links, pictures without labels. */
export function findTextProblems(guide: GuideFolder, site: Site): Mistake[] {
  return [
    ...findMarkProblems(textsOf(guide), site),
    ...guide.sections.flatMap(({ id, file }) => findStepPictureProblems(sectionFileName(guide.id, id), file)),
  ]
}

/** The same inside the texts of a code record. */
export function findCodeTextProblems({ code, file: record }: CodeFolderFile, site: Site): Mistake[] {
  const file = codeFileName(code)
  return [
    ...findMarkProblems(collectTexts(file, record, []), site),
    ...findPictureProblems(file, record.body, ['body']),
    ...findPictureProblems(file, record.helpDesk, ['helpDesk']),
  ]
}

/** The same inside the texts of the help desk's file. The searches themselves have words of their own. */
export function findHelpDeskTextProblems(file: HelpDeskFile, site: Site): Mistake[] {
  const texts = collectTexts(helpDeskFile, file, [])
  const isSearch = ({ path }: Text) => path[2] === 'lines' || path[2] === 'conditions'
  return findMarkProblems(
    texts.filter((text) => !isSearch(text)),
    site,
  )
}

function findMarkProblems(texts: readonly Text[], site: Site): Mistake[] {
  const words = placeholders(site)
  return texts.flatMap((text) => [...findUnknownPlaceholders(text, words), ...findUnsafeLinks(text, words)])
}

/** Words in the banner that the site does not give. */
export function findBannerProblems(site: Site): Mistake[] {
  const banner = { file: siteFile, path: ['banner'], text: site.banner ?? '' }
  return findUnknownPlaceholders(banner, placeholders(site))
}

function textsOf(guide: GuideFolder): Text[] {
  const own = collectTexts(guideFileName(guide.id), guide.file, [])
  return [...own, ...guide.sections.flatMap(({ id, file }) => collectTexts(sectionFileName(guide.id, id), file, []))]
}

function collectTexts(file: string, value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ file, path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return entriesOf(value).flatMap(([key, inner]) => collectTexts(file, inner, [...path, key]))
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

function findUnknownPlaceholders({ file, path, text }: Text, words: Words): Mistake[] {
  const unknown = placeholderNames(text).filter((name) => !words.has(name))
  return unknown.map((name) =>
    mistake('unknown-placeholder', { file, path }, { name, suggestion: didYouMean(name, words.keys()) }),
  )
}

function findUnsafeLinks({ file, path, text }: Text, words: Words): Mistake[] {
  const links = parseInline(fillPlaceholders(text, words)).filter((node) => node.kind === 'link')
  const unsafe = links.filter(({ address }) => !isSafeAddress(address))
  return unsafe.map(({ address }) => mistake('unsafe-link', { file, path }, { address }))
}

function findStepPictureProblems(file: string, { steps }: SectionFile): Mistake[] {
  return steps.flatMap(({ body = [] }, step) => findPictureProblems(file, body, ['steps', step, 'body']))
}

function findPictureProblems(file: string, blocks: readonly Block[], path: Path): Mistake[] {
  return blocks.flatMap((block, position) => {
    const isWrong = typeof block === 'object' && block.kind === 'picture' && !hasItsLabels(block)
    return isWrong ? [pictureProblem(file, [...path, position], block)] : []
  })
}

function hasItsLabels(picture: Picture): boolean {
  return [...pictureLabels[picture.name]].sort().join() === Object.keys(picture.labels).sort().join()
}

function pictureProblem(file: string, path: Path, { name }: Picture): Mistake {
  const labels = pictureLabels[name].map((label) => `"${label}"`).join(', ')
  return mistake('picture-label', { file, path: [...path, 'labels'] }, { picture: name, labels })
}
