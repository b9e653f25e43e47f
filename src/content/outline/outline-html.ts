import { escapeHtml } from '../../engine/escape-html.ts'
import type { Guide } from '../../model/guide.ts'
import type { Site } from '../../model/site-schema.ts'
import { guideOutline, type OutlineSection } from './guide-outline.ts'
import { outlineStyle } from './outline-style.ts'
import { stepHtml } from './step-html.ts'

/**
 * A guide as one HTML document that needs nothing else, no script and no other file: to be printed for a review, or read
 * where the app cannot run. Every step has a number and every option a letter, so that “12b” names one option.
 */
export function outlineHtml(guide: Guide, site: Site): string {
  const sections = guideOutline(guide)
  const title = escapeHtml(guide.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – ${escapeHtml(site.organisation)}</title>
<style>${outlineStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escapeHtml(guide.description)}</p>
<p>${helpDeskHtml(site)}</p>
<p>Begin at ${startHtml(sections, guide.start)}. Each step has a number and each option a letter: “12b” is option b of step 12.</p>
<p class="facts">${escapeHtml(site.organisation)} · guide <code>${guide.id}</code> · version <code>${guide.version}</code> · ${guide.steps.size} steps</p>
</header>
${contentsHtml(sections)}
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

function helpDeskHtml({ helpDesk: { name, phone, email, hours } }: Site): string {
  return [name, phone, email, hours].map(escapeHtml).join(' · ')
}

function startHtml(sections: readonly OutlineSection[], start: string): string {
  const first = sections.flatMap(({ steps }) => steps).find(({ step }) => step.id === start)
  return `<a href="#step-${start}">step ${first?.number ?? 1}</a>`
}

function contentsHtml(sections: readonly OutlineSection[]): string {
  const lines = sections.map(
    ({ id, title, steps }) => `<li><a href="#section-${id}">${escapeHtml(title)}</a>: ${rangeWords(steps)}</li>`,
  )
  return `<nav aria-label="Sections">\n<ul>\n${lines.join('\n')}\n</ul>\n</nav>`
}

function rangeWords(steps: OutlineSection['steps']): string {
  const [first, last] = [steps[0]?.number, steps.at(-1)?.number]
  return first === last ? `step ${first}` : `steps ${first} to ${last}`
}

function sectionHtml({ id, title, steps }: OutlineSection): string {
  return `<section aria-labelledby="section-${id}">
<h2 id="section-${id}">${escapeHtml(title)}</h2>
${steps.map(stepHtml).join('\n')}
</section>`
}
