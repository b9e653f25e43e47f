import type { Block, Picture } from './block-schema.ts'
import { collectTexts, type PlacedText } from './collect-texts.ts'
import {
  type CodeFolderFile,
  codeFileName,
  type GuideFolder,
  guideFileName,
  helpDeskFile,
  sectionFileName,
  siteFile,
} from './content-files.ts'
import { offerName } from './did-you-mean.ts'
import { findHostProblems, findLinkProblems } from './find-link-problems.ts'
import type { SectionFile } from './guide-schema.ts'
import type { HelpDeskFile } from './help-desk-schema.ts'
import { nearestName } from './nearest-name.ts'
import { pictureLabels } from './picture-labels.ts'
import { placeholderNames, placeholders } from './placeholders.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import type { Site } from './site-schema.ts'

type Words = ReadonlyMap<string, string>

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
    ...findMarkProblems(collectTexts(file, record), site),
    ...findPictureProblems(file, record.body, ['body']),
    ...findPictureProblems(file, record.helpDesk, ['helpDesk']),
  ]
}

/** The same inside the texts of the help desk's file. The searches themselves have words of their own. */
export function findHelpDeskTextProblems(file: HelpDeskFile, site: Site): Mistake[] {
  const texts = collectTexts(helpDeskFile, file)
  const isSearch = ({ path }: PlacedText) => path[2] === 'lines' || path[2] === 'conditions'
  return findMarkProblems(
    texts.filter((text) => !isSearch(text)),
    site,
  )
}

function findMarkProblems(texts: readonly PlacedText[], site: Site): Mistake[] {
  const words = placeholders(site)
  return texts.flatMap((text) => [
    ...findUnknownPlaceholders(text, words),
    ...findLinkProblems(text, words, site),
    ...findSourceProblems(text, site),
  ])
}

/** A page that something relies on is a link for whoever reviews it. */
function findSourceProblems({ file, path, text }: PlacedText, { linkHosts }: Site): Mistake[] {
  const isSource = path.at(-1) === 'address' && path.at(-3) === 'sources'
  return isSource ? findHostProblems(text, { file, path }, linkHosts) : []
}

/** Words in the banner that the site does not give. */
export function findBannerProblems(site: Site): Mistake[] {
  const banner = { file: siteFile, path: ['banner'], text: site.banner ?? '' }
  return findUnknownPlaceholders(banner, placeholders(site))
}

function textsOf(guide: GuideFolder): PlacedText[] {
  const textsIn = (name: string, file: object) => collectTexts(name, file, mayHoldMark)
  const inSections = guide.sections.flatMap(({ id, file }) => textsIn(sectionFileName(guide.id, id), file))
  return [...textsIn(guideFileName(guide.id), guide.file), ...inSections]
}

/** Only words in braces, links and addresses are sought; of a great many texts few have any. */
function mayHoldMark(text: string): boolean {
  return /\{|\]\(|:\/\//.test(text)
}

function findUnknownPlaceholders({ file, path, text }: PlacedText, words: Words): Mistake[] {
  if (!text.includes('{')) return []
  const unknown = placeholderNames(text).filter((name) => !words.has(name))
  return [...unknown, ...misspeltPlaceholders(text, words)].map((name) =>
    mistake('unknown-placeholder', { file, path }, { name, suggestion: offerName(meantWord(name, words)) }),
  )
}

/** Words of the site in other letters, `{Help_Desk}`: braces that are no word to the app, but were meant as one. */
function misspeltPlaceholders(text: string, words: Words): string[] {
  const inBraces = [...text.matchAll(/\{([^{}]{1,60})\}/g)].map((match) => match[1] as string)
  return inBraces.filter((name) => placeholderNames(`{${name}}`).length === 0 && words.has(plainWord(name)))
}

function meantWord(name: string, words: Words): string | null {
  return words.has(plainWord(name)) ? plainWord(name) : nearestName(name, words.keys())
}

function plainWord(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
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
