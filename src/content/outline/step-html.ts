import { escapeHtml } from '../../engine/escape-html.ts'
import { blocksHtml } from './blocks-html.ts'
import type { OutlineOption, OutlineStep, OutlineWay } from './guide-outline.ts'
import { kindWords } from './kind-words.ts'
import { optionTexts } from './option-texts.ts'
import { stepTexts } from './step-texts.ts'

const deepest = 6

/** One step of a printed guide: its number, title and texts, the options with where they lead, and what leads here. */
export function stepHtml({ number, depth, step, options, arrivals }: OutlineStep): string {
  const heading = `h${Math.min(3 + depth, 6)}`
  return [
    `<div class="step depth-${Math.min(depth, deepest)}" id="step-${step.id}">`,
    `<${heading}><span class="number">${number}</span> ${escapeHtml(step.title)}</${heading}>`,
    `<p class="facts">${escapeHtml(kindWords(step))} · <code>${step.id}</code> · ${arrivalsHtml(arrivals)}</p>`,
    blocksHtml(stepTexts(step)),
    options.length === 0 ? '' : `<ul class="options">\n${options.map(optionHtml).join('\n')}\n</ul>`,
    `<p class="sources">Checked on ${step.checked}: ${step.sources.map(sourceHtml).join('; ')}</p>`,
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function arrivalsHtml(arrivals: readonly OutlineWay[]): string {
  if (arrivals.length === 0) return 'The guide begins here'
  return `From ${arrivals.map((way) => `<a href="#step-${way.from}">${way.reference}</a>`).join(', ')}`
}

function optionHtml({ letter, option, ways }: OutlineOption): string {
  const hints = optionTexts(option)
    .map((one) => `<p class="hint">${escapeHtml(one)}</p>`)
    .join('')
  const lines = ways.map((way) => `<li>${wayHtml(way)}</li>`).join('')
  const label = `<p class="label">${escapeHtml(option.label)}</p>`
  return `<li><span>${letter}</span><div>${label}${hints}<ul>${lines}</ul></div></li>`
}

function wayHtml({ condition, to, number, title, isAbove }: OutlineWay): string {
  const when = condition === '' ? '' : `${escapeHtml(condition)}: `
  return `${when}go to <a href="#step-${to}">${number} ${escapeHtml(title)}</a>${isAbove ? ' (above)' : ''}`
}

function sourceHtml({ title, address }: { title: string; address: string }): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
}
