import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundled, outcome, question } from '../testing/build-guide.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { clearRun } from './run-store.ts'

const content = contentOf({
  ...bundled({
    log: [
      question('first', { on: 'second', off: 'end' }),
      question('second', { on: 'end', off: 'end' }),
      outcome('end'),
    ],
  }),
  id: 'help-desk',
})
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

beforeEach(() => clearRun())

describe('a link into the middle of a guide', () => {
  it('leads to its first question, also where a page of the app has the name of the guide', async () => {
    renderAt('/help-desk/second?from=second', content)
    await heading('Title second?')
    expect(screen.getByText('You start in the middle')).toBeDefined()
    await userEvent.click(screen.getByRole('link', { name: 'Begin at the first question instead' }))
    await heading('Title first?')
    expect(screen.queryByText('You start in the middle')).toBeNull()
  })

  it('says only that it was a link when it begins at the first question', async () => {
    renderAt('/help-desk/second?first=on', content)
    await heading('Title second?')
    expect(screen.getByText('This page was opened from a link')).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Begin at the first question instead' })).toBeNull()
  })
})
