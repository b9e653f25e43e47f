import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { specimen, specimenBlocks } from '../testing/specimen.ts'
import { clearRun, recordAnswer, typeNote, useRun } from './run-store.ts'

const content = contentOf(specimen)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

async function pick(label: string) {
  await userEvent.click(screen.getByRole('radio', { name: label }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
}

beforeEach(() => clearRun())

describe('the specimen', () => {
  it('uses every kind of block, step and next', () => {
    const steps = specimen.sections.flatMap((section) => section.steps)
    const kinds = new Set(specimenBlocks.map((block) => (typeof block === 'string' ? 'paragraph' : block.kind)))
    expect(kinds).toEqual(new Set(['paragraph', 'list', 'numbered-list', 'command', 'note', 'picture']))
    expect(
      new Set(steps.map((step) => (step.kind === 'outcome' ? step.result : step.tried ? 'remedy' : 'question'))),
    ).toEqual(new Set(['question', 'remedy', 'solved', 'ask-for-help']))
  })
})

describe('a question', () => {
  it('draws every kind of block', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    expect(screen.getByText('strong words').tagName).toBe('STRONG')
    expect(screen.getByText('typed words').tagName).toBe('CODE')
    expect(screen.getByRole('link', { name: 'a link' })).toHaveProperty('rel', 'noopener noreferrer')
    expect(screen.getByText('First thing').closest('ul')).not.toBeNull()
    expect(screen.getByText('Then that').closest('ol')).not.toBeNull()
    expect(screen.getByText('dsregcmd /status').tagName).toBe('PRE')
    expect(screen.getByText('Wait a minute between tries.')).toBeDefined()
    expect(screen.getByRole('img', { name: 'A keyboard with its Caps Lock light' })).toBeDefined()
  })

  it('has no answer chosen, and asks for one', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Choose one answer' }))
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
  })

  it('asks after a remedy whether it solved the problem, and lists it in the ticket', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    expect(screen.queryByText('Did this solve it?')).toBeNull()
    await pick('Label web')
    await heading('Title remedy?')
    expect(screen.getByText('Did this solve it?')).toBeDefined()
    await pick('Label same')
    await heading('Title help')
    expect((await screen.findByTestId('ticket-text')).textContent).toContain(
      '1. Turned it off and on. Result: Label same',
    )
  })

  it('follows a branch that depends on an earlier answer', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    await pick('Label app')
    await heading('Title remedy?')
    await pick('Label same')
    await heading('Title app-only?')
  })

  it('moves the focus to the new heading and names the tab after it', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    await pick('Label web')
    expect(document.activeElement).toBe(await heading('Title remedy?'))
    expect(document.title).toBe('Title remedy?')
  })
})

describe('changing an answer', () => {
  it('shows the earlier answer again, and says which later ones no longer fit', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    await pick('Label app')
    await heading('Title remedy?')
    await pick('Label same')
    await heading('Title app-only?')
    await userEvent.click(screen.getByRole('link', { name: 'Change your answer to “Title where?”' }))
    await heading('Title where?')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'app')
    await pick('Label unsure')
    await heading('Title help')
    expect(screen.getByText('Some later answers no longer fit')).toBeDefined()
    expect((await screen.findByTestId('ticket-text')).textContent).not.toContain('Title remedy?')
  })

  it('keeps later answers that still fit', async () => {
    renderAt('/sign-in/where?where=app&remedy=same', content)
    await heading('Title where?')
    await pick('Label web')
    await heading('Title help')
    expect(screen.queryByText('Some later answers no longer fit')).toBeNull()
    expect((await screen.findByTestId('ticket-text')).textContent).toContain('Title remedy? -> Label same')
  })
})

describe('a link', () => {
  it('says how many answers came with it, and that they have no time', async () => {
    renderAt('/sign-in/help?where=web&remedy=same&v=0123abcd', content)
    await heading('Title help')
    expect(await screen.findByText(/2 answers came with it/)).toBeDefined()
    expect(screen.getByText(/answers that you did not give yourself/)).toBeDefined()
    expect((await screen.findByTestId('ticket-text')).textContent).toContain('1. [came with a link] Title where?')
  })

  it('is not called a link when the answers were given in this browser', async () => {
    recordAnswer('sign-in', 'where', 'web', '/sign-in/remedy?where=web')
    renderAt('/sign-in/remedy?where=web', content)
    await heading('Title remedy?')
    expect(screen.queryByText('This page was opened from a link')).toBeNull()
  })

  it.each([
    ['/sign-in/gone?where=web&v=ffffffff', 'Title remedy?', /The guide has changed/],
    ['/sign-in/gone?where=web&v=0123abcd', 'Title remedy?', /may have lost a part/],
    ['/sign-in/app-only?where=web&remedy=same&v=ffffffff', 'Title help', /The guide has changed/],
  ])('%s opens at the last step that fits', async (link, title, words) => {
    renderAt(link, content)
    await heading(title)
    expect(screen.getByText(words)).toBeDefined()
  })

  it.each(['/other', '/sign-in/a/b', '/__proto__', '/constructor/toString', '/%E0%A4%A'])(
    '%s leads to a friendly page',
    async (link) => {
      renderAt(link, content)
      await heading('This link does not work')
      expect(screen.getByRole('link', { name: 'help@fabrikam.example' })).toBeDefined()
    },
  )
})

describe('the start page', () => {
  it('says what this is, how long it takes, and what it never does', async () => {
    renderAt('/', content)
    await heading('Can’t sign in to your work account?')
    for (const promise of ['About 5 minutes', 'Nothing leaves this browser', 'No password asked']) {
      expect(screen.getByRole('heading', { name: promise })).toBeDefined()
    }
    expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toBe('/sign-in/where')
  })

  it('offers to go on where an earlier visit stopped', async () => {
    recordAnswer('sign-in', 'where', 'web', '/sign-in/remedy?where=web')
    renderAt('/', content)
    expect(await screen.findByText(/You were at “Title remedy\?”/)).toBeDefined()
    await userEvent.click(screen.getByRole('link', { name: 'Go on' }))
    await heading('Title remedy?')
  })

  it('keeps what was typed when somebody begins again', async () => {
    recordAnswer('sign-in', 'where', 'web', '/sign-in/remedy?where=web')
    typeNote('name', 'Alex')
    const before = useRun.getState()
    renderAt('/', content)
    await userEvent.click(await screen.findByRole('button', { name: 'Start from the beginning' }))
    await heading('Title where?')
    expect(useRun.getState()).toMatchObject({ given: {}, notes: { name: 'Alex' } })
    expect(useRun.getState().id).not.toBe(before.id)
  })
})

describe('the ticket', () => {
  it('takes up what is typed, and never stops anybody for its form', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await heading('Ask for help')
    await userEvent.type(await screen.findByLabelText('Error code'), 'AADSTS50126')
    await userEvent.type(screen.getByLabelText('Correlation ID'), 'hmm')
    await userEvent.type(screen.getByLabelText('Timestamp'), '2026-01-01T10:00:00.000Z')
    const ticket = screen.getByTestId('ticket-text').textContent
    expect(ticket).toContain('Error code: AADSTS50126')
    expect(ticket).toContain('Correlation ID: hmm')
    expect(ticket).toContain('Error time (UTC): 2026-01-01 10:00:00Z')
    expect(ticket).toContain('Stopped at: Section first: Title where?')
    expect(screen.getByText(/This looks different from most ids/)).toBeDefined()
  })
})
