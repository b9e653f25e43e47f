import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, it } from 'vitest'
import { realContentFiles } from '../testing/real-content.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the app', () => {
  it('opens the real content at its first question', async () => {
    const files = await realContentFiles()
    renderAt('/sign-in', new Map([...files].map(([name, body]) => [name, { body }])))
    await heading('What do you see when you try to sign in?')
  })

  it('shows a friendly page when content is missing, and goes on once it is there', async () => {
    const content = contentOf(specimen)
    const guide = content.get('guides/sign-in.json') as { body: string }
    content.delete('guides/sign-in.json')
    renderAt('/sign-in', content)
    await heading('The questions are not where they should be')
    content.set('guides/sign-in.json', guide)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await heading('Title where?')
  })

  it.each([
    [
      'an option leads to a step that does not exist',
      JSON.stringify(specimen).replace('"next":"help"', '"next":"gone"'),
    ],
    ['it is no guide', '{"id":"sign-in"}'],
  ])('refuses a guide when %s', async (_why, body) => {
    renderAt('/sign-in', new Map([...contentOf(specimen), ['guides/sign-in.json', { body }]]))
    await heading('We cannot read the questions')
  })
})
