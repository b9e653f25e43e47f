import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bundled, outcome, question } from '../testing/build-guide.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun, recordAnswer } from './run-store.ts'

const agents = {
  ...bundled({
    log: [
      question('event', { found: 'blocked', none: 'review' }),
      outcome('blocked', 'finding', {
        reason: 'The **log** says so.',
        action: 'Unblock the account in [the admin center](https://admin.example/users).',
        bucket: 'account',
      }),
      outcome('review', 'finding'),
    ],
  }),
  id: 'help-desk',
  title: 'A person cannot sign in',
  audience: 'helpers' as const,
}

function siteWithBoth() {
  const content = contentOf(specimen)
  const index = JSON.parse(content.get('index.json')?.body ?? '')
  index.guides.push(...JSON.parse(contentOf(agents).get('index.json')?.body ?? '').guides)
  content.set('index.json', { body: JSON.stringify(index) })
  content.set('guides/help-desk.json', { body: JSON.stringify(agents) })
  return content
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

beforeEach(() => clearRun())

describe('a finding', () => {
  it('says where the cause is, what to do first, and why', async () => {
    renderAt('/help-desk/blocked?event=found', siteWithBoth())
    await heading('Title blocked')
    expect(await screen.findByText('The account')).toBeDefined()
    expect(screen.getByRole('region', { name: 'First action' }).textContent).toContain('Unblock the account')
    expect(screen.getByRole('link', { name: 'the admin center' }).getAttribute('href')).toBe(
      'https://admin.example/users',
    )
  })

  it('has a note for the ticket, which is copied as it is shown', async () => {
    const written: string[] = []
    const user = userEvent.setup()
    renderAt('/help-desk/blocked?event=found', siteWithBoth())
    await heading('Title blocked')
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text))
    const note = screen.getByRole('region', { name: 'A note to copy' }).querySelector('pre')?.textContent ?? ''
    expect(note).toContain('First action: Unblock the account in the admin center (https://admin.example/users).\n')
    expect(note).toContain('Why: The log says so.\n')
    expect(note).toContain('- Title event? Label found\n')
    expect(note).toMatch(/Link: http.*#\/help-desk\/blocked\?event=found&v=0123abcd\n$/)
    await user.click(screen.getByRole('button', { name: 'Copy the note' }))
    expect(await screen.findByText(/Copied/)).toBeDefined()
    expect(written).toEqual([note])
  })

  it('can be handed on as a ticket', async () => {
    renderAt('/help-desk/blocked?event=found', siteWithBoth())
    await heading('Title blocked')
    await userEvent.click(screen.getByRole('link', { name: 'Hand this on as a ticket' }))
    await heading('Hand this on as a ticket')
    const ticket = (await screen.findByTestId('ticket-text')).textContent
    expect(ticket).toContain('Result: Found: Title blocked\n')
    expect(ticket).toContain(
      'Why: Where it lies: The account. First action: Unblock the account in the admin center (https://admin.example/users). The log says so.\n',
    )
  })

  it('without bucket and action has neither', async () => {
    renderAt('/help-desk/review?event=none', siteWithBoth())
    await heading('Title review')
    expect(screen.queryByRole('region', { name: 'First action' })).toBeNull()
    expect(screen.queryByText('Where it lies:')).toBeNull()
  })
})

it('a finding leads to the next case in the same guide', async () => {
  renderAt('/help-desk/blocked?event=found', siteWithBoth())
  await heading('Title blocked')
  await userEvent.click(screen.getByRole('button', { name: 'Next case' }))
  await heading('Title event?')
})

it('a review shows its points as lists, what is open first', async () => {
  const point = (id: string, next: string, notes: [string, string]) =>
    question(
      id,
      {},
      {
        options: [
          { id: 'yes', label: 'Yes', next, status: 'done', note: notes[0] },
          { id: 'no', label: 'No', next, status: 'open', note: notes[1] },
        ],
      },
    )
  const reset = point('reset', 'alerts', ['Reset is on', 'Switch reset on'])
  const alerts = point('alerts', 'end', ['Alerts are on', 'Switch alerts on'])
  const guide = bundled({ all: [reset, alerts, outcome('end', 'finding')] })
  renderAt('/test-guide/end?reset=yes&alerts=no', contentOf(guide))
  await heading('Title end')
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(titles.slice(0, 2)).toEqual(['Open (1)', 'Done (1)'])
  expect(screen.getByText('Switch alerts on', { selector: 'li' })).toBeDefined()
})

describe('a guide for people who help others', () => {
  it('begins one click away from the start page, below the way of those who cannot sign in', async () => {
    renderAt('/', siteWithBoth())
    await heading('Can’t sign in to your work account?')
    expect(screen.getByRole('heading', { level: 2, name: 'I help others' })).toBeDefined()
    const names = screen.getAllByRole('link').map((link) => link.textContent)
    expect(names.indexOf('Start')).toBeLessThan(names.indexOf('A person cannot sign in'))
    await userEvent.click(screen.getByRole('link', { name: 'A person cannot sign in' }))
    await heading('Title event?')
  })

  it('leaves the way in for the next person, and goes on where the helper stopped', async () => {
    recordAnswer('help-desk', 'event', 'found', '/help-desk/blocked?event=found')
    renderAt('/', siteWithBoth())
    expect(await screen.findByText(/You were at “Title blocked”, in “A person cannot sign in”\./)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toBe('/sign-in/where')
    await userEvent.click(screen.getByRole('button', { name: 'Start from the beginning' }))
    await heading('Title event?')
  })

  it('leaves its bare name to the page of the help desk', async () => {
    renderAt('/help-desk', siteWithBoth())
    await heading('Links for the help desk')
  })
})
