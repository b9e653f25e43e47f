import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { filesOf, smallContentWithMore, spoil } from '../../testing/small-content.ts'

type Texts = Readonly<Record<string, string>>

/** Opens the map of the small guide, whose steps are what-you-see, caps-lock, fixed and call. */
async function openSmall(step = '', texts: Texts = smallContentWithMore) {
  renderAt(`/admin/map/sign-in${step}`, new Map([['source.json', { body: writeSource(filesOf(texts)) }]]))
  const map = await screen.findByRole(
    'application',
    { name: 'Map of the guide “I cannot sign in”' },
    { timeout: 15_000 },
  )
  return { map }
}

function namesIn(place: Element, attribute: string): string[] {
  return [...place.querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute) ?? '')
}

function stepOf(map: Element, id: string): SVGElement {
  return map.querySelector(`[data-step=${id}]`) as SVGElement
}

/** The names of the steps that stand out. */
function litSteps(map: Element): string[] {
  return [...map.querySelectorAll('[data-step][data-lit]')].map((one) => one.getAttribute('data-step') ?? '')
}

async function highlight(what: string) {
  await userEvent.selectOptions(screen.getByLabelText('Highlight'), what)
}

describe('the map', () => {
  it('holds each step and each written way on once', async () => {
    const { map } = await openSmall()
    expect(namesIn(map, 'data-step')).toEqual(['what-you-see', 'caps-lock', 'fixed', 'call'])
    const ways = ['what-you-see message', 'what-you-see code', 'caps-lock yes', 'caps-lock no 1', 'caps-lock no 2']
    expect(namesIn(map, 'data-edge')).toEqual(ways)
  })

  it('names each step by its kind, title and section', async () => {
    const { map } = await openSmall()
    expect(within(map).getByRole('group', { name: 'Question: Is Caps Lock on? Section: First look. 2 options.' }))
    expect(within(map).getByRole('group', { name: 'Solved: You are in Section: The end.' }))
    expect(within(map).getByRole('group', { name: 'Ask for help: Ask Help Desk at Contoso Section: The end.' }))
  })

  it('opens the step of the address beside it, with what leads there and where it goes', async () => {
    await openSmall('?step=caps-lock')
    const beside = screen.getByRole('region', { name: 'The chosen step' })
    expect(within(beside).getByRole('heading', { name: 'Is Caps Lock on?' })).toBeDefined()
    expect(within(beside).getByText(/if “What do you see\?” was “A message”/)).toBeDefined()
    expect(within(beside).getByRole('link', { name: 'What do you see?' }).getAttribute('href')).toBe(
      '/admin/map/sign-in?step=what-you-see',
    )
    await userEvent.click(within(beside).getAllByRole('link', { name: 'You are in' })[0] as Element)
    expect(within(beside).getByRole('heading', { name: 'You are in' })).toBeDefined()
  })

  it('says so when the address names a step that does not exist', async () => {
    await openSmall('?step=num-lock')
    expect(screen.getByText('This guide has no step “num-lock”.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'The chosen step' })).toBeNull()
  })

  it('finds a step by its id and by words of its title', async () => {
    const { map } = await openSmall()
    const field = screen.getByRole('combobox', { name: 'Find a step' })
    await userEvent.type(field, 'lock caps')
    const hits = screen.getAllByRole('option').filter((option) => option.closest('[role=listbox]'))
    expect(hits.map(({ firstChild }) => firstChild?.textContent)).toEqual(['Is Caps Lock on?', 'You are in'])
    await userEvent.keyboard('{Enter}')
    expect(stepOf(map, 'caps-lock').getAttribute('aria-current')).toBe('true')
    await userEvent.type(field, 'fixed{Enter}')
    expect(stepOf(map, 'fixed').getAttribute('aria-current')).toBe('true')
    await userEvent.type(field, 'nowhere')
    expect(screen.getByText('No step has that.')).toBeDefined()
  })

  it('is walked with the keys: one stop of Tab, arrows along the guide, Enter opens, Escape closes', async () => {
    const { map } = await openSmall()
    expect([...map.querySelectorAll('[tabindex="0"]')]).toEqual([stepOf(map, 'what-you-see')])
    stepOf(map, 'what-you-see').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(stepOf(map, 'caps-lock'))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(stepOf(map, 'call'))
    await userEvent.keyboard('{ArrowUp}{ArrowRight}')
    expect(document.activeElement).toBe(stepOf(map, 'fixed'))
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(document.activeElement).toBe(stepOf(map, 'caps-lock'))
    const close = screen.getByRole('button', { name: 'Close' })
    close.focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'The chosen step' })).toBeNull()
    expect(document.activeElement).toBe(stepOf(map, 'caps-lock'))
  })

  it.each([
    ['The shortest way to the chosen step', ['what-you-see', 'caps-lock', 'fixed'], '2 questions on this way.'],
    ['What leads to the chosen step', ['what-you-see', 'caps-lock', 'fixed'], '3 steps.'],
    ['Where the chosen step leads', ['fixed'], '1 step.'],
    ['Example: Nothing helps', ['what-you-see', 'caps-lock', 'call'], '2 questions on this way.'],
    ['The longest way', ['what-you-see', 'caps-lock', 'fixed'], '2 questions on this way.'],
    ['Options that no example walks', ['what-you-see'], '1 option is walked by no example.'],
  ])('highlights: %s', async (what, steps, words) => {
    const { map } = await openSmall('?step=fixed')
    await highlight(what)
    expect(litSteps(map)).toEqual(steps)
    expect(screen.getByText(words)).toBeDefined()
    await highlight('Nothing')
    expect(litSteps(map)).toEqual([])
  })

  it('highlights the branch that an example really takes, not its neighbour', async () => {
    const { map } = await openSmall()
    await highlight('Example: Nothing helps')
    const lit = [...map.querySelectorAll('[data-edge][data-lit]')].map((one) => one.getAttribute('data-edge'))
    expect(lit).toEqual(['what-you-see message', 'caps-lock no 1'])
  })

  it('asks for a step where the highlight needs one', async () => {
    await openSmall()
    await highlight('What leads to the chosen step')
    expect(screen.getByText('Find or choose a step first.')).toBeDefined()
  })

  it('marks the steps about which the check says something, and shows what', async () => {
    const file = 'guides/sign-in/first.json'
    const { map } = await openSmall(
      '?step=caps-lock',
      spoil(smallContentWithMore, file, '["Open {reset-page}."', '["Open {reset-pag}."'),
    )
    const marked = () => within(map).getByRole('group', { name: /What do you see\?.*1 problem\./ })
    await waitFor(() => expect(marked()).toBeDefined())
    fireEvent.click(marked())
    expect(within(screen.getByRole('region', { name: 'The chosen step' })).getAllByText(/reset-pag/)).not.toEqual([])
  })

  it('leaves the lines of the chosen step pale while something else is highlighted', async () => {
    const { map } = await openSmall('?step=caps-lock')
    expect(map.querySelectorAll('[data-touched]')).not.toHaveLength(0)
    await highlight('Options that no example walks')
    expect(map.querySelectorAll('[data-touched]')).toHaveLength(0)
  })

  it('groups what can be highlighted', async () => {
    await openSmall()
    const examples = within(screen.getByLabelText('Highlight')).getByRole('group', { name: 'Examples' })
    expect(within(examples).getByRole('option', { name: 'Example: Nothing helps' })).toBeDefined()
    expect(within(examples).queryByRole('option', { name: 'The longest way' })).toBeNull()
  })

  it('follows an option that somebody points at to the step where it leads', async () => {
    const { map } = await openSmall()
    fireEvent.click(map.querySelector('[data-edge="caps-lock no 1"] text') as Element)
    expect(within(screen.getByRole('region', { name: 'The chosen step' })).getByText('call')).toBeDefined()
    expect(document.activeElement).toBe(stepOf(map, 'call'))
  })

  it('moves the focus to the heading of the step whose link was followed beside the map', async () => {
    await openSmall('?step=caps-lock')
    const beside = screen.getByRole('region', { name: 'The chosen step' })
    await userEvent.click(within(beside).getByRole('link', { name: 'What do you see?' }))
    expect(document.activeElement).toBe(within(beside).getByRole('heading', { name: 'What do you see?' }))
  })

  it('leads from a step to the same step in Try and in the outline, and names its file', async () => {
    await openSmall('?step=caps-lock')
    const beside = within(screen.getByRole('region', { name: 'The chosen step' }))
    const address = (name: string) => beside.getByRole('link', { name }).getAttribute('href')
    expect(address('Try from here')).toMatch(/^\/admin\/try\/sign-in\/caps-lock\?what-you-see=message/)
    expect(address('In the outline')).toBe('/admin/outline/sign-in?step=caps-lock')
    expect(beside.getByText('guides/sign-in/first.json')).toBeDefined()
  })

  it('names steps of the same title by their ids as well', async () => {
    const file = 'guides/sign-in/first.json'
    await openSmall('?step=fixed', spoil(smallContentWithMore, file, 'Is Caps Lock on?', 'What do you see?'))
    const beside = within(screen.getByRole('region', { name: 'The chosen step' }))
    const [link] = beside.getAllByRole('link', { name: 'What do you see?' })
    expect(link?.parentElement?.querySelector('code')?.textContent).toBe(' caps-lock')
  })

  it('keeps notices and problems apart, beside the map and above it', async () => {
    const file = 'guides/sign-in/first.json'
    const entra = '/entra" }],\n      "checked": "'
    const due = spoil(smallContentWithMore, file, `${entra}2026`, `${entra}2020`)
    const both = spoil(due, file, '["Open {reset-page}."', '["Open {reset-pag}."')
    await openSmall('?step=what-you-see', both)
    const beside = within(screen.getByRole('region', { name: 'The chosen step' }))
    expect(beside.getByText('Problem')).toBeDefined()
    expect(beside.getByText('Notice')).toBeDefined()
    await userEvent.click(screen.getByText('1 problem and 1 notice at steps of this guide'))
    expect(screen.getByRole('link', { name: 'What do you see?' }).getAttribute('href')).toBe(
      '/admin/map/sign-in?step=what-you-see',
    )
  })

  it('says which keys the map knows', async () => {
    await openSmall()
    await userEvent.click(screen.getByText('Keys'))
    expect(screen.getByText('Shift with an arrow').nextElementSibling?.textContent).toBe('Moves the map.')
    expect(screen.getByText(/Zoom with Ctrl and the wheel/)).toBeDefined()
  })

  it('prints each section on a sheet of its own, and takes the sheets away afterwards', async () => {
    const { map } = await openSmall()
    const sheets = () => [...document.querySelectorAll<Element>('svg:has([data-step])')].filter((one) => one !== map)
    let printed: (string | null)[] = []
    vi.stubGlobal('print', () => {
      printed = sheets().map((sheet) => sheet.querySelector('text')?.textContent ?? null)
    })
    await userEvent.click(screen.getByRole('button', { name: 'Print by section' }))
    expect(printed).toEqual(['First look', 'The end'])
    fireEvent(window, new Event('afterprint'))
    expect(sheets()).toEqual([])
    vi.unstubAllGlobals()
  })
})
