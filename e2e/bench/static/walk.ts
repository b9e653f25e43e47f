/** All that a plain page needs to walk a guide: the least that any page with these questions can do. */
import { tree } from 'virtual:tree'
import { nextStep } from '../../../src/engine/next-step.ts'
import type { PlainStep } from '../plain-tree.ts'
import { stepHtml } from './step-html.ts'

const main = document.querySelector('main') as HTMLElement
const answers = new Map<string, string>()
let at = tree.start

function show(id: string) {
  at = id
  main.innerHTML = stepHtml(tree.steps[id] as PlainStep)
}

main.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  if (target.form) goOn(target.form)
  else {
    answers.clear()
    show(tree.start)
  }
})

function goOn(form: HTMLFormElement) {
  if (!form.reportValidity()) return
  const answer = String(new FormData(form).get('answer'))
  answers.set(at, answer)
  const option = tree.steps[at]?.options.find(({ id }) => id === answer)
  const next = option && nextStep(option.next, answers)
  if (next) show(next)
}
