import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Guide, toGuide } from '../../model/guide.ts'
import type { Essential, GuideFile } from '../../model/guide-schema.ts'
import { plainText } from '../../model/plain-text.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import { testSite } from '../../testing/render-at.tsx'
import { countTexts, readingGrade } from '../check/reading-grade.ts'
import { staticGuideHtml } from './static-guide-html.ts'

const styleHash = 'sha256-test'

function read(guide: Guide, essentials: readonly Essential[] = [], site = testSite): Document {
  const html = staticGuideHtml({ guide, site, essentials, styleHash })
  return new DOMParser().parseFromString(html, 'text/html')
}

const wordsIn = (page: Document, selector: string) =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent?.replaceAll('\n', ' ').trim())

const nasty = `<img src=x onerror="alert('1')">&amp;</title></style><script>alert(2)</script>`

const nastyGuide = toGuide({
  ...bundled({
    main: [
      question(
        'first',
        {},
        {
          title: nasty,
          tried: nasty,
          check: 'keyboard-check',
          body: [nasty, `**${nasty}** [${nasty}](https://example.org/?a=1&b="2") [bad](javascript:alert(3))`],
          options: [
            { id: 'yes', label: nasty, hint: nasty, next: 'end' },
            { id: 'no', label: 'No', next: [{ when: { first: 'yes' }, go: 'end' }, { go: 'end' }] },
          ],
        },
      ),
      outcome('end', 'ask-for-help', { title: nasty, reason: nasty }),
    ],
  }),
  title: nasty,
})

describe('the guide to print', () => {
  it('says for each answer to which number it leads, and when, where that depends on an earlier answer', () => {
    const guide = toGuide(
      bundled({
        first: [question('start', { yes: 'left', no: 'right' })],
        second: [
          question('left', {
            yes: 'solved',
            no: [{ when: { start: ['yes', 'no'], left: 'no' }, go: 'ask' }, { go: 'right' }],
          }),
          question('right', { yes: 'solved', no: 'ask' }, { tried: 'Tried it.' }),
          outcome('solved', 'solved'),
          outcome('ask'),
        ],
      }),
    )
    const page = read(guide)
    const numberOf = (id: string) => page.querySelector(`#step-${id} .number`)?.textContent
    const [left, right, solved, ask] = ['left', 'right', 'solved', 'ask'].map(numberOf)
    expect(numberOf('start')).toBe('1')
    expect(wordsIn(page, '#step-start .options > li')).toEqual([`Label yes→ go to ${left}`, `Label no→ go to ${right}`])
    expect(wordsIn(page, '#step-left .way')).toEqual([
      `→ go to ${solved}`,
      `If you chose “Label yes” or “Label no” at 1 and you chose “Label no” at ${left}: → go to ${ask}`,
      `In all other cases: → go to ${right}`,
    ])
    expect(wordsIn(page, '.ask')).toEqual(['Did this solve it?'])
    expect(page.querySelector('#step-solved')?.textContent).toContain('You are done.')
    expect(page.querySelector('#step-ask')?.textContent).toContain(
      `Call Fabrikam Help, +1 555 0199. Tell them that you are at number ${ask}.`,
    )
  })

  it('keeps to itself what is meant for the help desk and for reviewers', () => {
    const guide = toGuide(
      bundled({
        main: [
          question(
            'start',
            {},
            {
              tried: 'Secretly tried.',
              options: [
                { id: 'yes', label: 'Yes', note: 'A note.', facts: { mfa: 'a fact' }, next: 'ask' },
                { id: 'no', label: 'No', next: 'ask' },
              ],
            },
          ),
          outcome('ask'),
        ],
      }),
    )
    expect(read(guide).body.textContent).not.toMatch(/Secretly|A note|a fact|Test page|example\.org/)
  })

  it('begins with the contact, the message of today and what to try first, and ends with the day of the newest step', () => {
    const guide = toGuide(
      bundled({
        main: [question('start', { yes: 'end', no: 'end' }), outcome('end', 'solved', { checked: '2027-02-03' })],
      }),
    )
    const essentials = [
      { title: 'Wait', text: 'Wait **once**.', step: 'end' },
      { title: 'Ask', text: 'Ask.' },
    ]
    const page = read(guide, essentials, { ...testSite, banner: 'A fault & more' })
    expect(page.querySelector('.help')?.textContent).toMatch(/Fabrikam Help\s+Call\+1 555 0199\s+Write/)
    expect(page.querySelector('.help a[href="tel:+15550199"]')?.textContent).toBe('+1 555 0199')
    expect(page.querySelector('.help a[href="mailto:help@fabrikam.example"]')).not.toBeNull()
    expect(wordsIn(page, 'header .note')).toEqual(['A fault & more'])
    expect(wordsIn(page, '.essentials li')).toEqual(['WaitWait once.More at number 2', 'AskAsk.'])
    expect(page.querySelector('.essentials a')?.getAttribute('href')).toBe('#step-end')
    expect(wordsIn(page, 'time')).toEqual(['3 February 2027'])
    expect(page.querySelector('main + footer')?.textContent).toContain('3 February 2027 · version 0123abcd')
  })

  it('leaves out what to try first where the guide does not say it', () => {
    const guide = toGuide(bundled({ main: [question('start', { yes: 'end', no: 'end' }), outcome('end')] }))
    expect(read(guide).querySelector('.essentials')).toBeNull()
    expect(read(guide).body.textContent).not.toContain('Try this first')
  })

  it('is escaped everywhere: no text of content becomes an element, an attribute or an address', () => {
    const site = { ...testSite, organisation: nasty, banner: nasty, helpDesk: { ...testSite.helpDesk, name: nasty } }
    const page = read(nastyGuide, [{ title: nasty, text: nasty, step: 'first' }], site)
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(page.querySelector('h1')?.textContent).toBe(nasty)
    expect(page.querySelector('.label')?.textContent).toBe(nasty)
    const addresses = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '')
    expect(addresses.filter((address) => !/^(?:#|https:|tel:|mailto:)/.test(address))).toEqual([])
    expect(addresses).toContain('https://example.org/?a=1&b="2"')
  })
})

describe('the real guide to sign in, to print', async () => {
  const guide = (await realGuides()).find(({ id }) => id === 'sign-in') as Guide
  const file = JSON.parse(await readFile('content/guides/sign-in/guide.json', 'utf8')) as GuideFile
  const essentials = file.essentials ?? []
  const html = staticGuideHtml({ guide, site: testSite, essentials, styleHash })
  const page = read(guide, essentials)

  it('has every step once, numbered from 1, the first question first', () => {
    const numbers = wordsIn(page, '.step .number').map(Number)
    expect(numbers).toEqual([...guide.steps.keys()].map((_, place) => place + 1))
    const ids = Array.from(page.querySelectorAll('.step'), ({ id }) => id.replace('step-', ''))
    expect(ids[0]).toBe(guide.start)
    expect([...ids].sort()).toEqual([...guide.steps.keys()].sort())
  })

  it('has every answer of every question, each with every place that it can lead to', () => {
    for (const step of guide.steps.values()) {
      if (step.kind === 'outcome') continue
      const shown = [...page.querySelectorAll(`#step-${step.id} .options > li`)]
      expect(shown.map((one) => one.querySelector('.label')?.textContent)).toEqual(
        step.options.map(({ label }) => label),
      )
      for (const [place, { next }] of step.options.entries()) {
        const targets = typeof next === 'string' ? [next] : next.map(({ go }) => go)
        const leads = [...(shown[place]?.querySelectorAll('.way') ?? [])].map((way) =>
          way.querySelector('a:last-of-type'),
        )
        expect(leads.map((link) => link?.getAttribute('href'))).toEqual(targets.map((id) => `#step-${id}`))
        const numbers = targets.map((id) => page.querySelector(`#step-${id} .number`)?.textContent)
        expect(leads.map((link) => link?.textContent)).toEqual(numbers.map((number) => `go to ${number}`))
      }
    }
  })

  it('has the words of every step', () => {
    for (const { id, title, body = [] } of guide.steps.values()) {
      const text = page.getElementById(`step-${id}`)?.textContent
      expect(text).toContain(title)
      const lines = body.flatMap((block) => {
        if (typeof block === 'string') return [block]
        return 'items' in block ? block.items : [block.kind === 'picture' ? block.alt : block.text]
      })
      for (const line of lines) expect(text).toContain(plainText(line).replace(/ \(.*/s, ''))
    }
  })

  it('needs nothing else, and every jump arrives at one place', () => {
    expect(html).not.toMatch(/<(?:script|link|iframe|img)|\s(?:src|style)=|url\(|@import/)
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const jumps = Array.from(page.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute('href')?.slice(1))
    expect(jumps.length).toBeGreaterThan(guide.steps.size)
    expect(jumps.filter((id) => !ids.includes(id as string))).toEqual([])
  })

  it('has headings without gaps below one title', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
  })

  it('has five things to try first, each with a step of the guide, in the words of the sixth grade', () => {
    expect(essentials).toHaveLength(5)
    expect(essentials.filter(({ step }) => !guide.steps.has(step as string))).toEqual([])
    const texts = essentials.flatMap(({ title, text }) => [title, plainText(text)])
    expect(readingGrade(countTexts(texts))).toBeLessThanOrEqual(6)
  })
})
