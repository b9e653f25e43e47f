/** For the build: the start page as HTML, drawn by the same components and from the same content as in the browser. */
import { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static'
import { createPath, Router, type To } from 'react-router'
import { indexQuery } from '../content/use-content.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { App } from './app.tsx'
import { Providers } from './providers.tsx'

/** Addresses as the browser's router writes them; a page that is only drawn goes nowhere. */
const navigator = {
  createHref: (to: To) => `#${typeof to === 'string' ? to : createPath(to)}`,
  go: () => {},
  push: () => {},
  replace: () => {},
}

/** The start page for a site, with its frame. Rejects when any part of it could not be drawn. */
export async function prerenderStart(index: ContentIndex): Promise<string> {
  const client = new QueryClient()
  client.setQueryData(indexQuery.queryKey, index)
  const faults: unknown[] = []
  const page = (
    <Providers client={client} onDrawn={() => {}}>
      <Router location="/" navigator={navigator}>
        <App />
      </Router>
    </Providers>
  )
  const { prelude } = await prerenderToNodeStream(page, {
    onError: (fault) => {
      faults.push(fault)
    },
    // All parts stand where they belong, however large they are.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  let html = ''
  for await (const chunk of prelude as AsyncIterable<Buffer>) html += chunk.toString('utf8')
  if (faults.length > 0) throw faults[0]
  return html
}
