import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Audience } from '../model/guide-schema.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun } from './run-store.ts'

/** The start page of a site that also has these guides. */
async function showStart(...others: { id: string; audience: Audience }[]) {
  const content = contentOf(specimen)
  const index = JSON.parse(content.get('index.json')?.body ?? '')
  const [main] = index.guides
  index.guides.push(...others.map((other) => ({ ...main, ...other, title: `Guide ${other.id}` })))
  content.set('index.json', { body: JSON.stringify(index) })
  renderAt('/', content)
  await screen.findByRole('link', { name: 'Start' })
}

beforeEach(() => clearRun())

describe('the ways to other guides', () => {
  it('stand in one group for each kind of person, in the order in which the guides come', async () => {
    await showStart(
      { id: 'scripts', audience: 'makers' },
      { id: 'help-desk', audience: 'helpers' },
      { id: 'flows', audience: 'makers' },
    )
    const makers = screen.getByRole('heading', { level: 2, name: 'I run scripts or flows' })
    const helpers = screen.getByRole('heading', { level: 2, name: 'I help others' })
    expect(makers.compareDocumentPosition(helpers)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const linksBelow = (title: HTMLElement) =>
      within(title.parentElement as HTMLElement)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')])
    expect(linksBelow(makers)).toEqual([
      ['Guide scripts', '/scripts/where'],
      ['Guide flows', '/flows/where'],
    ])
    expect(linksBelow(helpers)).toEqual([
      ['Guide help-desk', '/help-desk/where'],
      ['Make a link, or read a ticket', '/help-desk'],
    ])
  })

  it('are not there on a site with one guide', async () => {
    await showStart()
    expect(screen.queryByRole('heading', { name: 'I help others' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Other ways in' })).toBeNull()
    expect(screen.queryByRole('link', { name: specimen.title })).toBeNull()
  })
})
