import { beforeEach, expect, it, vi } from 'vitest'
import { usePageNews } from './page-news.tsx'
import { startWorker } from './start-worker.ts'
import { useNewerVersion } from './use-newer-version.ts'

const scope = 'http://localhost:3000/'

function registrationOf(states: Partial<Record<'installing' | 'waiting' | 'active', object>>) {
  return Object.assign(new EventTarget(), { scope, installing: null, waiting: null, active: null, ...states })
}

function workerContainer(registration: object) {
  const container = Object.assign(new EventTarget(), {
    register: vi.fn(async () => registration),
    getRegistration: vi.fn(async () => registration),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  return container
}

beforeEach(() => {
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(navigator, 'serviceWorker')
  useNewerVersion.setState({ load: null })
  usePageNews.setState({ News: null })
})

it('does nothing where a browser knows no workers', async () => {
  await startWorker()
  expect(useNewerVersion.getState().load).toBeNull()
})

it('registers the worker of its folder, and offers nothing at the first visit', async () => {
  const registration = registrationOf({})
  const { register } = workerContainer(registration)
  await startWorker()
  expect(register.mock.calls).toEqual([[`${scope}sw.js`, { scope: './', updateViaCache: 'none' }]])
  const installing = new EventTarget()
  Object.assign(registration, { installing })
  registration.dispatchEvent(new Event('updatefound'))
  Object.assign(registration, { installing: null, waiting: installing })
  installing.dispatchEvent(new Event('statechange'))
  expect(useNewerVersion.getState().load).toBeNull()
})

it('offers a version that comes later, hands over to it when it is wanted, and only then', async () => {
  const registration = registrationOf({ active: {} })
  workerContainer(registration)
  await startWorker()
  const installing = Object.assign(new EventTarget(), { postMessage: vi.fn() })
  Object.assign(registration, { installing })
  registration.dispatchEvent(new Event('updatefound'))
  expect(useNewerVersion.getState().load).toBeNull()
  Object.assign(registration, { installing: null, waiting: installing })
  installing.dispatchEvent(new Event('statechange'))
  expect(installing.postMessage).not.toHaveBeenCalled()
  useNewerVersion.getState().load?.()
  expect(installing.postMessage.mock.calls).toEqual([['SKIP_WAITING']])
  expect(useNewerVersion.getState().load).toBeNull()
})

it('offers a version that was on its way before the page asked', async () => {
  const installing = new EventTarget()
  const registration = registrationOf({ active: {}, installing })
  workerContainer(registration)
  await startWorker()
  expect(useNewerVersion.getState().load).toBeNull()
  Object.assign(registration, { installing: null, waiting: installing })
  installing.dispatchEvent(new Event('statechange'))
  expect(useNewerVersion.getState().load).not.toBeNull()
})

it('registers nothing with “?without-worker”, and takes the worker of its own folder away with its caches', async () => {
  history.replaceState(null, '', '/?without-worker')
  const unregister = vi.fn()
  const { register } = workerContainer({ ...registrationOf({ active: {} }), scope, unregister })
  const names = [`signpost app ${scope} 1`, `signpost content ${scope} 1`, `signpost app ${scope}other/ 1`, 'theirs']
  const deleted: string[] = []
  const caches = { keys: async () => names, delete: async (name: string) => deleted.push(name) }
  vi.stubGlobal('caches', caches)
  await startWorker()
  expect(register).not.toHaveBeenCalled()
  expect(unregister).toHaveBeenCalledOnce()
  expect(deleted).toEqual(names.slice(0, 2))
})
