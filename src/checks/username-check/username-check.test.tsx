import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { testSite } from '../../testing/render-at.tsx'
import { renderCheck } from '../../testing/render-check.tsx'
import { text } from './text.ts'
import { cases, ownDomains } from './username-cases.ts'
import { UsernameCheck } from './username-check.tsx'

const site = { ...testSite, organisation: 'Contoso', domains: ownDomains }

function show() {
  const check = renderCheck(UsernameCheck, { site, children: <p>So this is chosen</p> })
  const box = screen.getByLabelText<HTMLInputElement>(text.label)
  const [status] = screen.getAllByRole('status')
  return { ...check, box, said: () => status?.textContent ?? '' }
}

afterEach(() => void vi.useRealTimers())

const button = (name: string) => screen.getByRole('button', { name })

describe('the box for the address', () => {
  it('says and reports what is right for each address that people type', () => {
    const { box, said, reports } = show()
    for (const [what, typed, result, proposal] of cases) {
      fireEvent.change(box, { target: { value: typed } })
      expect(reports.at(-1)?.result, what).toBe(result)
      expect(reports.at(-1)?.line, what).toMatch(/^Username check: .{1,184}$/)
      expect(said(), what).toMatch(proposal === null ? /^(?!.*Type this instead)/ : `${text.instead} ${proposal}`)
      expect(said(), what).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('waits until typing pauses or Enter is pressed, and says nothing of what is half typed', () => {
    vi.useFakeTimers()
    const { box, said, reports } = show()
    box.focus()
    fireEvent.change(box, { target: { value: 'jane@cont' } })
    act(() => void vi.advanceTimersByTime(999))
    expect([said(), reports]).toEqual(['', []])
    fireEvent.change(box, { target: { value: 'jane@contoso.com' } })
    act(() => void vi.advanceTimersByTime(999))
    expect([said(), reports]).toEqual(['', []])
    act(() => void vi.advanceTimersByTime(1))
    expect(said()).toBe(`${text.results.fine} ${text.onlyThere}So this is chosen`)
    expect(reports).toEqual([
      { result: 'fine', line: 'Username check: looks right, domain is one of the organisation’s.' },
    ])
    fireEvent.change(box, { target: { value: 'jane@gmail.com' } })
    expect(fireEvent.keyDown(box, { key: 'Enter' }), 'Enter does not answer the question').toBe(false)
    expect(said()).toContain(text.results.personal)
    expect(reports).toHaveLength(2)
  })

  it('says it when the person leaves the box or presses the button', async () => {
    const { box, said } = show()
    await userEvent.type(box, 'jane@contoso.com')
    await userEvent.tab()
    expect(said()).toContain(text.results.fine)
    await userEvent.type(box, ',')
    await userEvent.click(button(text.check))
    expect(said()).toContain('Type this instead: jane@contoso.com')
  })

  it('asks for the address when the button is pressed over an empty box', async () => {
    const { said, reports } = show()
    await userEvent.click(button(text.check))
    expect(said()).toBe(text.nothing)
    expect(reports).toEqual([])
  })

  it('reports once what it says, and takes it back when the box is emptied', () => {
    const { box, reports, said } = show()
    for (const value of ['jane@gmail.com', 'joe@gmail.com', '', ' ']) fireEvent.change(box, { target: { value } })
    expect(reports).toEqual([
      { result: 'personal', line: 'Username check: domain is one for personal accounts.' },
      null,
    ])
    expect(said()).not.toContain(text.results.personal)
  })

  it('puts the corrected address into the ticket, and says so', async () => {
    const { box, memory } = show()
    fireEvent.change(box, { target: { value: ' jane@contoso.con' } })
    await userEvent.click(button(text.keep))
    expect(memory().username).toBe('jane@contoso.com')
    expect(screen.getByText(text.kept)).toBeDefined()
    fireEvent.change(box, { target: { value: 'joe@contoso.com' } })
    expect(screen.queryByText(text.kept)).toBeNull()
  })

  it.each(['jane.doe@gmail.com', 'P@ssw0rd!', 'jane@contoso.com; joe@contoso.com'])(
    'offers neither to copy nor to keep %s',
    (value) => {
      const { box } = show()
      fireEvent.change(box, { target: { value } })
      expect(screen.queryByRole('button', { name: text.keep })).toBeNull()
      expect(screen.queryByRole('button', { name: text.copy })).toBeNull()
    },
  )

  it('never shows again what looks like a password, and clears it', async () => {
    const { container, box, said, reports } = show()
    fireEvent.change(box, { target: { value: 'Tr0ub4dor&3' } })
    expect(said()).toContain(`${text.notAnAddress} `)
    expect(container.textContent + JSON.stringify(reports)).not.toContain('Tr0ub4dor')
    await userEvent.click(button(text.clear))
    expect(box.value).toBe('')
    expect(document.activeElement).toBe(box)
    expect(reports.at(-1)).toBeNull()
  })

  it('leads to the keyboard when the letters are of another alphabet', () => {
    const { box } = show()
    fireEvent.change(box, { target: { value: 'иван@contoso.com' } })
    expect(screen.getByRole('link', { name: text.keyboard }).getAttribute('href')).toBe('#/checks/keyboard-check')
  })

  it('has a box that no phone and no browser changes', () => {
    const { box } = show()
    const wanted = {
      inputmode: 'email',
      autocapitalize: 'off',
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      dir: 'ltr',
    }
    for (const [name, value] of Object.entries(wanted)) expect(box.getAttribute(name), name).toBe(value)
    expect(screen.getByText('For example name@contoso.com. Never your password.')).toBeDefined()
  })
})
