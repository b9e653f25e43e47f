import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '../../engine/answers.ts'
import { formatLink, linkTo } from '../../engine/link.ts'
import { replay } from '../../engine/replay.ts'
import { shortTicket } from '../../engine/ticket/short-ticket.ts'
import { makeTicket, type Ticket } from '../../engine/ticket/ticket.ts'
import { noDetails, noNotes } from '../../engine/ticket/ticket-input.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import type { Guide } from '../../model/guide.ts'
import { parseGuide } from '../../model/parse-guide.ts'
import { realContentFiles } from '../../testing/real-content.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { forgetMemory, useMemory } from '../memory.ts'

let content: Map<string, { status?: number; body: string }>
let guide: Guide

beforeAll(async () => {
  content = new Map([...(await realContentFiles())].map(([name, body]) => [name, { body }]))
  guide = parseGuide(JSON.parse((content.get(guideFile) as { body: string }).body)) as Guide
})

beforeEach(forgetMemory)

const guideFile = 'guides/sign-in.json'
const requestId = '11112222-3333-4000-8000-000000000100'
const answers: Answers = new Map([
  ['what-you-see', 'message'],
  ['page', 'work'],
  ['caps-lock', 'same'],
  ['changed', 'pc'],
  ['wait-change', 'same'],
  ['reset', 'same'],
])

/** A ticket of the real guide, made in the middle of it. */
function ticketOf(change: (ticket: Ticket) => Partial<Ticket['fields']> = () => ({})): Ticket {
  const session = replay(guide, answers)
  const ticket = makeTicket({
    session,
    details: { ...noDetails, codes: '50126', requestId, timestamp: '2026-11-21T12:58:31Z' },
    notes: { ...noNotes, name: '<b>Kim</b>', username: 'kim@contoso.com', ticketNumber: 'INC-42' },
    facts: {},
    checks: [],
    attempts: 1,
    logDays: { free: 7, premium: 30 },
    device: { browser: 'Edge 140', system: 'Windows', screen: '1 x 1', languages: 'en', zone: 'Europe/Berlin' },
    run: { id: 'run-1', startedAt: '2026-11-21T12:59:30Z' },
    answeredAt: new Map([...answers.keys()].map((id, minute) => [id, `2026-11-21T13:0${minute}:00Z`])),
    now: '2026-11-21T13:20:30Z',
    replayLink: `https://other.example/help/#${formatLink(linkTo(session))}`,
  })
  return { ...ticket, fields: { ...ticket.fields, ...change(ticket) } }
}

const box = () => screen.findByLabelText('Paste the ticket')
const status = () => screen.getAllByRole('status')[0]?.textContent
const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)
const trail = () => part('The way through the guide')
const steps = () =>
  trail()
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.tagName === 'OL')

async function paste(text: string, files = content) {
  renderAt('/help-desk/ticket', files)
  await userEvent.click(await box())
  await userEvent.paste(text)
}

describe('a pasted ticket', () => {
  it('is named, with how complete it is; its heading takes the focus, and a message says it', async () => {
    const ticket = ticketOf()
    await paste(ticketText(ticket))
    const heading = await screen.findByRole('heading', { level: 2, name: ticket.subject })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(status()).toBe('Ticket read: plain text, 6 answers.')
    const about = within(heading.closest('section') as HTMLElement)
    expect(about.getByText('INC-42')).toBeDefined()
    expect(about.getByText(ticket.fields.made)).toBeDefined()
    expect(about.getByText(/^\d+ of the \d+ things that help most$/)).toBeDefined()
    expect(about.getByText(/^how to reach the person, Correlation ID/)).toBeDefined()
  })

  it('shows each field as text, says what is not given, and copies what an agent needs', async () => {
    const ticket = ticketOf()
    const user = userEvent.setup()
    await paste(ticketText(ticket))
    const fields = part('What the ticket says')
    expect(fields.getByText('<b>Kim</b>')).toBeDefined()
    expect(fields.getAllByText(/^Not given: /)[0]?.textContent).toBe('Not given: Account kind, How to reach me')
    expect(fields.queryByText(/^Search the log before/)).toBeNull()
    const names = fields.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    const copied = ['Username', 'Error time (UTC)', 'Error code', 'Request ID', 'Replay link']
    expect(names).toEqual(copied.map((label) => `Copy ${label}`))
    await user.click(fields.getByRole('button', { name: 'Copy Request ID' }))
    expect(await navigator.clipboard.readText()).toBe(requestId)
    expect(fields.getByText('Copied.')).toBeDefined()
  })

  it('gives the log its dates, a suspected cause, and searches that hold the ids', async () => {
    await paste(ticketText(ticketOf()))
    const log = part('For the sign-in log')
    expect(log.getByText(/^2026-11-28 \(7 days\)/)).toBeDefined()
    expect(await log.findByRole('heading', { name: /^Suspected cause: / })).toBeDefined()
    const blocks = [...document.querySelectorAll('[data-search] pre')].map(({ textContent }) => textContent ?? '')
    expect(blocks.length).toBeGreaterThan(3)
    expect(blocks.filter((one) => one.includes(requestId)).length).toBeGreaterThan(1)
    expect(log.getAllByText(/^(?:More exact with|Not possible without one of these):/).length).toBeGreaterThan(0)
  })

  it('explains its code, with the ways to its page and to the look-up page', async () => {
    await paste(ticketText(ticketOf()))
    expect(await screen.findByText(/could not match the name and the password/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'All about 50126' }).getAttribute('href')).toBe('/codes/50126')
    const lookup = screen.getByRole('link', { name: '50126 at login.microsoftonline.com' })
    expect(lookup).toHaveProperty('rel', 'noopener noreferrer')
  })

  it('shows the walk, what was not taken and where that would have led, and where it stopped', async () => {
    await paste(ticketText(ticketOf()))
    await waitFor(() => expect(steps()).toHaveLength(answers.size))
    for (const [position, { question, option }] of replay(guide, answers).trail.entries()) {
      const step = within(steps()[position] as HTMLElement)
      expect(step.getByText(question.title, { exact: false })).toBeDefined()
      expect(step.getByText(option.label).parentElement?.textContent).toMatch(/^(?:Answered|Result): /)
      expect(step.getAllByRole('listitem', { hidden: true })).toHaveLength(question.options.length - 1)
    }
    expect(steps()[0]?.textContent).toContain('2026-11-21 13:00:00Z')
    expect(steps()[0]?.textContent).toContain('An error code →leads to Which code do you see?')
    expect(steps()[5]?.textContent).toContain('Tried Reset the password')
    expect(trail().getByText('Stopped at this question')).toBeDefined()
    expect(trail().getByText('The guide has not changed since.')).toBeDefined()
  })

  it('opens the walk inside this site, whatever its host', async () => {
    await paste(ticketText(ticketOf()))
    const open = await screen.findByRole('link', { name: 'Open this walk as the user saw it' })
    expect(screen.getByText('The link was made at other.example. It opens in this site.')).toBeDefined()
    const hosts = screen.getAllByRole('link').map((link) => (link as HTMLAnchorElement).host)
    expect(hosts).not.toContain('other.example')
    await userEvent.click(open)
    await screen.findByRole('heading', { level: 1, name: replay(guide, answers).current.title })
  })

  it('stays while the tab changes, and is forgotten with “Clear my answers”', async () => {
    const ticket = ticketOf()
    await paste(ticketText(ticket))
    await userEvent.click(screen.getByRole('link', { name: 'Make a link' }))
    await screen.findByRole('heading', { level: 1, name: 'Links for the help desk' })
    await userEvent.click(screen.getByRole('link', { name: 'Read a ticket' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Read a ticket' })
    expect(screen.getByRole('heading', { level: 2, name: ticket.subject })).toBeDefined()
    expect(document.activeElement).toBe(heading)
    await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }))
    expect(useMemory.getState().pastedTicket).toBe('')
  })

  it('makes room for another one', async () => {
    await paste(ticketText(ticketOf()))
    await userEvent.click(screen.getByRole('button', { name: 'Read another ticket' }))
    expect(document.activeElement).toBe(await box())
    expect(await box()).toHaveProperty('value', '')
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    await userEvent.paste(ticketText(ticketOf(() => ({ ticketNumber: 'INC-43' }))))
    expect((await screen.findAllByText('INC-43')).length).toBe(2)
  })
})

describe('a report', () => {
  it('leads from what to do to what is only needed now and then', async () => {
    await paste(ticketText(ticketOf()))
    await screen.findByRole('link', { name: 'All about 50126' })
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles.slice(1)).toEqual([
      'For the sign-in log',
      expect.stringMatching(/^Error code 50126/),
      'The way through the guide',
      'What the ticket says',
    ])
  })

  it('says when only the error code stands behind what is suspected', async () => {
    await paste(ticketText(ticketOf()))
    expect(await screen.findByText('By the error code alone:')).toBeDefined()
    expect(screen.getByText('What was typed or stored')).toBeDefined()
  })

  it('lets the walk tell more than the code', async () => {
    const walked = new Map([...answers, ['caps-lock', 'works']])
    const link = formatLink({ ...linkTo(replay(guide, answers)), answers: walked })
    await paste(ticketText(ticketOf(() => ({ replayLink: `https://other.example/#${link}` }))))
    expect(await screen.findByText('Not clear yet')).toBeDefined()
    expect(screen.queryByText('By the error code alone:')).toBeNull()
  })
})

describe('a text that is no whole ticket', () => {
  it('whose end was cut off says so, and never that it was read', async () => {
    await paste(ticketText(ticketOf()).split('\n').slice(0, 20).join('\n'))
    await waitFor(() =>
      expect(status()).toBe(
        'The end of this ticket is missing: it has no answers and no replay link. Ask for the rest.',
      ),
    )
    expect(screen.getAllByRole('status')[0]?.getAttribute('data-read')).toBe('false')
  })

  it('that is an error text says what it tells, with the way to its code and the searches', async () => {
    await paste(
      `AADSTS50126: Error validating credentials due to invalid username or password.\nRequest Id: ${requestId}\n` +
        'Correlation Id: 0a1b2c3d-0000-7000-8000-000000000abc\nTimestamp: 2026-11-21T12:58:31Z',
    )
    await waitFor(() => expect(status()).toBe('This is an error text, not a ticket.'))
    const about = part('What this error text says')
    for (const value of ['50126', requestId, '0a1b2c3d-0000-7000-8000-000000000abc', '2026-11-21 12:58:31Z']) {
      expect(about.getByText(value)).toBeDefined()
    }
    expect(screen.getByRole('link', { name: 'All about 50126' }).getAttribute('href')).toBe('/codes/50126')
    expect(await screen.findByRole('heading', { name: 'Ready searches' })).toBeDefined()
    expect(document.querySelector('[data-search="graph-request-id"] pre')?.textContent).toContain(requestId)
    expect(document.activeElement).toBe(await box())
  })

  it('offers to make a link when it is nothing at all', async () => {
    await paste('Hello, I cannot sign in.')
    await waitFor(() => expect(status()).toMatch(/Is there no ticket yet\? Send a link into the guide$/))
  })

  it('gets a clear sentence when nothing in it can be read, and the focus stays', async () => {
    await paste('Hello, I cannot sign in.')
    await waitFor(() => expect(status()).toMatch(/^This is no ticket that can be read\. Paste all of it/))
    expect(document.activeElement).toBe(await box())
  })

  it('is read while somebody types it, without moving the focus', async () => {
    await paste('')
    await userEvent.type(await box(), 'https://a.example/#/sign-in/page?what-you-see=message ')
    await screen.findByRole('heading', { level: 2, name: 'A replay link' })
    expect(document.activeElement).toBe(await box())
    expect(status()).toBe('Link read. It carries answers only.')
  })

  it('that is a short mail gets its dates, and says that more may be known', async () => {
    const ticket = ticketOf()
    await paste(shortTicket(ticket))
    expect(await screen.findByRole('heading', { level: 2, name: ticket.fields.result })).toBeDefined()
    expect(screen.getByText(/^A short mail leaves things out/)).toBeDefined()
    expect(part('For the sign-in log').getByText(/^2026-11-28/)).toBeDefined()
    await waitFor(() => expect(steps()).toHaveLength(answers.size))
  })

  it('that is only a link shows the walk and says what a link cannot tell', async () => {
    await paste(ticketOf().fields.replayLink)
    await waitFor(() => expect(steps()).toHaveLength(answers.size))
    expect(screen.getByText(/It cannot tell who it was/)).toBeDefined()
    expect(screen.queryByRole('heading', { level: 2, name: 'For the sign-in log' })).toBeNull()
  })

  it.each([
    ['has no link', '', /no replay link that can be read/],
    ['has a guide that this site has not', 'https://a.example/#/other-guide/x', /has no guide “other-guide”/],
    ['has the link of another page', 'https://a.example/#/codes/50126', /has no guide “codes”/],
  ])('shows the lines of a ticket that %s', async (_what, replayLink, reason) => {
    await paste(ticketText(ticketOf(() => ({ replayLink }))))
    expect(trail().getByText(reason)).toBeDefined()
    expect(steps().map(({ textContent }) => textContent)).toEqual(ticketOf().answers)
  })
})

describe('a ticket of another version of the guide', () => {
  it('says how many steps differ, marks each, and keeps the words of the ticket', async () => {
    const changed = JSON.parse((content.get(guideFile) as { body: string }).body)
    const all = changed.sections.flatMap((section: { steps: object[] }) => section.steps)
    const step = (id: string) => all.find((one: { id: string }) => one.id === id)
    changed.version = 'ffffffff'
    step('caps-lock').title = 'Type both by hand'
    step('changed').options = step('changed').options.filter(({ id }: { id: string }) => id !== 'pc')
    const files = new Map([...content, [guideFile, { body: JSON.stringify(changed) }]])
    await paste(ticketText(ticketOf()), files)
    await waitFor(() =>
      expect(trail().getByText(/^The guide has changed since\. 2 of 6 steps differ\. What differs is marked\.$/)),
    )
    expect(screen.getByRole('link', { name: 'Open these answers in the guide of today' })).toBeDefined()
    const marks = steps().map((one) => [...one.querySelectorAll('[data-change]')].map(({ textContent }) => textContent))
    expect(marks).toEqual([[], [], ['Question now “Type both by hand”'], ['This answer is gone '], [], []])
    expect(steps()[2]?.textContent).toContain(guide.steps.get('caps-lock')?.title)
    expect(steps()[3]?.textContent).toContain('I changed my password on my work computer')
  })
})

describe('a ticket while content is missing', () => {
  it('says so where the site has no searches, and shows the rest', async () => {
    await paste(ticketText(ticketOf()), new Map([...content].filter(([name]) => name !== 'help-desk.json')))
    expect(await screen.findByText('This site has no searches for the help desk.')).toBeDefined()
    await waitFor(() => expect(steps()).toHaveLength(answers.size))
  })

  it('says what could not load, and asks again', async () => {
    const files = new Map([...content, ['help-desk.json', { body: 'no JSON' }]])
    await paste(ticketText(ticketOf()), files)
    await screen.findByText(/^The searches of this site could not load/)
    files.set('help-desk.json', content.get('help-desk.json') as { body: string })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'Ready searches' })).toBeDefined()
  })

  it('shows the lines when the guide could not load', async () => {
    await paste(ticketText(ticketOf()), new Map([...content, [guideFile, { body: '{}' }]]))
    expect(await screen.findByText(/^The guide could not load/)).toBeDefined()
    expect(steps().map(({ textContent }) => textContent)).toEqual(ticketOf().answers)
  })
})

describe('a ticket of a guide that could not load', () => {
  it('does not stand in the way of the next one', async () => {
    const index = JSON.parse(content.get('index.json')?.body ?? '')
    const both = [...index.guides, { ...index.guides[0], id: 'lost' }]
    const files = new Map([...content, ['index.json', { body: JSON.stringify({ ...index, guides: both }) }]])
    await paste('https://contoso.com/#/lost/first?a=b', files)
    expect(await screen.findByText('The guide could not load. These are the lines of the ticket.')).toBeDefined()
    act(() =>
      useMemory.setState({ pastedTicket: `https://contoso.com/#${formatLink(linkTo(replay(guide, answers)))}` }),
    )
    await waitFor(() => expect(steps().length).toBe(answers.size))
  })
})
