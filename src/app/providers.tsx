import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode, useLayoutEffect } from 'react'

type ProvidersProps = {
  client: QueryClient
  /** Called when the page is drawn for the first time; never in the build. Has to stay the same. */
  onDrawn: () => void
  children: ReactNode
}

/** What stands around the router, the same in the browser and in the build. */
export function Providers({ client, onDrawn, children }: ProvidersProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  return (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  )
}
