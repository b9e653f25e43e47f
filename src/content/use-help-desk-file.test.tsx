import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { expect, it } from 'vitest'
import { contentOf } from '../testing/render-at.tsx'
import { serveContent } from '../testing/serve-content.ts'
import { smallContent } from '../testing/small-content.ts'
import { specimen } from '../testing/specimen.ts'
import { ContentError } from './content-error.ts'
import { useHelpDeskFile } from './use-help-desk-file.ts'

class Fault extends Component<{ children: ReactNode }> {
  override state = { fault: '' }
  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof ContentError ? error.fault : String(error) }
  }
  override render() {
    return this.state.fault || this.props.children
  }
}

function Shown() {
  return (
    useHelpDeskFile()
      ?.scenarios.map(({ id }) => id)
      .join() ?? 'none'
  )
}

function show(body: string, status = 200) {
  const asked = serveContent(new Map([...contentOf(specimen), ['help-desk.json', { body, status }]]))
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  render(
    <QueryClientProvider client={client}>
      <Fault>
        <Suspense fallback="waiting">
          <Shown />
        </Suspense>
      </Fault>
    </QueryClientProvider>,
    { onCaughtError: () => {} },
  )
  return asked
}

it('gives the file, after a while', async () => {
  const asked = show(smallContent['help-desk.json'] as string)
  expect(screen.getByText('waiting')).toBeDefined()
  expect(await screen.findByText('typing,anything')).toBeDefined()
  expect(String(asked.mock.calls[1]?.[0])).toMatch(/content\/help-desk\.json$/)
})

it.each([
  ['that says so', 'null', 200],
  ['that was bundled before there was such a file', '', 404],
])('gives null for a site %s', async (_what, body, status) => {
  show(body, status)
  expect(await screen.findByText('none')).toBeDefined()
})

it.each([
  ['unsound', '{}'],
  ['unreadable', '<!doctype html>'],
])('throws that it is %s', async (fault, body) => {
  show(body)
  expect(await screen.findByText(fault)).toBeDefined()
})
