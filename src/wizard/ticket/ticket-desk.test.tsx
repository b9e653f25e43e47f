import { act, fireEvent, screen, waitFor } from '@testing-library/react'
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
  it('comes along with a link, stands there filled, and can be changed', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me&ticket=INC0012345', content)
    const field = () => screen.getByLabelText<HTMLInputElement>('Ticket number')
    await waitFor(() => expect(field().value).toBe('INC0012345'))
    await waitFor(() => expect(field().closest('details')).toBeNull())
    fireEvent.change(field(), { target: { value: 'my number' } })
    expect(await screen.findByText(/Ticket numbers have letters, digits and hyphens/)).toBeDefined()
    expect(await ticket()).toContain('Ticket number: my number')
  })

  it('is folded where there is none, and stays where it is while somebody types one', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    const field = await screen.findByLabelText<HTMLInputElement>('Ticket number')
    expect(field.closest('details')?.textContent).toContain('What else helps')
    await userEvent.type(field, 'INC7')
    expect(field.isConnected).toBe(true)
    expect(await ticket()).toContain('Ticket number: INC7')
  })
})

describe('a warning', () => {
  const odd = /This looks different from most ids/

  it('waits until the person leaves the box', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    await userEvent.type(await screen.findByLabelText('Request ID'), 'abc')
    expect(screen.queryByText(odd)).toBeNull()
    await userEvent.tab()
    expect(screen.getByText(odd)).toBeDefined()
  })

  it('comes when typing pauses, and goes at once when it is mended', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    const field = await screen.findByLabelText('Timestamp')
    await userEvent.type(field, 'today')
    expect(screen.queryByText(/We cannot read this time/)).toBeNull()
    expect(await screen.findByText(/Choose it below at “When did you last try\?”/)).toBeDefined()
    fireEvent.change(field, { target: { value: '2026-11-21T08:15:30Z' } })
    expect(screen.queryByText(/We cannot read this time/)).toBeNull()
  })

  it('about a secret comes with the key that makes it one', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    const field = await screen.findByLabelText('App or page')
    act(() => field.focus())
    fireEvent.change(field, { target: { value: 'password: Blue-Kite_88' } })
    expect(screen.getByText(/This looks like a secret/)).toBeDefined()
  })
})

describe('the meter', () => {
  const request = /^Add the Request ID/

  it('says the same while somebody types, and the next when the box is left', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    await userEvent.type(await screen.findByLabelText('Request ID'), 'abc')
    expect(screen.getByText(request)).toBeDefined()
    await userEvent.tab()
    expect(screen.queryByText(request)).toBeNull()
    expect(screen.getByText(/^Add the time of your last try/)).toBeDefined()
  })

  it('encourages as soon as the help desk can work with what is there', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    for (const [label, value] of Object.entries({ 'Request ID': 'a', 'Error code': '50126', 'App or page': 'x' })) {
      fireEvent.change(await screen.findByLabelText(label), { target: { value } })
    }
    expect(screen.getByText('4 of 11 details given.')).toBeDefined()
    expect(screen.getByText(/The help desk can already work with this/)).toBeDefined()
  })

  it('ends in a sentence when everything is skipped, with the focus on it, and can begin again', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    const skip = await screen.findByRole('button', { name: 'I cannot find this' })
    while (skip.isConnected) await userEvent.click(skip)
    expect(document.activeElement?.textContent).toBe('That is enough. Copy the ticket and send it.')
    await userEvent.click(screen.getByRole('button', { name: 'Show the skipped ones again' }))
    expect(document.activeElement?.textContent).toMatch(request)
  })
})

describe('the error on the ticket', () => {
  it('that is typed by hand moves nothing above the fields', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    await userEvent.type(await screen.findByLabelText('Error code'), '50126')
    expect(screen.getByRole('heading', { name: 'Do you have an error text?' })).toBeDefined()
    expect(screen.queryByText(/These details are ready/)).toBeNull()
  })

  it('that was pasted is ready, and leaves it to the meter to say what is missing', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    await userEvent.click(await screen.findByRole('textbox', { name: /Paste what you see/ }))
    await userEvent.paste('AADSTS50126 Request Id: 0d1c2b3a-1111-4222-8333-944455556600')
    expect(await screen.findByText(/These details are ready/)).toBeDefined()
    expect(screen.queryByText(/The correlation ID is missing/)).toBeNull()
    expect(screen.queryByText(/The time of the error is missing/)).toBeNull()
  })
})

describe('sending', () => {
  it('says beforehand that the ticket is copied, and afterwards when it was not', async () => {
    renderAt('/sign-in/again/ask-for-help?who=me', content)
    expect(await screen.findByText(/^We also copy the whole ticket/)).toBeDefined()
    const mail = screen.getByRole('link', { name: 'Write a mail' })
    mail.addEventListener('click', (event) => event.preventDefault())
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    document.execCommand = () => false
    fireEvent.click(mail)
    expect(await screen.findByText(/^We could not copy the ticket\. Choose “Save as a file”/)).toBeDefined()
    // What is saved again, but reads the same, has been copied or not all the same.
    await act(async () => {
      useRun.setState({})
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    expect(screen.getByText(/^We could not copy the ticket\. Choose “Save as a file”/)).toBeDefined()
    Reflect.deleteProperty(navigator, 'clipboard')
    Reflect.deleteProperty(document, 'execCommand')
  })
})
