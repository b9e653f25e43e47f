import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkNames } from '../../model/check-names.ts'
import { bundled, outcome, question } from '../../testing/build-guide.ts'
import { contentOf, renderAt } from '../../testing/render-at.tsx'
import { specimen } from '../../testing/specimen.ts'
import { clearRun, useRun } from '../run-store.ts'
import { isShownCheck, shownChecks } from './check-table.ts'

const content = contentOf(specimen)
const printed = 'AzureAdJoined : YES\nDomainJoined : YES\nTenantName : Fabrikam Works\nAzureAdPrt : YES'
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const box = () => screen.findByRole('textbox', { name: 'Paste here what the command printed' })

async function paste(text: string) {
  await userEvent.click(await box())
  await userEvent.paste(text)
}

beforeEach(() => clearRun())

describe('the page of a check', () => {
  it('shows the check with one heading, and the way to the start page', async () => {
    renderAt('/checks/dsregcmd-reader', content)
    await heading('Read what dsregcmd printed')
    expect(await box()).toBeDefined()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'To the start page' }).getAttribute('href')).toBe('/')
    expect(screen.queryByRole('heading', { name: 'For the help desk' })).toBeNull()
  })

  it('leads back to the question at which the person was', async () => {
    renderAt('/sign-in', content)
    await heading('Title where?')
    await userEvent.click(screen.getByRole('radio', { name: 'Label web' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await heading('Title remedy?')
    const { bookmark } = useRun.getState()
    cleanup()
    renderAt('/checks/dsregcmd-reader', content)
    await heading('Read what dsregcmd printed')
    const back = screen.getByRole('link', { name: 'Back to where you were' })
    expect(back.getAttribute('href')).toBe(bookmark)
    await userEvent.click(back)
    await heading('Title remedy?')
  })

  it('keeps the result as a line of the ticket and copies it', async () => {
    const user = userEvent.setup()
    renderAt('/checks/dsregcmd-reader', content)
    await paste(printed)
    const part = (await screen.findByRole('heading', { name: 'For the help desk' })).closest('section') as HTMLElement
    const line = within(part).getByText(/^dsregcmd reader\. Result: hybrid joined, sign-in token/).textContent ?? ''
    await user.click(within(part).getByRole('button', { name: 'Copy this line' }))
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(line))
    expect(JSON.stringify(useRun.getState().checks)).not.toContain('Works')
  })

  it('is no walk: the start page then still begins with the first question', async () => {
    renderAt('/checks/dsregcmd-reader', content)
    await paste(printed)
    await userEvent.click(screen.getByRole('link', { name: 'To the start page' }))
    await screen.findByRole('link', { name: 'Start' })
    expect(screen.queryByRole('heading', { name: 'Go on where you stopped?' })).toBeNull()
  })

  it('counts the tries with the present password, as the question does', async () => {
    const steps = {
      page: [
        question('try', { same: 'reset', solved: 'end' }, { attempt: true }),
        question('reset', { done: 'last', not: 'end' }, { newPassword: true }),
        question('last', { same: 'end', solved: 'end' }, { attempt: true }),
        outcome('end'),
      ],
    }
    renderAt('/test-guide', contentOf(bundled(steps)))
    for (const answer of ['Label same', 'Label done']) {
      await userEvent.click(await screen.findByRole('radio', { name: answer }))
      await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    }
    await heading('Title last?')
    cleanup()
    renderAt('/checks/retry-guard', contentOf(bundled(steps)))
    expect(await screen.findByText(/This guide has not asked you for a try yet/)).toBeDefined()
  })

  it('keeps nothing while nobody sees it, and what it says then as soon as somebody does', async () => {
    renderAt('/checks/dsregcmd-reader', content)
    await box()
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    await paste(printed)
    await screen.findByText(/joined to both/)
    expect(useRun.getState().touchedAt).toBe('')
    hidden.mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(useRun.getState().checks['dsregcmd-reader']?.line).toMatch(/^dsregcmd reader: hybrid/))
  })

  it('takes the line back when the check says nothing any more', async () => {
    renderAt('/checks/dsregcmd-reader', content)
    await paste(printed)
    await screen.findByRole('heading', { name: 'For the help desk' })
    await userEvent.clear(await box())
    expect(screen.queryByRole('heading', { name: 'For the help desk' })).toBeNull()
    expect(useRun.getState().checks).toEqual({})
  })

  it('leads to all checks', async () => {
    renderAt('/checks/dsregcmd-reader', content)
    await userEvent.click(await screen.findByRole('link', { name: 'All checks' }))
    await heading('Checks')
  })

  it.each(['no-such-check', 'error-reader', 'constructor', 'DSREGCMD-READER'])(
    'offers all checks for the unknown name %s',
    async (name) => {
      renderAt(`/checks/${name}`, content)
      await heading('There is no such check')
      expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(shownChecks.length)
    },
  )
})

describe('the list of checks', () => {
  it('has every check but the error reader, with its link', async () => {
    renderAt('/checks', content)
    await heading('Checks')
    const links = screen
      .getAllByRole('heading', { level: 2 })
      .map((title) => within(title).getByRole('link').getAttribute('href'))
    expect(links.sort()).toEqual(
      checkNames
        .filter(isShownCheck)
        .map((name) => `/checks/${name}`)
        .sort(),
    )
    expect(checkNames.filter((name) => !isShownCheck(name))).toEqual(['error-reader'])
  })

  it('copies the link of a check', async () => {
    const user = userEvent.setup()
    renderAt('/checks', content)
    const [first] = await screen.findAllByRole('button', { name: 'Copy link' })
    await user.click(first as HTMLElement)
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(new RegExp(`#/checks/${shownChecks[0]}$`)),
    )
  })
})
