import { text } from '../../src/wizard/text.ts'

/** Signpost, the least that a page with its first question can be, and SurveyJS in its newest and its smallest form. */
export const pageNames = ['signpost', 'static', 'surveyjs', 'surveyjs-preact'] as const

export type PageName = (typeof pageNames)[number]

/** How a page is driven: where its title stands, as a selector, and the words on what is pressed. */
export type Controls = {
  title: string
  /** What leads from a start page to the first question: one of these. Empty where there is no start page. */
  begin: readonly string[]
  goOn: string
  again: string
}

const plain = { begin: [], goOn: 'Continue', again: 'Start again' }

/** The controls of each page that is measured. */
export const controlsOf: Readonly<Record<PageName, Controls>> = {
  signpost: {
    title: 'h1',
    begin: [text.start.begin, text.resume.again],
    goOn: text.question.continue,
    again: text.outcome.again,
  },
  static: { title: 'h1', ...plain },
  surveyjs: { title: '.sd-page__title', ...plain },
  'surveyjs-preact': { title: '.sd-page__title', ...plain },
}
