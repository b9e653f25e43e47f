/** A ticket that was made before ids were renamed and removed, beside the guide of today. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { formatLink, linkTo } from '../../engine/link.ts'
import { replay } from '../../engine/replay.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import { bundleGuide, type GuideFolder } from '../../model/content-files.ts'
import { toGuide } from '../../model/guide.ts'
import { realTicket } from '../../testing/real-ticket.ts'
import { contentAfter, contentBefore } from '../../testing/renamed-content.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { siteOf } from '../../testing/site-of.ts'
import { forgetMemory } from '../memory.ts'

const before = toGuide(bundleGuide(contentBefore().guides[0] as GuideFolder, '11111111'))
const today = siteOf(contentAfter())

async function pasteTicketOf(answers: Readonly<Record<string, string>>) {
  const replayLink = `https://old.example/#${formatLink(linkTo(replay(before, new Map(Object.entries(answers)))))}`
  const ticket = realTicket({ of: before, answers: { ...answers } })
  renderAt('/help-desk/ticket', today)
  await userEvent.click(await screen.findByLabelText('Paste the ticket'))
  await userEvent.paste(ticketText({ ...ticket, fields: { ...ticket.fields, replayLink } }))
  const title = await screen.findByRole('heading', { level: 2, name: 'The way through the guide' })
  return within(title.closest('section') as HTMLElement)
}

const changes = () => [...document.querySelectorAll('[data-change]')].map(({ textContent }) => textContent?.trim())

beforeEach(forgetMemory)

describe('an old ticket', () => {
  it('whose ids were renamed does not differ, and opens at the same step', async () => {
    const trail = await pasteTicketOf({ 'what-you-see': 'message', 'caps-lock': 'no' })
    await waitFor(() =>
      expect(trail.getByText(/^The guide has changed since\. None of these steps differs/)).toBeDefined(),
    )
    expect(changes()).toEqual([])
    await userEvent.click(trail.getByRole('link', { name: /^Open th/ }))
    await screen.findByRole('heading', { level: 1, name: 'Ask Help Desk at Contoso' })
    expect(screen.queryByText('The guide is newer than your link')).toBeNull()
  })

  it('whose question is gone shows which one', async () => {
    const trail = await pasteTicketOf({ 'what-you-see': 'frozen', restart: 'no' })
    await waitFor(() => expect(trail.getByText(/2 of 2 steps differ/)).toBeDefined())
    expect(changes()).toEqual([expect.stringMatching(/^Now leads to/), 'This question is gone'])
    expect(trail.getByText('Does a restart help?', { exact: false })).toBeDefined()
  })
})
