import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundled, outcome, question } from '../testing/build-guide.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { clearRun, useRun } from './run-store.ts'

const content = contentOf(
  bundled({
    main: [
      question('try', { same: 'help', solved: 'fixed' }, { attempt: true, tried: 'Tried once' }),
      outcome('help', 'ask-for-help', { reason: 'Nobody **else** can see more.' }),
      outcome('fixed', 'solved'),
    ],
  }),
)

/** The host answers the request for the last page when this is called, or says that it has none. */
let answer: (isThere: boolean) => void

vi.mock('./outcome-page.tsx', async (original) => {
  const isThere = await new Promise<boolean>((resolve) => {
    answer = resolve
  })
  if (!isThere) throw new Error('gone')
  return original()
})

// No moment is idle, so that the page is asked for once: by the person who comes to it.
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0)
  clearRun()
})

afterEach(() => vi.unstubAllGlobals())

const heading = () => screen.findByRole('heading', { level: 1, name: 'Title help' })

describe('the last page, while it is on its way', () => {
  it('says what is known, and no question is left to answer twice', async () => {
    renderAt('/test-guide', content)
    await userEvent.click(await screen.findByRole('radio', { name: 'Label same' }))
    await userEvent.dblClick(screen.getByRole('button', { name: 'Continue' }))
    expect(document.activeElement).toBe(await heading())
    expect(document.title).toBe('Title help')
    expect(screen.getByText('One moment …')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
    expect(useRun.getState().attempts).toHaveLength(1)
  })

  it('keeps the reason and the contact when it cannot be had, and a way back', async () => {
    renderAt('/test-guide/help?try=same', content)
    await heading()
    answer(false)
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
    expect(screen.getByText(/Nobody/).textContent).toBe('Nobody else can see more.')
    expect(screen.getByRole('link', { name: 'help@fabrikam.example' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Back' })).toBeDefined()
  })
})
