/** Renders the whole app at a link, over real or made-up content. Only `fetch`, which leaves the process, is replaced. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { MemoryRouter } from 'react-router'
import { App } from '../app/app.tsx'
import { sha256 } from '../content/build/sha256.ts'
import { bundledPlace } from '../content/bundled-place.ts'
import { sealIndex } from '../content/sealed-index.ts'
import type { Code } from '../model/code-schema.ts'
import type { BundledGuide } from '../model/guide-schema.ts'
import type { Site } from '../model/site-schema.ts'
import { type Answer, serveContent } from './serve-content.ts'

export const testSite: Site = {
  format: 1,
  organisation: 'Fabrikam',
  accent: '#7a1fa2',
  domains: ['fabrikam.example'],
  links: {},
  helpDesk: { name: 'Fabrikam Help', phone: '+1 555 0199', email: 'help@fabrikam.example', hours: 'Always' },
}

/**
 * Content files for a site with one guide and these codes: name below `content/`, without a version → answer of the
 * host.
 */
export function contentOf(guide: BundledGuide, site: Site = testSite, codes: Code[] = []): Map<string, Answer> {
  const { id, title, description, audience, minutes, start } = guide
  const files = new Map([
    [`guides/${id}.json`, { body: JSON.stringify(guide) }],
    ['codes.json', { body: JSON.stringify(codes) }],
  ])
  const index = {
    site,
    guides: [{ id, title, description, audience, minutes, start }],
    files: Object.fromEntries([...files].map(([file, { body }]) => [file, bundledPlace(file, sha256(body))])),
  }
  return new Map([['index.json', { body: sealIndex(index) }], ...files])
}

/** Opens the app, in strict mode as `main.tsx` does, at `link` (the part behind the "#"). A file that `content` does not hold is answered with 404. */
export function renderAt(link: string, content: ReadonlyMap<string, Answer>) {
  serveContent(content)
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
