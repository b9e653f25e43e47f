import { codePattern, unknownCode } from '../../../model/code-pattern.ts'
import { codeFileSchema } from '../../../model/code-schema.ts'
import { codeFileName, examplesFileName, guideFileName, sectionFileName } from '../../../model/content-files.ts'
import { type GuideFile, type Next, sectionSchema } from '../../../model/guide-schema.ts'
import { idPattern, maxIdLength, pageGuideIds, reservedIds, reservedSectionIds } from '../../../model/id.ts'
import { reservedGuideIds } from '../../../model/reserved-guide-ids.ts'
import { findWay, stepsOf, type Way } from './existing-steps.ts'
import { insertValue, replaceValue, writeJson } from './json-edit.ts'
import { NotMade } from './not-made.ts'
import { readExisting } from './read-existing.ts'
import { newCode, newGuide, newOutcome, newQuestion, newSection } from './skeletons.ts'

/** What somebody wants to have: `name` is `guide/section/step`, `guide/section`, `guide` or a code. */
export type NewRequest = {
  kind: 'step' | 'section' | 'guide' | 'code'
  name: string
  /** Of a step: an outcome instead of a question. */
  outcome?: boolean
  /** Of a step: `question/option`, which leads to the new step from then on. */
  after?: string
  /** YYYY-MM-DD */
  today: string
}

type Written = { name: string; text: string }

/** The files to write, and what is left to do. */
export type NewFiles = { files: Written[]; next: string }

/**
 * Makes a skeleton in the content whose files are given as texts by name. Files that exist keep their form; only what is
 * new is put in. Throws `NotMade` when a name is taken, not written as it has to be, or leads nowhere.
 */
export function makeNew(texts: ReadonlyMap<string, string>, request: NewRequest): NewFiles {
  return { step: makeStep, section: makeSection, guide: makeGuide, code: makeCode }[request.kind](texts, request)
}

function makeStep(texts: ReadonlyMap<string, string>, { name, outcome, after, today }: NewRequest): NewFiles {
  const [guide, section, id, ...more] = name.split('/')
  if (!guide || !section || !id || more.length > 0) throw new NotMade('Name the step as guide/section/step.')
  const steps = stepsOf(texts, guide)
  checkId(section, reservedSectionIds)
  checkId(id, reservedIds)
  if (steps.some(({ step }) => step.id === id)) throw new NotMade(`The guide "${guide}" has a step "${id}" already.`)
  const file = sectionFileName(guide, section)
  const content = readExisting(texts, file, sectionSchema, `The guide "${guide}" has no section "${section}".`)
  const way = after === undefined ? null : findWay(steps, after)
  const target: Next = way?.next ?? steps.find(({ step }) => step.kind === 'outcome')?.step.id ?? id
  const step = outcome ? newOutcome(id, 'ask-for-help', today) : newQuestion(id, [target, target], today)
  const position = way?.file === file ? way.position + 1 : content.steps.length
  const changed = new Map([[file, insertValue(texts.get(file) as string, ['steps', position], step)]])
  if (way) {
    const text = changed.get(way.file) ?? (texts.get(way.file) as string)
    changed.set(way.file, replaceValue(text, ['steps', way.position, 'options', way.option, 'next'], id))
  }
  return { files: toWritten(changed), next: `${whatLeadsThere(id, after, way)} ${outcome ? textsOnly : textsAndWays}` }
}

const textsOnly = 'Write its texts in place of every TODO.'
const textsAndWays = 'Write its texts in place of every TODO, and where its options lead.'

function whatLeadsThere(id: string, after: string | undefined, way: Way | null): string {
  if (!way) return `Nothing leads to it yet: write "next": "${id}" into the option that should.`
  return `"${after}" leads to it now; it led to ${JSON.stringify(way.next)} before.`
}

function makeSection(texts: ReadonlyMap<string, string>, { name, today }: NewRequest): NewFiles {
  const [guide, section, ...more] = name.split('/')
  if (!guide || !section || more.length > 0) throw new NotMade('Name the section as guide/section.')
  const steps = stepsOf(texts, guide)
  checkId(section, reservedSectionIds)
  const file = sectionFileName(guide, section)
  if (texts.has(file)) throw new NotMade(`The guide "${guide}" has a section "${section}" already.`)
  const target = steps.find(({ step }) => step.kind === 'outcome')?.step.id ?? ''
  const id = freeId(`${section}-question`, new Set(steps.map(({ step }) => step.id)))
  const guideFile = guideFileName(guide)
  const { sections } = JSON.parse(texts.get(guideFile) as string) as GuideFile
  return {
    files: [
      { name: file, text: writeJson(newSection(newQuestion(id, [target, target], today))) },
      { name: guideFile, text: insertValue(texts.get(guideFile) as string, ['sections', sections.length], section) },
    ],
    next: `Nothing leads to its question yet: write "next": "${id}" into the option that should. Then write its texts in place of every TODO.`,
  }
}

function makeGuide(texts: ReadonlyMap<string, string>, { name, today }: NewRequest): NewFiles {
  checkId(name, [...reservedGuideIds, ...pageGuideIds])
  const taken = [...texts.keys()].find((file) => file.startsWith(`guides/${name}/`))
  if (taken !== undefined) throw new NotMade(`There is a guide "${name}" already: "${taken}".`)
  const { guide, start, examples } = newGuide(today)
  return {
    files: [
      { name: guideFileName(name), text: writeJson(guide) },
      { name: sectionFileName(name, 'start'), text: writeJson(start) },
      { name: examplesFileName(name), text: writeJson(examples) },
    ],
    next: 'It can be walked at once. Write its texts in place of every TODO.',
  }
}

function makeCode(texts: ReadonlyMap<string, string>, { name, today }: NewRequest): NewFiles {
  if (!codePattern.test(name))
    throw new NotMade(`"${name}" is no code: 4 to 9 digits, for example 50126, or letters only.`)
  const file = codeFileName(name)
  if (texts.has(file)) throw new NotMade(`There is a record for the code "${name}" already.`)
  const { start } = readExisting(
    texts,
    codeFileName(unknownCode),
    codeFileSchema,
    'There is no record for unknown codes to begin with.',
  )
  return {
    files: [{ name: file, text: writeJson(newCode(start, today)) }],
    next: 'Write its texts in place of every TODO, and under "start" what is known about somebody who has this code.',
  }
}

function checkId(id: string, taken: readonly string[]): void {
  if (!idPattern.test(id) || id.length > maxIdLength) {
    throw new NotMade(`"${id}" cannot be a name: lower-case letters, digits and hyphens, at most ${maxIdLength}.`)
  }
  if (taken.includes(id)) throw new NotMade(`The name "${id}" is used by the app itself.`)
}

/** The wanted id, cut to the longest that is allowed, with a number where it is taken. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const withEnd = (end: string) => wanted.slice(0, maxIdLength - end.length).replace(/-$/, '') + end
  let id = withEnd('')
  for (let number = 2; taken.has(id); number += 1) id = withEnd(`-${number}`)
  return id
}

function toWritten(changed: ReadonlyMap<string, string>): Written[] {
  return [...changed].map(([name, text]) => ({ name, text }))
}
