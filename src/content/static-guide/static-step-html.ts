import { escapeHtml } from '../../engine/escape-html.ts'
import type { Block } from '../../model/block-schema.ts'
import type { Step } from '../../model/guide.ts'
import type { Site } from '../../model/site-schema.ts'
import { blocksHtml } from '../outline/blocks-html.ts'
import type { OutlineOption, OutlineStep } from '../outline/guide-outline.ts'
import type { StepNumbers } from './number-link-html.ts'
import { text } from './text.ts'
import { waysHtml } from './ways-html.ts'

/** What a step needs to know of the document that it stands in. */
export type AroundStep = { numbers: StepNumbers; helpDesk: Site['helpDesk'] }

/** One step as a person reads it: its number, what to do, and for each answer the number to go to. */
export function staticStepHtml({ number, step, options }: OutlineStep, around: AroundStep): string {
  return `<div class="step" id="step-${step.id}">
<p class="number">${number}</p>
<div>
<h3>${escapeHtml(step.title)}</h3>
${linesOf(step, number, around).join('\n')}
${optionsHtml(options, step, around)}</div>
</div>`
}

function linesOf(step: Step, number: number, { helpDesk }: AroundStep): string[] {
  const body = blocksHtml(bodyOf(step))
  if (step.kind === 'question') {
    const check = step.check === undefined ? [] : [`<p class="check">${text.check}</p>`]
    const asks = step.tried === undefined ? [] : [`<p class="ask">${text.solvedIt}</p>`]
    return [body, ...check, ...asks]
  }
  if (step.result === 'solved') return [body, `<p><strong>${text.solved}</strong></p>`]
  if (step.result === 'finding') return [body]
  return [body, `<p><strong>${escapeHtml(text.askForHelp(helpDesk, number))}</strong></p>`]
}

function bodyOf(step: Step): Block[] {
  const body = step.body ?? []
  if (step.kind === 'question') return body
  return [step.reason, ...(step.action === undefined ? [] : [step.action]), ...body]
}

function optionsHtml(options: readonly OutlineOption[], step: Step, around: AroundStep): string {
  if (step.kind === 'outcome') return ''
  return `<ul class="options">\n${options.map((one) => optionHtml(one, around)).join('\n')}\n</ul>\n`
}

function optionHtml({ option, ways }: OutlineOption, { numbers }: AroundStep): string {
  const hint = option.hint === undefined ? '' : `<p class="hint">${escapeHtml(option.hint)}</p>`
  return `<li><p class="label">${escapeHtml(option.label)}</p>${hint}${waysHtml(ways, numbers)}</li>`
}
