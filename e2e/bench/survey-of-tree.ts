/**
 * The tree as a survey: a page for each step. Both builds of SurveyJS use it. An event tells the survey where to go: that
 * spares it a condition on each of a hundred pages, judged anew at every answer.
 */
import { nextStep } from '../../src/engine/next-step.ts'
import type { PlainStep, PlainTree } from './plain-tree.ts'

type SurveyPage = { name: string }

type PageChange = { oldCurrentPage: SurveyPage; isNextPage: boolean; allow: boolean }

/** What is used of a survey's model; the same in all versions since 2. */
type Survey = {
  currentPage: unknown
  data: Record<string, string>
  getPageByName: (name: string) => unknown
  clear: (clearData: boolean, gotoFirstPage: boolean) => void
  onCurrentPageChanging: { add: (handle: (sender: unknown, change: PageChange) => void) => void }
}

/** The definition of a survey with the steps of a tree. Questions come first, so that none is the last page. */
export function surveyOfTree(tree: PlainTree): object {
  const steps = Object.entries(tree.steps)
  const questions = steps.filter(([id, step]) => id !== tree.start && step.options.length > 0)
  const ends = steps.filter(([, step]) => step.options.length === 0)
  const start = tree.steps[tree.start] as PlainStep
  return {
    showQuestionNumbers: 'off',
    pageNextText: 'Continue',
    pages: [[tree.start, start] as const, ...questions, ...ends].map(([id, step]) => page(id, step)),
  }
}

function page(id: string, { title, html, options }: PlainStep): object {
  const body = html ? [{ type: 'html', name: `${id}-body`, html }] : []
  if (options.length === 0) {
    const again = { type: 'html', name: `${id}-again`, html: '<button type="button">Start again</button>' }
    return { name: id, title, navigationButtonsVisibility: 'hide', elements: [...body, again] }
  }
  const choices = options.map((option) => ({ value: option.id, text: option.label }))
  const question = { type: 'radiogroup', name: id, titleLocation: 'hidden', isRequired: true, choices }
  return { name: id, title, elements: [...body, question] }
}

/** Makes a survey go where the tree says, and begin again where its ends say so. */
export function followTree(survey: Survey, tree: PlainTree): void {
  let isJumping = false
  survey.onCurrentPageChanging.add((_sender, change) => {
    if (isJumping || !change.isNextPage) return
    const { name } = change.oldCurrentPage
    const option = tree.steps[name]?.options.find(({ id }) => id === survey.data[name])
    const next = option && nextStep(option.next, new Map(Object.entries(survey.data)))
    if (!next) return
    change.allow = false
    isJumping = true
    survey.currentPage = survey.getPageByName(next)
    isJumping = false
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.textContent === 'Start again') survey.clear(true, true)
  })
}
