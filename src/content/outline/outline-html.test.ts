import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/block-schema.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import { plainText } from '../../model/plain-text.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import { testSite } from '../../testing/render-at.tsx'
import { guideOutline } from './guide-outline.ts'
import { outlineHtml } from './outline-html.ts'
import { stepTexts } from './step-texts.ts'

const read = (guide: Guide) => new DOMParser().parseFromString(outlineHtml(guide, testSite), 'text/html')

const nasty = `<img src=x onerror="alert('1')">&amp;</title></style><script>alert(2)</script>`

/** A guide with the same text in every place that takes one. */
const nastyGuide = toGuide({
  ...bundled({
    main: [
      question(
        'first',
        { yes: 'end', no: [{ when: { first: 'no' }, go: 'end' }, { go: 'end' }] },
        {
          title: nasty,
          tried: nasty,
          body: [
            nasty,
            `**${nasty}** \`${nasty}\` [${nasty}](https://example.org/?a=1&b="2") [bad](javascript:alert(3))`,
            { kind: 'list', items: [nasty] },
            { kind: 'command', text: nasty },
            { kind: 'note', text: nasty },
            { kind: 'picture', name: 'windows-keyboard', alt: nasty, labels: {} },
          ],
          options: [
            { id: 'yes', label: nasty, hint: nasty, note: nasty, next: 'end' },
            { id: 'no', label: nasty, next: [{ when: { first: 'no' }, go: 'end' }, { go: 'end' }] },
          ],
          sources: [{ title: nasty, address: 'https://example.org/"><script>' }],
        },
      ),
      outcome('end', 'finding', { title: nasty, reason: nasty, action: nasty }),
    ],
  }),
  title: nasty,
  description: nasty,
})

describe('a printed guide', () => {
  it('is escaped everywhere: no text of content becomes an element, an attribute or an address', () => {
    const page = read(nastyGuide)
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    expect(page.querySelector('h1')?.textContent).toBe(nasty)
    expect(page.querySelector('.label')?.textContent).toBe(nasty)
    expect(page.querySelectorAll('style')).toHaveLength(1)
    const schemes = [...page.querySelectorAll('a')].map((link) => /^(?:#|https:)/.test(link.getAttribute('href') ?? ''))
    expect(schemes).not.toContain(false)
  })

  it('says how to call for help, and which version it is', () => {
    const { textContent } = read(nastyGuide).querySelector('header') as HTMLElement
    expect(textContent).toContain('Fabrikam Help · +1 555 0199 · help@fabrikam.example · Always')
    expect(textContent).toContain('version 0123abcd')
    expect(textContent).toContain('Begin at step 1.')
  })
})

describe('the real guides, printed', async () => {
  const guides = await realGuides()

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s: needs nothing else, and every jump arrives',
    (_id, guide) => {
      const html = outlineHtml(guide, testSite)
      expect(html).not.toMatch(/<(?:script|link|iframe|img)|\s(?:src|style)=|url\(|@import/)
      const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const jumps = new Set(Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id]) => id))
      expect(jumps.size).toBeGreaterThanOrEqual(guide.steps.size)
      expect([...jumps].filter((id) => !ids.includes(id))).toEqual([])
    },
  )

  it('hold every step with its texts, below headings without gaps', () => {
    const guide = guides.find(({ id }) => id === 'sign-in') as Guide
    const page = read(guide)
    const steps = guideOutline(guide).flatMap((section) => section.steps)
    const shown = [...page.querySelectorAll('.step :is(h3, h4, h5, h6)')].map(({ textContent }) => textContent)
    expect(shown).toEqual(steps.map(({ number, step }) => `${number} ${step.title}`))
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1)).toEqual([])
    for (const { step } of steps) {
      const text = page.getElementById(`step-${step.id}`)?.textContent
      for (const block of stepTexts(step)) expect(text).toContain(wordsOf(block))
    }
  })
})

/** The first words of a block that are in it without marks. */
function wordsOf(block: Block): string {
  const text =
    typeof block === 'string' ? block : 'alt' in block ? block.alt : 'text' in block ? block.text : block.items[0]
  return plainText(text ?? '').replace(/ \(.*/s, '')
}
