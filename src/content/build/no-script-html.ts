/**
 * What the page says where no script runs. The start page stands in the page already, so this adds what helps at once,
 * and takes away what only works with a script: everything marked with `data-needs-script`.
 */
import { escapeHtml } from '../../engine/escape-html.ts'
import type { Content } from '../../model/content-files.ts'
import { fillContent } from '../../model/fill-content.ts'
import type { Essential } from '../../model/guide-schema.ts'
import { mainGuideOf } from '../../model/main-guide-of.ts'
import { staticGuideName } from '../bundled-files.ts'
import { guidesInOrder } from '../guides-in-order.ts'
import { contactHtml } from '../static-guide/contact-html.ts'
import { essentialsHtml } from '../static-guide/essentials-html.ts'
import { text } from '../static-guide/text.ts'

const guideAddress = `./content/${staticGuideName}`

/** Beside the page's own style sheet, whose colours it uses. No layer: it wins over what it takes away. */
const style = `
[data-needs-script],.late{display:none!important}
#root>*{min-block-size:0}
#root main{padding-block-end:0}
.no-script{max-inline-size:70rem;margin-inline:auto;padding:1.5rem var(--space,1rem) 3.5rem}
.no-script>*{max-inline-size:41rem}
.no-script h2{margin-block:2rem .5rem}
.no-script p{margin-block:.35rem}
.no-script ol{padding-inline-start:1.6rem}
.no-script li{margin-block:1rem}
.no-script li::marker{font-weight:600}
.no-script dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 1rem;align-items:baseline}
.no-script dt{color:var(--ink-soft)}
.no-script dd a,.no-script .more a{display:inline-block;padding-block:.5rem}
.no-script .whole a{display:inline-block;margin-block-start:.35rem;padding:.75rem 1.25rem;border-radius:.6rem;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
@media print{.no-script{padding:0;font-size:.9em}.no-script a[href^=http]::after{content:" (" attr(href) ")"}.no-script .whole,.no-script .more{display:none}}
`

/**
 * The `noscript` element of the page: the essentials of the guide that the start page leads to, the help desk's contact
 * and the way to the guide to print. A guide without essentials leaves them out. Its style stands inside, for the policy
 * to let through by its hash. `guide` is the address of the guide to print, null where the page has none to lead to.
 */
export function noScriptHtml(content: Content, guide: string | null = guideAddress): string {
  const { site, guides } = fillContent(content)
  const { essentials = [] } = mainGuideOf(guidesInOrder(guides)).file
  const { title, lead, leadToHelp, whole, link } = text.withoutScript
  const steps =
    essentials.length === 0 ? '' : `${essentialsHtml(essentials, guide === null ? null : moreHtml(guide))}\n`
  return `<noscript><style>${style}</style>
<section class="no-script">
<h2>${title}</h2>
<p>${essentials.length === 0 ? leadToHelp : lead}</p>
${steps}${guide === null ? '' : `<p class="whole">${whole}:<br><a href="${escapeHtml(guide)}">${link}</a></p>\n`}${contactHtml(site.helpDesk)}
<p>${text.help.tell} ${text.help.never}</p>
</section></noscript>`
}

function moreHtml(guide: string) {
  return (step: string, { title }: Essential) =>
    `<a href="${escapeHtml(guide)}#step-${step}" aria-label="${escapeHtml(text.more(title))}">${text.readMore}</a>`
}
