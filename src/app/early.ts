/**
 * Stands in the head of the built page and runs before anything is drawn: it hides the prerendered start page where
 * another page was asked for, asks for content while the app is on its way, and notes when the app does not come.
 */
import { indexFile } from '../content/bundled-files.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { mainGuideOf } from '../model/main-guide-of.ts'
import { isSavedCopy } from '../ui/saved-copy.ts'
import { isRunKept } from '../wizard/run-mark.ts'

const { dataset } = document.documentElement

const address = () => location.hash.replace(/^#\/?/, '')

/** Pages for admins stand without the frame; a run that is kept brings a card that the prerendered page does not have. */
function hideWrongPage() {
  if (/^admin(?:[/?]|$)/.test(address())) dataset.wait = 'all'
  else if (/^[^?]/.test(address()) || isRunKept()) dataset.wait = 'page'
}

/** Asks for the index, and for the guide that comes first, unless the app does already. The app judges what comes. */
async function askForContent() {
  if (window.signpostEarly) return
  const early: Record<string, Promise<Response>> = {}
  const ask = (name: string, init: RequestInit) => {
    const answer = fetch(`content/${name}`, init)
    answer.catch(() => {})
    early[name] = answer
    return answer
  }
  window.signpostEarly = early
  const index = await ask(indexFile, { cache: 'no-cache' })
  const { guides, files }: ContentIndex = await index.clone().json()
  const asked = /^[^/?]+/.exec(address())?.[0]
  const place = files[`guides/${asked ?? mainGuideOf(guides).id}.json`]
  if (place?.integrity && indexFile in early) ask(place.name, { integrity: place.integrity })
}

/** Without the app there is no other page: the start page says whom to ask. What others put into the page may fail. */
function tell(event: Event) {
  const script =
    event instanceof ErrorEvent ? event.filename : event.target instanceof HTMLScriptElement && event.target.src
  if ('ready' in dataset || !script || !script.startsWith(new URL('.', document.baseURI).href)) return
  dataset.broken = ''
  delete dataset.wait
}

/** A link that was followed leads on when the app is there; until then, following it again only takes time. */
function followOnce(event: Event) {
  const link = event.target instanceof Element && event.target.closest('a')
  if (link && !('ready' in dataset) && link.href === location.href) event.preventDefault()
}

hideWrongPage()
addEventListener('click', followOnce)
addEventListener('hashchange', () => {
  if (!('ready' in dataset)) dataset.leaving = ''
})
// The error of a file does not rise: it is caught on its way down.
addEventListener('error', tell, true)
// A page that somebody tries out in a frame has its content from the page around it, a page in one file in itself.
// What is read comes first: the app takes longer to arrive than the content, also when that is asked for a moment later.
// Where a worker keeps the app, only the content has a way to go.
if (window.parent === window && !isSavedCopy())
  setTimeout(() => askForContent().catch(() => {}), navigator.serviceWorker?.controller ? 0 : 250)
