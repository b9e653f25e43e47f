import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { codeOf } from '../testing/build-code.ts'
import { contentOf, renderAt, testSite } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun, typeDetail, useRun } from './run-store.ts'

const codes = [
  codeOf('50126', { where: 'app' }, { sentence: 'The name and the password do not match.' }),
  codeOf('50057', { where: 'unsure' }),
  codeOf('unknown', {}, { sentence: 'We do not know this code.' }),
]
const content = contentOf(specimen, testSite, codes)
const requestId = '0d1c2b3a-1111-4222-8333-944455556600'
const correlationId = '7a6b5c4d-aaaa-4bbb-8ccc-1234567890ab'
const errorPage = `Request Id: ${requestId}
Correlation Id: ${correlationId}
Timestamp: 2026-11-21T08:15:30Z
Message: AADSTS50126: Error validating credentials due to invalid username or password.`

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const box = () => screen.findByRole('textbox', { name: /Paste what you see/ })
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label)
const ticketText = async () => (await screen.findByTestId('ticket-text')).textContent

async function paste(text: string) {
  await userEvent.click(await box())
  await userEvent.paste(text)
}

beforeEach(() => clearRun())

describe('a pasted error text on the first question', () => {
  it('fills the fields, says what it is, and is gone from the box', async () => {
    renderAt('/sign-in', content)
    await paste(errorPage)
    expect(await screen.findByText('The name and the password do not match.', { exact: false })).toBeDefined()
    expect((await field('Error code')).value).toBe('50126')
    expect((await field('Request Id')).value).toBe(requestId)
    expect((await field('Correlation Id')).value).toBe(correlationId)
    expect((await field('Timestamp')).value).toBe('2026-11-21T08:15:30Z')
    expect(screen.queryByRole('textbox', { name: /Paste what you see/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Your error')
  })

  it('starts at the step that the code leads to, with answers that are the person’s own', async () => {
    renderAt('/sign-in', content)
    await paste(errorPage)
    await userEvent.click(await screen.findByRole('link', { name: 'Start at the right step' }))
    await heading('Title remedy?')
    expect(screen.queryByText('This page was opened from a link')).toBeNull()
    expect(useRun.getState().given).toHaveProperty('sign-in/where/app')
    await userEvent.click(screen.getByRole('link', { name: 'I want to ask for help now' }))
    expect(await ticketText()).toMatch(/Error code: 50126\n.*\nCorrelation ID: 7a6b5c4d.*\nRequest ID: 0d1c2b3a/)
    expect(await ticketText()).not.toContain('came with a link')
  })

  it('can be typed and read by a button, too', async () => {
    renderAt('/sign-in', content)
    await userEvent.type(await box(), 'AADSTS50126')
    await userEvent.click(screen.getByRole('button', { name: 'Read it' }))
    expect((await field('Error code')).value).toBe('50126')
    expect(await screen.findByText(/The help desk finds your sign-in at once/)).toBeDefined()
  })

  it('with a code that nobody explained gets the honest record', async () => {
    renderAt('/sign-in', content)
    await paste('AADSTS599999: Something new.')
    expect(await screen.findByText('We do not know this code.', { exact: false })).toBeDefined()
    expect(await screen.findByRole('link', { name: 'Start at the right step' })).toBeDefined()
  })

  it('without a code keeps the ids and asks for the answer', async () => {
    renderAt('/sign-in', content)
    await paste(`Request Id: ${requestId} Correlation Id: ${correlationId} Timestamp: 2026-11-21T08:15:30Z`)
    expect(await screen.findByText(/without an error code/)).toBeDefined()
    expect(await screen.findByText(/Now answer the question/)).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Start at the right step' })).toBeNull()
  })

  it('keeps its fields when the explanations cannot be had', async () => {
    renderAt('/sign-in', new Map([...content, ['codes.json', { status: 404, body: 'gone' }]]))
    await paste(errorPage)
    expect(await screen.findByText(/Its explanation could not load/)).toBeDefined()
    expect((await field('Error code')).value).toBe('50126')
  })
})

describe('a text that is no error of a work account', () => {
  it('stays in the box, with a sentence why', async () => {
    renderAt('/sign-in', content)
    await paste('EN 50126 is a standard for railways, not for printers.')
    expect(await screen.findByText(/does not look like an error of a work account/)).toBeDefined()
    expect(((await box()) as HTMLTextAreaElement).value).toContain('railways')
    expect(useRun.getState().details.codes).toBe('')
  })

  it('is asked for when the box is empty', async () => {
    renderAt('/sign-in', content)
    await box()
    await userEvent.click(screen.getByRole('button', { name: 'Read it' }))
    expect(await screen.findByText('Paste or type the error text first.')).toBeDefined()
  })
})

describe('the fields of an error', () => {
  it('come back when the last paste is undone', async () => {
    typeDetail('codes', '50057')
    typeDetail('requestId', 'typed by hand')
    renderAt('/sign-in', content)
    await userEvent.click(await screen.findByRole('button', { name: 'Paste another text' }))
    await paste(errorPage)
    expect((await field('Error code')).value).toBe('50126')
    await userEvent.click(screen.getByRole('button', { name: 'Undo the last paste' }))
    expect((await field('Error code')).value).toBe('50057')
    expect((await field('Request Id')).value).toBe('typed by hand')
  })

  it('can be swapped when the ids look swapped', async () => {
    renderAt('/sign-in', content)
    await paste(`Request Id: ${correlationId}\nCorrelation Id: ${requestId}\nError Code: 50126`)
    await userEvent.click(await screen.findByRole('button', { name: 'Swap them' }))
    expect((await field('Request Id')).value).toBe(requestId)
    expect((await field('Correlation Id')).value).toBe(correlationId)
    expect(screen.queryByRole('button', { name: 'Swap them' })).toBeNull()
  })

  it('that tell about the device stay out of the ticket until the person wants them in', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await paste(`Error Code: 53003\nRequest Id: ${requestId}\nIP address: 192.0.2.44\nDevice platform: Windows 11`)
    expect((await field('IP address')).value).toBe('192.0.2.44')
    expect(await ticketText()).toContain('IP address: not given')
    await userEvent.click(screen.getByRole('checkbox', { name: /Put the address and the device fields/ }))
    expect(await ticketText()).toContain('IP address: 192.0.2.44')
    expect(await ticketText()).toContain('Device platform: Windows 11')
  })

  it('do not vanish while they are emptied by hand', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await paste(errorPage)
    await userEvent.clear(await field('Message'))
    expect((await field('Message')).value).toBe('')
    expect(await ticketText()).toContain('Message: not given')
  })
})
