/**
 * A guide as one HTML document for a person who cannot use the app: to read without JavaScript, to print, to keep. It
 * needs nothing else, no script and no other file, and its own policy allows nothing but its style. Whoever reviews a
 * guide gets another document, with ids and sources: `content/outline`.
 */
import { escapeHtml } from '../../engine/escape-html.ts'
import type { Guide } from '../../model/guide.ts'
import type { Essential } from '../../model/guide-schema.ts'
import type { Site } from '../../model/site-schema.ts'
import { guideOutline, type OutlineSection } from '../outline/guide-outline.ts'
import { contactHtml } from './contact-html.ts'
import { essentialsHtml } from './essentials-html.ts'
import { numberLinkHtml, type StepNumbers } from './number-link-html.ts'
import { staticGuideStyle } from './static-guide-style.ts'
import { type AroundStep, staticStepHtml } from './static-step-html.ts'
import { text } from './text.ts'

export type StaticGuide = {
  guide: Guide
  site: Site
  /** Empty where the guide has none. */
  essentials: readonly Essential[]
  /** The hash of `staticGuideStyle` as it stands in a policy: `sha256-…` in base 64. */
  styleHash: string
}

/** Writes the document. Every step is numbered as in the outline, and every answer says to which number it leads. */
export function staticGuideHtml({ guide, site, essentials, styleHash }: StaticGuide): string {
  const sections = guideOutline(guide)
  const steps = sections.flatMap((section) => section.steps)
  const numbers = { guide, of: new Map(steps.map(({ step, number }) => [step.id, number])) }
  const around = { numbers, helpDesk: site.helpDesk }
  const title = escapeHtml(guide.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – ${escapeHtml(site.organisation)}</title>
<style>${staticGuideStyle}</style>
</head>
<body>
<header>
<p class="organisation">${escapeHtml(site.organisation)}</p>
<h1>${title}</h1>
${bannerHtml(site)}</header>
<main>
<section class="help">
${contactHtml(site.helpDesk)}
<p>${text.help.tell} ${text.help.tellNumbers} ${text.help.never}</p>
</section>
${firstHtml(essentials, numbers)}<section>
<h2>${text.use.title}</h2>
<ol>
<li>${text.use.begin} ${numberLinkHtml(guide.start, numbers)}.</li>
${text.use.steps.map((line) => `<li>${line}</li>`).join('\n')}
</ol>
${contentsHtml(sections)}
</section>
${sections.map((section) => sectionHtml(section, around)).join('\n')}
</main>
<footer>
<p class="facts">${text.checked} ${dateHtml(guide)} · ${text.version} ${guide.version}</p>
</footer>
</body>
</html>
`
}

function bannerHtml({ banner }: Site): string {
  return banner ? `<p class="note">${escapeHtml(banner)}</p>\n` : ''
}

/** The day on which a step was last compared with its sources: what the content itself says about its age. */
function dateHtml({ steps }: Guide): string {
  const day = [...steps.values()].map(({ checked }) => checked).reduce((a, b) => (a > b ? a : b))
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  return `<time datetime="${day}">${words}</time>`
}

function firstHtml(essentials: readonly Essential[], numbers: StepNumbers): string {
  if (essentials.length === 0) return ''
  const list = essentialsHtml(essentials, (step) => `${text.atNumber} ${numberLinkHtml(step, numbers)}`)
  return `<section>\n<h2>${text.essentials}</h2>\n${list}\n</section>\n`
}

function contentsHtml(sections: readonly OutlineSection[]): string {
  const lines = sections.map(({ id, title }) => `<li><a href="#section-${id}">${escapeHtml(title)}</a></li>`)
  return `<nav aria-label="${text.use.sections}">\n<ul>\n${lines.join('\n')}\n</ul>\n</nav>`
}

function sectionHtml({ id, title, steps }: OutlineSection, around: AroundStep): string {
  return `<section class="part">
<h2 id="section-${id}">${escapeHtml(title)}</h2>
${steps.map((step) => staticStepHtml(step, around)).join('\n')}
</section>`
}
