/** Renders the whole app at a link, over real or made-up content. Only `fetch`, which leaves the process, is replaced. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import { App } from '../app/app.tsx'
import type { Code } from '../model/code-schema.ts'
import type { BundledGuide } from '../model/guide-schema.ts'
import type { Site } from '../model/site-schema.ts'

export const testSite: Site = {
  organisation: 'Fabrikam',
  accent: '#7a1fa2',
  domains: ['fabrikam.example'],
  links: {},
  helpDesk: { name: 'Fabrikam Help', phone: '+1 555 0199', email: 'help@fabrikam.example', hours: 'Always' },
}

type Answer = { status?: number; body: string }

/** Content files for a site with one guide and these codes: name below `content/` → answer of the host. */
export function contentOf(guide: BundledGuide, site: Site = testSite, codes: Code[] = []): Map<string, Answer> {
  const { id, title, description, audience, minutes, start } = guide
  const index = { site, guides: [{ id, title, description, audience, minutes, start }] }
  return new Map([
    ['index.json', { body: JSON.stringify(index) }],
    [`guides/${id}.json`, { body: JSON.stringify(guide) }],
    ['codes.json', { body: JSON.stringify(codes) }],
  ])
}

/** Opens the app, in strict mode as `main.tsx` does, at `link` (the part behind the "#"). A file that `content` does not hold is answered with 404. */
export function renderAt(link: string, content: ReadonlyMap<string, Answer>) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const name = String(address).replace(/^.*\/content\//, '')
    const { status = 200, body } = content.get(name) ?? { status: 404, body: 'not found' }
    return new Response(body, { status })
  })
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  const options = { onCaughtError: () => {} }
  return render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[link]}>
          <App />
        </MemoryRouter>
      </QueryClientProvider>
    </StrictMode>,
    options,
  )
}
