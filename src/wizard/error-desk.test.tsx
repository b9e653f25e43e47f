import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { codeOf } from '../testing/build-code.ts'
import { contentOf, renderAt, testSite } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun, forgetHere, typeDetail, useRun } from './run-store.ts'

const codes = [
  codeOf('50126', { where: 'app' }, { sentence: 'The name and the password do not match.' }),
  codeOf('50057', { where: 'unsure' }),
  codeOf('50053', { where: 'web' }),
  codeOf('unknown', {}, { sentence: 'We do not know this code.' }),
]
const content = contentOf(specimen, testSite, codes)
const requestId = '0d1c2b3a-1111-4222-8333-944455556600'
const correlationId = '7a6b5c4d-aaaa-4bbb-8ccc-1234567890ab'
const errorPage = `Request Id: ${requestId}
Correlation Id: ${correlationId}
Timestamp: 2026-11-21T08:15:30Z
Message: AADSTS50126: The name does not go with the password.`

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
    expect((await field('Request ID')).value).toBe(requestId)
    expect((await field('Correlation ID')).value).toBe(correlationId)
    expect((await field('Timestamp')).value).toBe('2026-11-21T08:15:30Z')
    expect(screen.queryByRole('textbox', { name: /Paste what you see/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Your error: code 50126')
  })

  it('starts at the step that the code leads to, with answers that are the person’s own', async () => {
    renderAt('/sign-in', content)
    await paste(errorPage)
    await userEvent.click(await screen.findByRole('link', { name: 'Start at the right step' }))
    await heading('Title remedy?')
    expect(screen.queryByText('This page was opened from a link')).toBeNull()
    expect(useRun.getState().given).toHaveProperty('sign-in/where/app')
    await userEvent.click(screen.getByRole('link', { name: 'I want to ask for help now' }))
    expect(await ticketText()).toMatch(/Error code: 50126\n.*\nRequest ID: 0d1c2b3a.*\nCorrelation ID: 7a6b5c4d/)
    expect(await ticketText()).not.toContain('came with a link')
  })

  it('can be typed and read by a button, too', async () => {
    renderAt('/sign-in', content)
    await userEvent.type(await box(), 'AADSTS50126')
    await userEvent.click(screen.getByRole('button', { name: 'Find the code' }))
    expect((await field('Error code')).value).toBe('50126')
    expect(await screen.findByText(/The help desk finds your sign-in at once/)).toBeDefined()
  })

  it('with a code that nobody explained gets the honest record', async () => {
    renderAt('/sign-in', content)
    await paste('AADSTS599999: Something new.')
    expect(await screen.findByText('We do not know this code.', { exact: false })).toBeDefined()
    expect(await screen.findByRole('link', { name: 'Start at the right step' })).toBeDefined()
  })

  it('with a code that is explained and one that is not is about the first', async () => {
    renderAt('/sign-in', content)
    await paste('AADSTS50126: The password is wrong. AADSTS599999: Something new.')
    expect(await screen.findByText('The name and the password do not match.', { exact: false })).toBeDefined()
    expect(await screen.findByRole('heading', { name: 'Your error: code 50126' })).toBeDefined()
  })

  it('without a code keeps the ids and asks for the answer', async () => {
    renderAt('/sign-in', content)
    await paste(`Request Id: ${requestId} Correlation Id: ${correlationId} Timestamp: 2026-11-21T08:15:30Z`)
    expect(await screen.findByRole('heading', { name: 'Your sign-in, without an error code' })).toBeDefined()
    expect(await screen.findByText(/please answer the question/)).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Start at the right step' })).toBeNull()
  })

  it('keeps its fields when the explanations cannot be had', async () => {
    renderAt('/sign-in', new Map([...content, ['codes.json', { status: 404, body: 'gone' }]]))
    await paste(errorPage)
    expect(await screen.findByText(/Its explanation could not load/)).toBeDefined()
    expect((await field('Error code')).value).toBe('50126')
  })
})

it('leads nobody away from a guide for people who run or help, but keeps the fields', async () => {
  renderAt('/agents', contentOf({ ...specimen, id: 'agents', audience: 'helpers' }, testSite, codes))
  await paste(errorPage)
  expect((await field('Error code')).value).toBe('50126')
  expect(screen.queryByRole('link', { name: 'Start at the right step' })).toBeNull()
})

describe('starting from a code', () => {
  it('says so when the code leads straight to help', async () => {
    renderAt('/sign-in', content)
    await paste('AADSTS50057: The account is disabled.')
    await userEvent.click(await screen.findByRole('link', { name: 'Get help with this code' }))
    await heading('Title help')
  })

  it('adds the code to those of another error, and lets it count', async () => {
    typeDetail('codes', '50053')
    renderAt('/codes/50126', content)
    await userEvent.click(await screen.findByRole('link', { name: 'Start here' }))
    await heading('Title remedy?')
    expect(useRun.getState().details.codes).toBe('50053, 50126')
  })

  it('counts once: whoever clears and goes back is given no answers and no code', async () => {
    renderAt('/codes/50126', content)
    await userEvent.click(await screen.findByRole('link', { name: 'Start here' }))
    await heading('Title remedy?')
    await userEvent.click(screen.getByRole('link', { name: 'I want to ask for help now' }))
    await heading('Ask for help')
    forgetHere()
    await userEvent.click(screen.getByRole('link', { name: 'Back to the question' }))
    await heading('Title remedy?')
    expect(useRun.getState().details.codes).toBe('')
    expect(useRun.getState().given).toEqual({})
    expect(screen.getByText('This page was opened from a link')).toBeDefined()
  })
})

describe('a text that is no error of a work account', () => {
  it('stays in the box, with a sentence why', async () => {
    renderAt('/sign-in', content)
    await paste('EN 50126 is a standard for railways, not for printers.')
    expect(await screen.findByText(/We found no code, ID or time of a work account/)).toBeDefined()
    expect(((await box()) as HTMLTextAreaElement).value).toContain('railways')
    expect(useRun.getState().details.codes).toBe('')
  })

  it('is not read when it is a picture', async () => {
    renderAt('/sign-in', content)
    const files = [new File(['x'], 'screen.png', { type: 'image/png' })]
    fireEvent.paste(await box(), { clipboardData: { files, getData: () => '' } })
    expect(await screen.findByText(/cannot read pictures/)).toBeDefined()
    await userEvent.type(await box(), 'A')
    expect(screen.queryByText(/We found no code/)).toBeNull()
  })

  it('is gone from the box when everything is cleared', async () => {
    renderAt('/sign-in', content)
    await userEvent.type(await box(), 'my secret')
    act(forgetHere)
    expect(((await box()) as HTMLTextAreaElement).value).toBe('')
  })

  it('is asked for when the box is empty', async () => {
    renderAt('/sign-in', content)
    await box()
    await userEvent.click(screen.getByRole('button', { name: 'Find the code' }))
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
    expect((await field('Request ID')).value).toBe('typed by hand')
  })

  it('can be swapped when the ids look swapped', async () => {
    renderAt('/sign-in', content)
    await paste(`Request Id: ${correlationId}\nCorrelation Id: ${requestId}\nError Code: 50126`)
    await userEvent.click(await screen.findByRole('button', { name: 'Swap them' }))
    expect((await field('Request ID')).value).toBe(requestId)
    expect((await field('Correlation ID')).value).toBe(correlationId)
    expect(screen.queryByRole('button', { name: 'Swap them' })).toBeNull()
  })

  it('that tell about the device stay out of the ticket until the person wants them in', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await paste(`Error Code: 53003\nRequest Id: ${requestId}\nIP address: 192.0.2.44\nDevice platform: Windows 11`)
    expect((await field('IP address')).value).toBe('192.0.2.44')
    expect(await ticketText()).toContain('IP address: kept back by the person')
    await userEvent.click(screen.getByRole('checkbox', { name: /Put the address and the device fields/ }))
    expect(await ticketText()).toContain('IP address: 192.0.2.44')
    expect(await ticketText()).toContain('Device platform: Windows 11')
  })

  it('do not vanish on a question while the only one is corrected by hand', async () => {
    renderAt('/sign-in', content)
    await paste('AADSTS50126')
    const code = await field('Error code')
    await userEvent.clear(code)
    expect(document.activeElement).toBe(code)
    await userEvent.type(code, '50053')
    expect((await field('Error code')).value).toBe('50053')
    expect(await screen.findByRole('heading', { name: 'Your error: code 50053' })).toBeDefined()
  })

  it('show a time that came alone', async () => {
    renderAt('/sign-in', content)
    await paste('Sorry, but we are having trouble signing you in. Timestamp: 2026-11-21T08:15:30Z')
    expect((await field('Timestamp')).value).toBe('2026-11-21T08:15:30Z')
  })

  it('leave the box of the ticket where it is while somebody types', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await box()
    await userEvent.type(await field('Request ID'), 'a')
    expect(await box()).toBeDefined()
  })

  it('of the next error need a consent of their own to share the device', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await paste(`Error Code: 53003\nRequest Id: ${requestId}\nIP address: 192.0.2.44`)
    await userEvent.click(await screen.findByRole('checkbox', { name: /Put the address and the device fields/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Paste another text' }))
    await paste(`Error Code: 53003\nRequest Id: ${correlationId}\nIP address: 192.0.2.55`)
    expect((await field('IP address')).value).toBe('192.0.2.55')
    expect(await ticketText()).toContain('IP address: kept back by the person')
  })

  it('do not vanish while they are emptied by hand', async () => {
    renderAt('/sign-in/where/ask-for-help', content)
    await paste(errorPage)
    await userEvent.clear(await field('Message'))
    expect((await field('Message')).value).toBe('')
    expect(await ticketText()).toContain('Message: not given')
  })
})
