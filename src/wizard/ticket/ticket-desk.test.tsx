import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BundledGuide } from '../../model/guide-schema.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { contentOf, renderAt, testSite } from '../../testing/render-at.tsx'
import { clearRun, countAttempt, startAgain, useRun } from '../run-store.ts'

const base = bundled({
  only: [
    question('who', { me: 'again', all: 'again' }),
    question('again', { same: 'twice', skipped: 'twice' }, { tried: 'Signed in once more', attempt: true }),
    question('twice', { same: 'help', other: 'help' }, { tried: 'Signed in twice', attempt: true }),
    outcome('help'),
  ],
})

/** The guide with the facts and marks that its options have. */
const guide: BundledGuide = {
  ...base,
  id: 'sign-in',
  sections: base.sections.map((section) => ({
    ...section,
    steps: section.steps.map((step) =>
      step.kind === 'outcome'
        ? step
        : {
            ...step,
            options: step.options.map((option) => ({
              ...option,
              ...(option.id === 'me' ? { facts: { othersAffected: 'only this person' } } : {}),
              ...(option.id === 'skipped' ? { skips: true as const } : {}),
            })),
          },
    ),
  })),
}
const content = contentOf(guide, { ...testSite, lockoutTries: 2 })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const ticket = async () => (await screen.findByTestId('ticket-text')).textContent ?? ''

async function pick(label: string) {
  await userEvent.click(screen.getByRole('radio', { name: label }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
}

beforeEach(() => clearRun())

describe('a secret in a box of the ticket', () => {
  it('is pointed out, stays in the box, and is neither kept nor in the ticket', async () => {
    renderAt('/sign-in/who/ask-for-help', content)
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Anything else the help desk should know?')
    fireEvent.change(box, { target: { value: 'my password is Blue-Kite_88 since Monday' } })
    expect(await screen.findByText(/This looks like a secret \(password\)/)).toBeDefined()
    expect(box.value).toBe('my password is Blue-Kite_88 since Monday')
    expect(useRun.getState().notes.text).toBe('my password is [removed: password] since Monday')
    expect(await ticket()).toContain('Notes: my password is [removed: password] since Monday')
  })

  it('goes with everything else when somebody clears the answers', async () => {
    renderAt('/sign-in/who/ask-for-help', content)
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Anything else the help desk should know?')
    fireEvent.change(box, { target: { value: 'pw - Blue-Kite_88' } })
    await clearRun()
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Anything else the help desk should know?').value).toBe(''),
    )
  })
})

describe('tries to sign in', () => {
  it('are counted, but not where somebody says that they did not try', async () => {
    renderAt('/sign-in', content)
    await heading('Title who?')
    await pick('Label me')
    await heading('Title again?')
    await pick('Label skipped')
    await heading('Title twice?')
    await pick('Label same')
    expect(await ticket()).toContain('Sign-in attempts in this guide: 1')
  })

  it('that came with a link count as well', async () => {
    renderAt('/sign-in/help?who=me&again=same&twice=same', content)
    expect(await ticket()).toContain('Sign-in attempts in this guide: 2')
  })

  it('are not counted again for an answer that is only confirmed, nor after starting again', async () => {
    renderAt('/sign-in/again?who=me', content)
    await heading('Title again?')
    await pick('Label same')
    await heading('Title twice?')
    await userEvent.click(screen.getByRole('link', { name: 'Back' }))
    await heading('Title again?')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await heading('Title twice?')
    expect(useRun.getState().attempts).toHaveLength(1)
    startAgain()
    await pick('Label same')
    expect(await ticket()).toContain('Sign-in attempts in this guide: 2')
  })

  it('bring a warning when a lock is near, and another one when it may be there', async () => {
    renderAt('/sign-in/again?who=me', content)
    await heading('Title again?')
    expect(screen.queryByText(/You have been asked to try/)).toBeNull()
    countAttempt('sign-in', 'again', 'same')
    countAttempt('sign-in', 'twice', 'same')
    expect(await screen.findByText(/You have been asked to try 2 times/)).toBeDefined()
    expect(screen.getByText('Wait before you try again')).toBeDefined()
  })
})

describe('what the answers have said', () => {
  it('stands in the ticket, and the form does not ask for it', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    expect(await ticket()).toContain('Other people: only this person')
    expect(screen.queryByLabelText('Does it happen to colleagues too?')).toBeNull()
    expect(screen.getByLabelText('Does it work on another device?')).toBeDefined()
  })

  it('counts before what was said in the form', async () => {
    useRun.setState({ facts: { othersAffected: 'others too', newPhone: 'yes' } })
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    expect(await ticket()).toContain('Other people: only this person')
    expect(await ticket()).toContain('New phone: yes')
  })
})

describe('the number of a ticket', () => {
  it('comes along with a link and can be changed', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me&ticket=INC0012345', content)
    const field = await screen.findByLabelText<HTMLInputElement>('Ticket number')
    await waitFor(() => expect(field.value).toBe('INC0012345'))
    fireEvent.change(field, { target: { value: 'my number' } })
    expect(await screen.findByText(/Ticket numbers have letters, digits and hyphens/)).toBeDefined()
    expect(await ticket()).toContain('Ticket number: my number')
  })
})
