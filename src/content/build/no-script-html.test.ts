import { describe, expect, it } from 'vitest'
import type { Content } from '../../model/content-files.ts'
import { filesOf, smallContent, spoil } from '../../testing/small-content.ts'
import { checkFiles } from '../check/check-files.ts'
import { noScriptHtml } from './no-script-html.ts'

const guideJson = 'guides/sign-in/guide.json'

/** The small content with essentials in its guide. */
function contentWith(essentials: readonly object[], texts: Readonly<Record<string, string>> = smallContent): Content {
  const write = `"start": "what-you-see", "essentials": ${JSON.stringify(essentials)},`
  const spoilt = essentials.length === 0 ? texts : spoil(texts, guideJson, '"start": "what-you-see",', write)
  const { content, problems } = checkFiles(filesOf(spoilt), { reading: false })
  if (!content) throw new Error(problems.map(({ reason }) => reason).join('\n'))
  return content
}

/** As a browser without JavaScript reads it: what stands in `noscript` is part of the page. */
function read(content: Content): HTMLElement {
  const html = noScriptHtml(content).replace(/^<noscript>|<\/noscript>$/g, '')
  return new DOMParser().parseFromString(html, 'text/html').body
}

describe('the page without JavaScript', () => {
  it('says what to do, in the words of the site, and where to read more of it', () => {
    const page = read(
      contentWith([
        { title: 'Type it by hand', text: 'Open [the page]({reset-page}) of {organisation}.', step: 'caps-lock' },
        { title: 'Wait', text: 'Wait a minute.' },
      ]),
    )
    expect(page.textContent).toContain('You can do these steps now.')
    const [first, second] = page.querySelectorAll('ol > li')
    expect(first?.querySelector('h3')?.textContent).toBe('Type it by hand')
    expect(first?.querySelector('p')?.textContent).toBe('Open the page of Contoso.')
    expect(first?.querySelector('p a')?.getAttribute('href')).toBe('https://contoso.com/reset')
    const more = first?.querySelector('.more a')
    expect(more?.getAttribute('href')).toBe('./content/guide.html#step-caps-lock')
    expect(more?.getAttribute('aria-label')).toBe('Read more: Type it by hand')
    expect(second?.querySelector('.more')).toBeNull()
  })

  it('says how to reach the help desk, and leads to the guide to print', () => {
    const page = read(contentWith([]))
    expect(page.querySelector('ol')).toBeNull()
    expect(page.textContent).toContain('You can ask for help now.')
    expect(page.textContent).not.toContain('these steps')
    expect(page.querySelector('a[href="./content/guide.html"]')?.textContent).toBe('Open the whole guide')
    expect(page.querySelector('a[href="tel:+15550100"]')?.textContent).toBe('+1 555 0100')
    expect(page.querySelector('a[href="mailto:help@contoso.com"]')?.textContent).toBe('help@contoso.com')
    expect(page.textContent).toContain('Monday to Friday')
  })

  it('of a page in one file leads to the guide at the live version, or nowhere', () => {
    const content = contentWith([{ title: 'Wait', text: 'Wait a minute.', step: 'caps-lock' }])
    const live = 'https://signpost.contoso.com/content/guide.html'
    const addresses = [live, null].map((guide) =>
      [...noScriptHtml(content, guide).matchAll(/href="([^"]+)"/g)].map(([, address]) => address).slice(0, -2),
    )
    expect(addresses).toEqual([[`${live}#step-caps-lock`, live], []])
  })

  it('takes no text of content for markup', () => {
    const nasty = '</noscript><script>alert(1)</script><b title="\'">'
    const html = noScriptHtml(contentWith([{ title: nasty, text: nasty, step: 'caps-lock' }]))
    expect(html.match(/<\/noscript>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<b /)
    expect(html).toContain('&lt;/noscript&gt;')
  })
})
