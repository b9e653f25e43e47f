import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { contentOf, renderAt } from '../../testing/render-at.tsx'
import { clearRun, useRun } from '../run-store.ts'

const state = question(
  'state',
  {},
  {
    check: 'dsregcmd-reader',
    options: [
      { id: 'joined', label: 'It is joined', results: ['entra', 'hybrid'], next: 'fine' },
      { id: 'domain', label: 'Only to our network', results: ['domain', 'enterprise'], next: 'fine' },
      { id: 'not', label: 'It is not joined', results: ['registered', 'none'], next: 'join' },
      { id: 'unsure', label: 'I cannot tell', next: 'join' },
    ],
  },
)
const content = contentOf(bundled({ device: [state, outcome('fine', 'solved'), outcome('join')] }))

const box = () => screen.findByRole('textbox', { name: 'Paste here what the command printed' })
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

async function paste(text: string) {
  await userEvent.clear(await box())
  await userEvent.click(await box())
  await userEvent.paste(text)
}

beforeEach(() => clearRun())

describe('a check inside a question', () => {
  it('says its result in words and picks the answer, and the person goes on', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : YES\n DomainJoined : YES\n AzureAdPrt : YES')
    expect(await screen.findByText(/joined to both/)).toBeDefined()
    expect(screen.getByText('So this answer is chosen below: “It is joined”. You can change it.')).toBeDefined()
    expect(radio('It is joined').checked).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: 'Title fine' })
  })

  it('takes what is pasted next', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : YES\nDomainJoined : NO')
    await paste('AzureAdJoined : NO\nDomainJoined : NO\nWorkplaceJoined : YES')
    expect(radio('It is not joined').checked).toBe(true)
    expect(screen.queryByText(/is joined to Microsoft Entra\./)).toBeNull()
  })

  it('says that it chose an answer only while that answer is chosen', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : YES\nDomainJoined : NO')
    expect(await screen.findByText(/So this answer is chosen/)).toBeDefined()
    await userEvent.click(radio('I cannot tell'))
    expect(screen.queryByText(/So this answer is chosen/)).toBeNull()
    await userEvent.type(await box(), ' ')
    expect(radio('I cannot tell').checked).toBe(true)
  })

  it('takes its words back when the box is emptied', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : YES\nDomainJoined : NO')
    await userEvent.clear(await box())
    expect(screen.queryByText(/So this answer is chosen/)).toBeNull()
    expect(screen.queryByText(/is joined to/)).toBeNull()
    expect(radio('It is joined').checked).toBe(false)
  })

  it('chooses nothing when the text ends before it says whether a work account is added', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : NO\nDomainJoined : NO')
    expect(await screen.findByText(/Both lines say NO/)).toBeDefined()
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
  })

  it('says what is odd: a refused device, no token, error codes', async () => {
    renderAt('/test-guide', content)
    await paste(
      'AzureAdJoined : YES\nDomainJoined : NO\nDeviceAuthStatus : FAILED. Device is either disabled or deleted\nAzureAdPrt : NO\nServer Error : AADSTS50126',
    )
    expect(await screen.findByText(/no longer accepts this computer/)).toBeDefined()
    expect(screen.getByText(/no sign-in token/)).toBeDefined()
    expect(screen.getByText('It names these error codes: AADSTS50126.')).toBeDefined()
  })

  it('keeps a text that says nothing, chooses no answer, and says what to copy', async () => {
    renderAt('/test-guide', content)
    await paste('Good morning')
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }))
    expect(await screen.findByText(/does not look like the result/)).toBeDefined()
    expect(((await box()) as HTMLTextAreaElement).value).toBe('Good morning')
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
  })

  it('keeps nothing of the text', async () => {
    renderAt('/test-guide', content)
    await paste('AzureAdJoined : YES\nDomainJoined : NO\nDevice Name : KITCHEN-7')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: 'Title fine' })
    expect(JSON.stringify(useRun.getState())).not.toContain('KITCHEN')
  })

  it('leaves the answer to the person when it says the same as before they answered', async () => {
    const flag = question(
      'flag',
      {},
      {
        check: 'flagging-timer',
        options: [
          { id: 'done', label: 'Yes, I did', results: ['flagged'], next: 'fine' },
          { id: 'not', label: 'I could not', next: 'join' },
        ],
      },
    )
    const flagging = contentOf(bundled({ device: [flag, outcome('fine', 'solved'), outcome('join')] }))
    renderAt('/test-guide', flagging)
    await userEvent.click(await screen.findByRole('button', { name: 'I have chosen “Enable flagging”' }))
    await waitFor(() => expect(radio('Yes, I did').checked).toBe(true))
    await userEvent.click(radio('I could not'))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: 'Title join' })
    cleanup()
    renderAt('/test-guide/flag?flag=not', flagging)
    expect(await screen.findByText(/The error is marked for the help desk/)).toBeDefined()
    expect(radio('I could not').checked).toBe(true)
    expect(screen.queryByText(/So this answer is chosen/)).toBeNull()
  })
})
