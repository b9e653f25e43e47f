import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { testSite } from '../../testing/render-at.tsx'
import { renderCheck } from '../../testing/render-check.tsx'
import { cases, ownDomains } from '../../testing/username-cases.ts'
import { text } from './text.ts'
import { UsernameCheck } from './username-check.tsx'

const site = { ...testSite, organisation: 'Contoso', domains: ownDomains }

function show() {
  const check = renderCheck(UsernameCheck, { site, children: <p>So this is chosen</p> })
  const box = screen.getByLabelText<HTMLInputElement>(text.label)
  const [status] = screen.getAllByRole('status')
  return { ...check, box, said: () => status?.textContent ?? '' }
}

afterEach(() => void vi.useRealTimers())

const isSecret = ([, , , , kinds = []]: (typeof cases)[number]) => kinds.includes('secret')
const secrets = cases.filter(isSecret)
const others = cases.filter((row) => !isSecret(row))
const button = (name: string) => screen.getByRole('button', { name })

describe('the box for the address', () => {
  it('says and reports what is right for each address that people type', () => {
    const { box, said, reports } = show()
    for (const [what, typed, result, proposal] of others) {
      fireEvent.change(box, { target: { value: typed } })
      expect(reports.at(-1)?.result, what).toBe(result)
      expect(reports.at(-1)?.line, what).toMatch(/^Username check: .{1,184}$/)
      expect(said(), what).toMatch(proposal === null ? /^(?!.*(?:Type this instead|Try this))/ : `: ${proposal}`)
      expect(box.value, what).toBe(typed.replace(/[\r\n]/g, ''))
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
    expect(said()).toBe(`${text.results.fine()} ${text.onlyThere}So this is chosen`)
    expect(reports).toEqual([
      { result: 'fine', line: 'Username check: looks right, domain is one of the organisation’s.' },
    ])
    fireEvent.change(box, { target: { value: 'jane@gmail.com' } })
    expect(fireEvent.keyDown(box, { key: 'Enter' }), 'Enter does not answer the question').toBe(false)
    expect(said()).toContain(text.results.personal())
    expect(reports).toHaveLength(2)
  })

  it('says it when the person leaves the box or presses the button', async () => {
    const { box, said } = show()
    await userEvent.type(box, 'jane@contoso.com')
    await userEvent.tab()
    expect(said()).toContain(text.results.fine())
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
    expect(said()).not.toContain(text.results.personal())
  })

  it.each([
    ['empties', (box: HTMLInputElement) => fireEvent.change(box, { target: { value: '' } })],
    ['clears', () => fireEvent.click(button(text.clear))],
  ])('does not say it once more when somebody %s the box and types again', (_, empty) => {
    vi.useFakeTimers()
    const { box, said, reports } = show()
    box.focus()
    fireEvent.change(box, { target: { value: 'jane@gmail.com is mail' } })
    act(() => void vi.advanceTimersByTime(1000))
    expect(said()).toContain(text.slips.words({ kind: 'words' }, { organisation: '', domain: '' }))
    empty(box)
    fireEvent.change(box, { target: { value: 'j' } })
    expect([said(), reports.length, reports.at(-1)]).toEqual(['', 2, null])
    fireEvent.change(box, { target: { value: 'jane@contoso.com' } })
    act(() => void vi.advanceTimersByTime(1000))
    expect(said()).toContain(text.results.fine())
    expect(reports).toHaveLength(3)
  })

  it('says how an address ends whenever it cannot say what to type', () => {
    const { box, said } = show()
    for (const [what, typed, result] of others) {
      fireEvent.change(box, { target: { value: typed } })
      expect(said().includes('A work address of Contoso ends in @contoso.com.'), what).toBe(result === 'incomplete')
    }
  })

  it.each([
    ['kim@northwind.com', true],
    ['Kim.Lee2@northwind.de', true],
    ['P@ss.word', false],
    ['Sunny@Beach.day', false],
    ['Summer2024@home.de', false],
    ['Tr0ub4dor@northwind.com', false],
  ])('puts the address of another organisation into the ticket only when it reads as one: %s, %s', (value, isKept) => {
    const { box, reports } = show()
    fireEvent.change(box, { target: { value } })
    expect(reports.at(-1)?.result).toBe('foreign')
    expect(screen.queryByRole('button', { name: text.keep }) !== null).toBe(isKept)
  })

  it('lets the box be cleared when a password may stand behind the address', () => {
    const { box, said } = show()
    fireEvent.change(box, { target: { value: 'jane@contoso.com hunter2!' } })
    expect(said()).toContain('Never type your password here.')
    expect(button(text.clear)).toBeDefined()
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

  it('takes out of the box what looks like a password, says so and reports nothing', () => {
    const { container, box, said, reports } = show()
    for (const [what, typed] of secrets) {
      fireEvent.change(box, { target: { value: typed } })
      expect(box.value, what).toBe('')
      expect(said(), what).toBe(text.takenOut)
      expect(container.textContent, what).not.toContain(typed)
    }
    expect(reports).toEqual([])
  })

  it('takes back what it said before, once', () => {
    const { box, said, reports } = show()
    for (const value of ['jane@gmail.com', 'Tr0ub4dor&3', 'Summer2024!']) fireEvent.change(box, { target: { value } })
    expect(reports.map((report) => report?.result)).toEqual(['personal', undefined])
    fireEvent.change(box, { target: { value: 'jane@contoso.com' } })
    expect([said().includes(text.takenOut), reports.length]).toEqual([false, 3])
  })

  it.each(['Enter', 'the button'])('leaves the focus in the box after a password and %s', async (way) => {
    const { box, said, reports } = show()
    await userEvent.type(box, way === 'Enter' ? 'Tr0ub4dor&3{Enter}' : 'Tr0ub4dor&3')
    if (way === 'the button') await userEvent.click(button(text.check))
    await vi.waitFor(() => expect(box.value).toBe(''))
    expect([said(), document.activeElement]).toEqual([text.takenOut, box])
    await userEvent.type(box, 'jane@contoso.com{Enter}')
    expect([said().includes(text.results.fine()), reports.length]).toEqual([true, 1])
  })

  it('takes a password out when the person goes on, and does not fetch the person back', async () => {
    const { box, said } = show()
    await userEvent.type(box, 'Tr0ub4dor&3')
    await userEvent.tab()
    expect([box.value, said(), document.activeElement]).toEqual(['', text.takenOut, button(text.check)])
  })

  it.each([
    'O’Neil',
    "d'Arcy",
    'J.R.R. Tolkien',
    'Jean-Luc',
    'Mary Ann',
    'müller',
    '王芳',
    'иван',
    'DiCaprio',
    'Smith_J',
  ])('leaves %s in the box, also with a domain half typed', (name) => {
    const { box, said } = show()
    for (const value of [name, `${name}@`, `${name}@c`, `${name}@contoso.c`, `${name}@northwind.c`]) {
      fireEvent.change(box, { target: { value } })
      expect([box.value, said().includes(text.takenOut)], value).toEqual([value, false])
    }
  })

  it.each(['Jane Doe', 'u123456', '123456', '+441234567890', '@contoso.com'])(
    'says where to find the address: %s',
    (value) => {
      const { box, said } = show()
      fireEvent.change(box, { target: { value } })
      expect(said()).toContain(text.find)
      expect(said()).not.toMatch(/password/)
    },
  )

  it.each([
    ['CONTOSO\\jdoe', 'jdoe@contoso.com'],
    ['jane.doe', 'jane.doe@contoso.com'],
    ['jane doe@contoso.com', 'jane.doe@contoso.com'],
    ['jane@ad.lan', 'jane@contoso.com'],
  ])('proposes for %s what is usual only as something to try', (value, proposal) => {
    const { box, said } = show()
    fireEvent.change(box, { target: { value } })
    expect(said()).toContain(`${text.guess} ${proposal}`)
    fireEvent.change(box, { target: { value: ' jane@contoso.com' } })
    expect(said()).toContain(`${text.instead} jane@contoso.com`)
  })

  it.each([
    ['kim@northwind.com', 'well formed, domain is not one of the organisation’s'],
    ['kim@northwind.con', 'a wrong or missing ending, corrected, domain is not one of the organisation’s'],
    ['kim@northwind.com ', 'a blank before or after, corrected, domain is not one of the organisation’s'],
  ])('says first of %j that it is not an address of the organisation', (value, line) => {
    const { box, said, reports } = show()
    fireEvent.change(box, { target: { value } })
    expect(said()).toMatch(/^This is not an address of Contoso\./)
    expect(reports).toMatchObject([{ line: `Username check: ${line}.` }])
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
