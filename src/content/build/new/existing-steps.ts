import { guideFileName, sectionFileName } from '../../../model/content-files.ts'
import { didYouMean } from '../../../model/did-you-mean.ts'
import {
  guideFileSchema,
  type Next,
  type Question,
  type SectionFile,
  sectionSchema,
} from '../../../model/guide-schema.ts'
import { NotMade } from './not-made.ts'
import { readExisting } from './read-existing.ts'

/** A step of a guide and where it stands: the position among the steps of its file. */
export type Placed = { step: SectionFile['steps'][number]; file: string; position: number }

/** All steps of a guide. Throws `NotMade` where there is no such guide or where a file of it cannot be read. */
export function stepsOf(texts: ReadonlyMap<string, string>, guide: string): Placed[] {
  const guides = [...texts.keys()].flatMap((name) => /^guides\/([^/]+)\/guide\.json$/.exec(name)?.[1] ?? [])
  const gone = `There is no guide "${guide}". ${didYouMean(guide, guides)}`.trim()
  const { sections } = readExisting(texts, guideFileName(guide), guideFileSchema, gone)
  return sections.flatMap((section) => {
    const file = sectionFileName(guide, section)
    const { steps } = readExisting(texts, file, sectionSchema, `The file "${file}" is missing.`)
    return steps.map((step, position) => ({ step, file, position }))
  })
}

/** An option by its place: the file, the position of its question there, and its own position. */
export type Way = { file: string; position: number; option: number; next: Next }

/** The option that `question/option` names, and what it leads to. Throws `NotMade` where there is none. */
export function findWay(steps: readonly Placed[], after: string): Way {
  const [question, option] = after.split('/')
  const isAsked = (one: Placed): one is Placed & { step: Question } => one.step.kind === 'question'
  const questions = steps.filter(isAsked)
  const ids = questions.map(({ step }) => step.id)
  const found = questions.find(({ step }) => step.id === question)
  if (!found) throw new NotMade(`There is no question "${question}". ${didYouMean(question ?? '', ids)}`.trim())
  const { options } = found.step
  const place = options.findIndex(({ id }) => id === option)
  const list = options.map(({ id }) => `"${id}"`).join(', ')
  if (place === -1) throw new NotMade(`The question "${question}" has no option "${option ?? ''}", only ${list}.`)
  return {
    file: found.file,
    position: found.position,
    option: place,
    next: (options[place] as Question['options'][0]).next,
  }
}
