/** What was made before ids were renamed, moved and removed, opened on the pages of today. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeHelpLink } from '../engine/help-link.ts'
import { formatLink, linkTo } from '../engine/link.ts'
import { replay } from '../engine/replay.ts'
import { bundleGuide, type GuideFolder } from '../model/content-files.ts'
import { toGuide } from '../model/guide.ts'
import { contentAfter, contentBefore } from '../testing/renamed-content.ts'
import { renderAt } from '../testing/render-at.tsx'
import { siteOf } from '../testing/site-of.ts'
import { clearRun, recordAnswer, useRun } from './run-store.ts'

const before = toGuide(bundleGuide(contentBefore().guides[0] as GuideFolder, '11111111'))
const today = siteOf(contentAfter())
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const call = 'Ask Help Desk at Contoso'
const changed = 'The guide is newer than your link'

/** The link of before to where these answers lead, or to the question `at` on their way. */
function oldLink(answers: Readonly<Record<string, string>>, at?: string): string {
  return formatLink(linkTo(replay(before, new Map(Object.entries(answers)), { at: at ?? null })))
}

function oldHelp(answers: Readonly<Record<string, string>>): string {
  return formatLink(linkTo(replay(before, new Map(Object.entries(answers))), { askForHelp: true }))
}

function helpDeskLink(start: string | null, known: Readonly<Record<string, string>>): string {
  return formatLink(makeHelpLink(before, { start, known: new Map(Object.entries(known)), ticketNumber: 'INC-7' }))
}

beforeEach(() => clearRun())

describe('an old link', () => {
  it('to a renamed question of a renamed guide opens it; the next address has the ids of today', async () => {
    const link = oldLink({ 'what-you-see': 'message' })
    expect(link).toBe('/sign-in/caps-lock?what-you-see=message&v=11111111')
    renderAt(link, today)
    await heading('Is Caps Lock on?')
    expect(screen.getByText('One answer came with it.')).toBeDefined()
    expect(screen.queryByText(changed)).toBeNull()
    const change = screen.getByRole('link', { name: 'Change your answer to “What do you see?”' })
    expect(change.getAttribute('href')).toMatch(/^\/log-in\/what-you-see\?what-you-see=sentence&v=/)
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await heading('You are in')
    expect(useRun.getState().bookmark).toMatch(/^\/log-in\/fixed\?what-you-see=sentence&key-light=yes&v=/)
  })

  it('keeps the answer whose option was renamed', async () => {
    renderAt(oldLink({ 'what-you-see': 'message', 'caps-lock': 'no' }, 'caps-lock'), today)
    await heading('Is Caps Lock on?')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'off')
    expect(screen.queryByText(changed)).toBeNull()
  })

  it('follows the conditions that ask about what was renamed', async () => {
    renderAt(oldLink({ 'what-you-see': 'message', 'caps-lock': 'no' }), today)
    await heading(call)
    expect(screen.queryByText(changed)).toBeNull()
  })

  it('to a step that has moved to another section opens it', async () => {
    renderAt(oldLink({ 'what-you-see': 'message', 'caps-lock': 'yes' }), today)
    await heading('You are in')
    expect(screen.queryByText(changed)).toBeNull()
  })

  it('of the help desk into the middle opens there, with what is known', async () => {
    const link = helpDeskLink('caps-lock', { 'what-you-see': 'message' })
    expect(link).toContain('from=caps-lock')
    renderAt(link, today)
    await heading('Is Caps Lock on?')
    expect(screen.getByText('You start in the middle')).toBeDefined()
    expect(screen.getByText(/One answer is known already/)).toBeDefined()
    await waitFor(() => expect(useRun.getState().notes.ticketNumber).toBe('INC-7'))
    expect(screen.queryByText(changed)).toBeNull()
  })

  it('to the page that asks for help opens that page', async () => {
    renderAt(oldHelp({ 'what-you-see': 'message' }), today)
    await heading('Ask for help')
    expect((await screen.findByTestId('ticket-text')).textContent).toContain('First look: Is Caps Lock on?')
    expect(screen.queryByText(changed)).toBeNull()
  })

  it.each([
    ['the question itself', oldLink({ 'what-you-see': 'frozen' }), call],
    ['a question on the way back', oldLink({ 'what-you-see': 'frozen', restart: 'yes' }, 'restart'), call],
    ['a question before an outcome', oldLink({ 'what-you-see': 'frozen', restart: 'yes' }), call],
    ['where somebody asks for help', oldHelp({ 'what-you-see': 'frozen' }), 'Ask for help'],
    ['where the help desk lets begin', helpDeskLink('restart', {}), 'What do you see?'],
    ['what the help desk knows', helpDeskLink(null, { 'what-you-see': 'frozen', restart: 'no' }), call],
  ])('opens as far as it fits and says that the guide has changed where this is gone: %s', async (_, link, title) => {
    expect(link).toContain('restart')
    renderAt(link, today)
    await heading(title)
    expect(screen.getByText(changed)).toBeDefined()
    expect(screen.getByText(/You are at the last step that still fits/)).toBeDefined()
  })
})

describe('a run of before', () => {
  it('goes on at the step of today, as that of this person', async () => {
    const link = oldLink({ 'what-you-see': 'message' })
    recordAnswer('sign-in', 'what-you-see', 'message', link)
    renderAt('/', today)
    expect(await screen.findByText(/You were at “Is Caps Lock on\?”/)).toBeDefined()
    await userEvent.click(screen.getByRole('link', { name: 'Go on' }))
    await heading('Is Caps Lock on?')
    expect(Object.keys(useRun.getState().given)).toEqual(['log-in/what-you-see/sentence'])
    expect(screen.queryByText('This page was opened from a link')).toBeNull()
    expect(screen.queryByText(changed)).toBeNull()
  })
})
