import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { lazyPart } from './lazy-part.tsx'

it('a part that could not be fetched can be asked for again, and the page around it stays', async () => {
  const answers = [Promise.reject(new Error('no network')), Promise.resolve(({ name }: { name: string }) => name)]
  const Part = lazyPart<{ name: string }>(
    () => answers.shift() as Promise<(props: { name: string }) => string>,
    ({ retry }) => (
      <button type="button" onClick={retry}>
        Try again
      </button>
    ),
  )
  render(
    <>
      <p>Typed text</p>
      <Suspense>
        <Part name="The part" />
      </Suspense>
    </>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The part')).toBeDefined()
  expect(screen.getByText('Typed text')).toBeDefined()
})

it('a part that was fetched before it is drawn shows no stand-in', async () => {
  const Part = lazyPart<{ name: string }>(
    async () =>
      ({ name }) =>
        name,
    () => 'missing',
  )
  await Part.fetch()
  render(
    <Suspense fallback="One moment">
      <Part name="The part" />
    </Suspense>,
  )
  expect(screen.getByText('The part')).toBeDefined()
})
