import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { clear, createStore, set } from 'idb-keyval'
import { beforeEach, expect, it } from 'vitest'
import { useContentState } from '../content/content-state.ts'
import { contentOf, renderAt } from '../testing/render-at.tsx'
import { specimen } from '../testing/specimen.ts'
import { clearRun } from '../wizard/run-store.ts'
import { useAsked } from './use-asked.ts'

const site = contentOf(specimen)
const withoutCodes = new Map([...site, ['codes.json', { body: '[{}]' }]])
const kept = { text: '[]', keptAt: Date.UTC(2026, 10, 22, 9) }
const message = 'This page does not use the newest content'

beforeEach(async () => {
  await clearRun()
  await set('codes.json', kept, createStore('signpost-content', 'files'))
  useContentState.setState({ sound: {}, refused: [] }, true)
  useAsked.setState(false)
  history.replaceState(null, '', '/')
})

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

it('says nothing to users', async () => {
  renderAt('/codes', withoutCodes)
  await heading('Error codes')
  expect(useContentState.getState().refused).toHaveLength(1)
  expect(screen.queryByText(message)).toBeNull()
})

it('says which file was refused, what is used, and what to do, once the address says “admin”', async () => {
  renderAt('/sign-in?where=app&admin', withoutCodes)
  await heading('Title remedy?')
  expect(await screen.findByText(message)).toBeDefined()
  expect(
    screen.getByText(/^The newest “codes\.json” has a mistake in it\. This browser kept an older version on 22/),
  ).toBeDefined()
  expect(screen.getByText(/Run “npm run content:check” and mend what it names\./)).toBeDefined()
  await userEvent.click(screen.getByRole('radio', { name: 'Label solved' }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await heading('Title fixed')
  expect(screen.getByText(message)).toBeDefined()
})

it('says it as well when “admin” stands before the “#”', async () => {
  history.replaceState(null, '', '/?admin')
  await clear(createStore('signpost-content', 'files'))
  renderAt('/codes', withoutCodes)
  await heading('The explanations could not load')
  expect(await screen.findByText(/There is no older version to use: people cannot go on here\./)).toBeDefined()
})

it('says when newer content lies on the host', async () => {
  const host = new Map(site)
  renderAt('/', host)
  await screen.findByRole('link', { name: 'Start' })
  host.set('index.json', contentOf({ ...specimen, title: 'New title' }).get('index.json') as { body: string })
  history.replaceState(null, '', '/?admin')
  await userEvent.click(screen.getByRole('link', { name: 'Error codes' }))
  expect(await screen.findByText('There is newer content')).toBeDefined()
})

it('says nothing where all is well', async () => {
  renderAt('/?admin', site)
  await screen.findByRole('link', { name: 'Start' })
  await waitFor(() => expect(useContentState.getState().sound['index.json']).toBeDefined())
  expect(screen.queryByText(message)).toBeNull()
  expect(screen.queryByText('There is newer content')).toBeNull()
})

it('goes on saying it where a page breaks', async () => {
  await clear(createStore('signpost-content', 'files'))
  renderAt('/?admin', withoutCodes)
  await userEvent.click(await screen.findByRole('link', { name: 'Error codes' }))
  await heading('The explanations could not load')
  expect(await screen.findByText(message)).toBeDefined()
})
