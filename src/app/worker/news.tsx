import { useEffect } from 'react'
import { indexFile } from '../../content/bundled-files.ts'
import { fetchText } from '../../content/fetch-text.ts'
import { useKeptSince } from '../../content/kept-since.ts'
import { Button } from '../../ui/button.tsx'
import { text } from './text.ts'
import { useNewerVersion } from './use-newer-version.ts'

/** How long until the host is asked again, in milliseconds. */
const pause = 20_000

/** Says since when the content is kept while the network gives none, and offers a newer version of the app. */
export function News() {
  const { at } = useKeptSince()
  const { load } = useNewerVersion()
  useNetworkAgain(at !== null)
  return (
    <>
      {at !== null && <p>{text.kept(formatTime(at))}</p>}
      {load && (
        <>
          <p>{text.newer}</p>
          <Button look="quiet" onClick={load}>
            {text.load}
          </Button>
        </>
      )}
    </>
  )
}

/** Asks for the index now and then: as soon as the host gives it, the content is no longer only kept. */
function useNetworkAgain(isKept: boolean) {
  useEffect(() => {
    if (!isKept) return
    const ask = () => void fetchText(indexFile, { cache: 'no-cache' }).catch(() => {})
    const timer = setInterval(ask, pause)
    addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('online', ask)
    }
  }, [isKept])
}

function formatTime(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
