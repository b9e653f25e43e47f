import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { filesOf, smallContentWithMore } from '../../testing/small-content.ts'

async function open(search = '') {
  const source = { body: writeSource(filesOf(smallContentWithMore)) }
  const { container } = renderAt(`/admin/outline/sign-in${search}`, new Map([['source.json', source]]))
  await screen.findByRole('heading', { level: 2, name: 'First look' })
  const part = (id: string) => within(container.querySelector(`[data-step="${id}"]`) as HTMLElement)
  const namesOf = (kind: 'step' | 'edge') =>
    [...container.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map(({ dataset }) => dataset[kind])
  return { part, namesOf, user: userEvent.setup() }
}

describe('the outline of a guide', () => {
  it('holds every step below its section and every written way, each once', async () => {
    const { namesOf } = await open()
    expect(namesOf('step')).toEqual(['what-you-see', 'caps-lock', 'fixed', 'call'])
    expect(namesOf('edge')).toEqual([
      'what-you-see message',
      'what-you-see code',
      'caps-lock yes',
      'caps-lock no 1',
      'caps-lock no 2',
    ])
    const headings = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)
    expect(headings.slice(-6)).toEqual([
      'H2 First look',
      'H3 1 What do you see?',
      'H4 2 Is Caps Lock on?',
      'H2 The end',
      'H3 3 You are in',
      'H3 4 Ask Help Desk at Contoso',
    ])
  })

  it('says of each step what it is, what leads there, and where its options lead and when', async () => {
    const { part } = await open()
    expect(part('what-you-see').getByText(/The guide begins here/)).toBeDefined()
    expect(part('fixed').getByText(/Outcome: Solved/).textContent).toBe('Outcome: Solved · fixed · From 2a, 2b')
    expect(part('fixed').getByRole('link', { name: '2a: Is Caps Lock on? Yes' })).toBeDefined()
    const ways = part('caps-lock')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim())
    expect(ways).toContain('if “What do you see?” was “A message”: 4 Ask Help Desk at Contoso')
    expect(ways).toContain('otherwise: 3 You are in')
  })

  it('moves to the step that an option leads to, and to a section', async () => {
    const { part, user } = await open()
    await user.click(part('what-you-see').getByRole('link', { name: '4 Ask Help Desk at Contoso' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('4 Ask Help Desk at Contoso'))
    await user.click(
      within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: 'First look' }),
    )
    await waitFor(() => expect(document.activeElement?.textContent).toBe('First look'))
    await user.click(part('caps-lock').getByRole('link', { name: '1a: What do you see? A message' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('1 What do you see?'))
  })

  it('opens at the step in the address', async () => {
    await open('?step=caps-lock')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('2 Is Caps Lock on?'))
  })

  it('shows the texts of the steps to whoever wants them', async () => {
    const { part, user } = await open()
    expect(part('caps-lock').queryByText('Look at the light.')).toBeNull()
    await user.click(screen.getByLabelText('Show the texts of the steps'))
    expect(part('caps-lock').getByText('Look at the light.')).toBeDefined()
    expect(part('fixed').getByText('Caps Lock was on.')).toBeDefined()
  })

  it('finds steps while somebody types, and goes to the first with Enter', async () => {
    const { user } = await open()
    const box = screen.getByRole('combobox', { name: 'Find a step' })
    await user.type(box, 'zzz')
    expect(screen.getByText('No step has that.')).toBeDefined()
    await user.clear(box)
    await user.type(box, 'help desk')
    expect(screen.getByText('One step')).toBeDefined()
    const [hit] = within(screen.getByRole('listbox')).getAllByRole('option')
    expect(hit?.textContent).toBe('Ask Help Desk at Contoso4 · call · The end')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('4 Ask Help Desk at Contoso'))
  })
  it.each(['2b', '2B'])('goes to the option that the page calls 2b when somebody types %s', async (reference) => {
    const { user } = await open()
    await user.type(screen.getByRole('combobox', { name: 'Find a step' }), `${reference}{Enter}`)
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^bNo/))
  })
})
