import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { writeSource } from '../content/source-file.ts'
import { renderAt } from '../testing/render-at.tsx'
import { smallContentWithMore as content, filesOf, spoil } from '../testing/small-content.ts'
// The page is fetched when it is wanted: here before anybody waits for it.
import './outline/outline-page.tsx'

type Texts = Readonly<Record<string, string>>

/** The same guide once more, under another id, for other people. */
function copyOf(id: string, title: string, audience: string): Texts {
  const own = Object.entries(content).filter(([name]) => name.startsWith('guides/'))
  const texts = Object.fromEntries(own.map(([name, text]) => [name.replace('/sign-in/', `/${id}/`), text]))
  const file = `guides/${id}/guide.json`
  return spoil(spoil(texts, file, 'I cannot sign in', title), file, '"users"', `"${audience}"`)
}

const several = { ...content, ...copyOf('agents', 'For agents', 'helpers'), ...copyOf('apps', 'For apps', 'makers') }

async function open(address: string, texts: Texts) {
  renderAt(address, new Map([['source.json', { body: writeSource(filesOf(texts)) }]]))
  return (await screen.findByLabelText('Guide')) as HTMLSelectElement
}

const labels = (field: HTMLElement) =>
  within(field)
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

describe('a page about one guide', () => {
  it('opens the first guide of the start page, and names it in the tab', async () => {
    const guide = await open('/admin/outline', several)
    expect(labels(guide)).toEqual(['I cannot sign in', 'For agents', 'For apps'])
    expect(guide.value).toBe('sign-in')
    expect(document.title).toBe('Outline: I cannot sign in – for admins')
    await userEvent.selectOptions(guide, 'For agents')
    expect(document.title).toBe('Outline: For agents – for admins')
    expect(screen.getByRole('link', { name: 'Map' }).getAttribute('href')).toBe('/admin/map/agents')
  })

  it('keeps a guide with problems in the choice, and shows them instead', async () => {
    const broken = spoil(several, 'guides/agents/first.json', '"next": "caps-lock"', '"next": "caps-lok"')
    const guide = await open('/admin/outline', broken)
    expect(labels(guide)).toEqual(['I cannot sign in', 'For apps', 'Has problems: For agents'])
    await userEvent.selectOptions(guide, 'Has problems: For agents')
    expect(screen.getByText('The guide “For agents” cannot be walked until these problems are mended.')).toBeDefined()
    expect(screen.getByText(/There is no step "caps-lok"/)).toBeDefined()
    expect(document.title).toBe('Outline: For agents – for admins')
  })

  it('calls a guide whose own file cannot be read by its id', async () => {
    const broken = spoil(several, 'guides/agents/guide.json', '"minutes": 5,', '"minutes": 5')
    expect(labels(await open('/admin/outline', broken))).toContain('Has problems: agents')
  })

  it('says that a guide of the address does not exist', async () => {
    await open('/admin/outline/nothing', several)
    expect(screen.getByText(/^There is no guide “nothing” here\./)).toBeDefined()
  })
})
