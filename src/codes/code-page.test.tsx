import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Code } from '../model/code-schema.ts'
import { contentOf, renderAt, testSite } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun, useRun } from '../wizard/run-store.ts'

const known: Code = {
  code: '50126',
  name: 'InvalidUserNameOrPassword',
  title: 'The two do not match',
  sentence: 'The page could not match the **name** and the password.',
  who: ['user', 'help-desk'],
  body: [{ kind: 'numbered-list', items: ['Type the name again.'] }],
  start: { guide: 'sign-in', section: 'first', answers: { where: 'web' } },
  helpDesk: ['Look at the `sign-in` log.'],
  sources: [{ title: 'Entra codes', address: 'https://learn.microsoft.com/entra' }],
  checked: '2026-11-21',
}
const named: Code = { ...known, code: 'InvalidConnectionCredentials', name: undefined, title: 'The flow cannot get in' }
const unknown: Code = {
  ...known,
  code: 'unknown',
  name: undefined,
  title: 'We do not know this code',
  who: ['help-desk'],
}
const site = { ...testSite, codeLookup: 'https://login.example/error?code=' }
const content = contentOf(specimen, site, [known, named, unknown])

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const helpDesk = () =>
  within(screen.getByRole('heading', { level: 2, name: 'For the help desk' }).closest('section') as HTMLElement)

beforeEach(() => clearRun())

describe('the page of a code', () => {
  it('says first to the person what it means, who can fix it and what helps', async () => {
    renderAt('/codes/50126', content)
    await heading('The two do not match')
    expect(screen.getByText('Error code 50126')).toBeDefined()
    expect(screen.getByText('name').tagName).toBe('STRONG')
    expect(screen.getByText('You first, then the help desk.')).toBeDefined()
    expect(screen.getByText('Type the name again.').closest('ol')).not.toBeNull()
    await waitFor(() => expect(document.title).toBe('50126: The two do not match'))
    const order = screen.getAllByRole('heading').map(({ textContent }) => textContent)
    expect(order.slice(0, 4)).toEqual(['The two do not match', 'Who can fix it', 'What helps', 'For the help desk'])
  })

  it('tells the help desk what to look at, the name, the look-up page, the section, the sources and the date', async () => {
    renderAt('/codes/50126', content)
    await heading('The two do not match')
    const part = helpDesk()
    expect(part.getByText('sign-in').tagName).toBe('CODE')
    expect(part.getByText('InvalidUserNameOrPassword')).toBeDefined()
    const lookup = part.getByRole('link', { name: '50126 at login.example' })
    expect(lookup).toMatchObject({ href: 'https://login.example/error?code=50126', rel: 'noopener noreferrer' })
    expect(await part.findByText('Section first')).toBeDefined()
    expect(part.getByRole('link', { name: 'Entra codes' })).toHaveProperty('target', '_blank')
    expect(part.getByText('21 November 2026')).toBeDefined()
  })

  it('leads into the guide with the answers that the code gives, and takes the code along', async () => {
    renderAt('/codes/50126', content)
    await heading('The two do not match')
    await userEvent.click(screen.getByRole('link', { name: 'Start here' }))
    await heading('Title remedy?')
    expect(useRun.getState().details.codes).toBe('50126')
    expect(screen.queryByText('This page was opened from a link')).toBeNull()
  })

  it.each([
    '/codes/AADSTS50126',
    '/codes/aadsts50126',
    '/codes/InvalidUserNameOrPassword',
    '/codes/50126.',
    '/CODES/50126/',
  ])('opens at %s', async (link) => {
    renderAt(link, content)
    await heading('The two do not match')
  })

  it('has no look-up link for names, and none without a look-up page', async () => {
    renderAt('/codes/InvalidConnectionCredentials', content)
    await heading('The flow cannot get in')
    expect(screen.queryByText('Look up')).toBeNull()
  })

  it('has none either where the site names no look-up page', async () => {
    renderAt('/codes/50126', contentOf(specimen, testSite, [known, unknown]))
    await heading('The two do not match')
    expect(screen.queryByText('Look up')).toBeNull()
  })

  it('is honest about a code without a record', async () => {
    renderAt('/codes/99999', content)
    await heading('We do not know this code')
    expect(screen.getByText('Error code 99999')).toBeDefined()
    expect(screen.getByRole('link', { name: '99999 at login.example' })).toBeDefined()
  })

  it.each(['12', '<img src=x onerror=alert(1)>', 'A'.repeat(61), 'unknown', '50126;drop'])(
    'does not repeat %s, which is no code',
    async (written) => {
      renderAt(`/codes/${encodeURIComponent(written)}`, content)
      await heading('This is not an error code')
      expect(screen.getByRole('link', { name: 'Search all error codes' })).toHaveProperty('pathname', '/codes')
      if (written !== '12') expect(document.body.textContent).not.toContain(written)
    },
  )

  it('has the page for unknown links behind a longer address', async () => {
    renderAt('/codes/50126/more', content)
    await heading('This link does not work')
  })

  it('leads back to all codes', async () => {
    renderAt('/codes/50126', content)
    await heading('The two do not match')
    await userEvent.click(screen.getByRole('link', { name: 'All error codes' }))
    await heading('Error codes')
  })
})
