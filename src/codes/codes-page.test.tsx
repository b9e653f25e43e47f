import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { realContentFiles } from '../testing/real-content.ts'
import { renderAt } from '../testing/render-at.tsx'
import { useCodeQuery } from './code-query.ts'

let content: Map<string, { body: string }>

beforeAll(async () => {
  content = new Map([...(await realContentFiles())].map(([name, body]) => [name, { body }]))
})

beforeEach(() => useCodeQuery.setState(''))

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const field = () => screen.getByRole('searchbox', { name: 'Error code, or words from the message' })
const main = () => within(screen.getByRole('main'))
const shown = () =>
  main()
    .queryAllByRole('listitem')
    .map((item) => within(item).getByRole('link').getAttribute('href'))

async function open() {
  renderAt('/codes', content)
  await heading('Error codes')
}

describe('the search of error codes', () => {
  it('offers the codes that people meet most often before anything is typed', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 2, name: 'Codes that people meet most often' })).toBeDefined()
    expect(shown().slice(0, 2)).toEqual(['/codes/50126', '/codes/50053'])
    expect(screen.getByText(/^37\d codes of the Microsoft sign-in/)).toBeDefined()
    await waitFor(() => expect(document.title).toBe('Error codes'))
  })

  it('answers while somebody types, says how many, and lists at most 20', async () => {
    await open()
    await userEvent.type(field(), '81001')
    expect(screen.getByRole('status').textContent).toBe('1 code found')
    expect(shown()).toEqual(['/codes/81001'])
    await userEvent.clear(field())
    await userEvent.type(field(), 'e')
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ codes found\. These are the first 20;/)
    expect(shown()).toHaveLength(20)
  })

  it('says what to do when nothing fits', async () => {
    await open()
    await userEvent.type(field(), 'xyzzy')
    expect(screen.getByRole('status').textContent).toMatch(/^No code found\. Try fewer words/)
  })

  it('leads to an honest page for a number without a record', async () => {
    await open()
    await userEvent.type(field(), 'AADSTS99999')
    await userEvent.click(screen.getByRole('link', { name: 'What to do with code 99999' }))
    await heading('We do not know this code')
    expect(screen.getByText('Error code 99999')).toBeDefined()
  })

  it('opens with Enter what is exactly a code, and nothing else', async () => {
    await open()
    await userEvent.type(field(), 'Expired{Enter}')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Error codes')
    await userEvent.clear(field())
    await userEvent.type(field(), 'aadsts50126{Enter}')
    expect(await screen.findByText('Error code 50126')).toBeDefined()
  })

  it('shows the same results on the way back, and forgets them with “Clear my answers”', async () => {
    await open()
    await userEvent.type(field(), 'locked out')
    await userEvent.click(screen.getByRole('link', { name: /^50053/ }))
    await userEvent.click(await screen.findByRole('link', { name: 'All error codes' }))
    await heading('Error codes')
    expect(field()).toHaveProperty('value', 'locked out')
    expect(shown()[0]).toBe('/codes/50053')
    await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }))
    expect(useCodeQuery.getState()).toBe('')
  })

  it('is in reach from every page', async () => {
    renderAt('/', content)
    await userEvent.click(await screen.findByRole('link', { name: 'Error codes' }))
    await heading('Error codes')
  })

  it('says that the explanations cannot be had, and that the questions work without', async () => {
    renderAt('/codes', new Map([...content].filter(([name]) => name !== 'codes.json')))
    await heading('The explanations could not load')
  })
})
