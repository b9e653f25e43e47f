import { clear, createStore } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ContentIndex } from '../model/content-index.ts'
import { toGuide } from '../model/guide.ts'
import { type Answer, serveContent } from '../testing/serve-content.ts'
import { filesOf, smallContent, spoil } from '../testing/small-content.ts'
import { sha256 } from './build/sha256.ts'
import { builtIndexId } from './built-index.ts'
import { bundleContent } from './bundle-content.ts'
import { checkFiles } from './check/check-files.ts'
import { useContentState } from './content-state.ts'
import { keepContent } from './kept-content.ts'
import { loadFile, loadIndex } from './load-content.ts'
import { sealIndex } from './sealed-index.ts'

type Host = Map<string, Answer>

const guide = 'guides/sign-in.json'
const newContent = spoil(smallContent, 'guides/sign-in/last.json', '"You are in"', '"You are back in"')
const newest = spoil(newContent, 'site.json', '+1 555 0100', '+1 555 0177')

function bundle(texts: Readonly<Record<string, string>>): Host {
  const { content } = checkFiles(filesOf(texts))
  if (!content) throw new Error('The test needs sound content.')
  return new Map(bundleContent(content, sha256).map(({ name, text }) => [name, { body: text }]))
}

const old = bundle(smallContent)
const fresh = bundle(newest)
const textIn = (host: Host, name: string) => (host.get(name) as Answer).body
const indexIn = (host: Host) => JSON.parse(textIn(host, 'index.json')) as ContentIndex
const nameIn = (host: Host, file: string) => indexIn(host).files[file]?.name as string
const refused = () => useContentState.getState().refused.map(({ file, fault, used }) => `${file} ${fault} ${used}`)

/** The app was built with the old content: the index of that stands in the page. */
function builtWith(host: Host): Host {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = builtIndexId
  block.textContent = textIn(host, 'index.json')
  document.head.replaceChildren(block)
  return host
}

const load = async () => {
  const index = await loadIndex()
  const walk = await loadFile(index, guide, toGuide)
  return { phone: index.site.helpDesk.phone, end: walk.steps.get('fixed')?.title }
}

const oldOnes = { phone: '+1 555 0100', end: 'You are in' }
const newOnes = { phone: '+1 555 0177', end: 'You are back in' }

beforeEach(async () => {
  useContentState.setState({ sound: {}, refused: [] }, true)
  await clear(createStore('signpost-content', 'files'))
})

afterEach(() => {
  document.head.innerHTML = ''
})

describe('content as it was bundled', () => {
  it('is used as it is: two files, each asked for once, the second by the name and the bytes of its version', async () => {
    const asked = serveContent(fresh)
    expect(await load()).toEqual(newOnes)
    expect(asked.mock.calls.map(([address]) => String(address).replace(/^.*content\//, ''))).toEqual([
      'index.json',
      nameIn(fresh, guide),
    ])
    expect(asked.mock.calls[1]?.[1]?.integrity).toBe(indexIn(fresh).files[guide]?.integrity)
    expect(refused()).toEqual([])
  })

  it('stays the same for a visit while newer content is dropped over it', async () => {
    serveContent(old)
    const index = await loadIndex()
    serveContent(new Map([...old, ...fresh]))
    expect((await loadFile(index, guide, toGuide)).steps.get('fixed')?.title).toBe('You are in')
    expect(await load()).toEqual(newOnes)
  })

  it('of the newest index stands in for a version that nobody has any more', async () => {
    serveContent(old)
    const index = await loadIndex()
    serveContent(fresh)
    expect((await loadFile(index, guide, toGuide)).steps.get('fixed')?.title).toBe('You are back in')
    expect(refused()).toEqual([])
  })
})

const edited = (host: Host, name: string, find: string, write: string): Host => {
  const body = textIn(host, name)
  if (!body.includes(find)) throw new Error(`"${find}" is not in ${name}`)
  return new Map([...host, [name, { body: body.replace(find, write) }]])
}

describe('content that somebody edited by hand', () => {
  it('is used when it is sound', async () => {
    const index = edited(fresh, 'index.json', '+1 555 0177', '+1 555 0123')
    serveContent(edited(index, nameIn(fresh, guide), 'You are back in', 'You made it'))
    expect(await load()).toEqual({ phone: '+1 555 0123', end: 'You made it' })
    expect(refused()).toEqual([])
  })

  it('may lie there as older apps bundled it, without versions', async () => {
    const { site, guides } = indexIn(old)
    const plain = new Map([...old.values()].map(({ body }) => [body, body]))
    const host = new Map([
      ['index.json', { body: JSON.stringify({ site, guides }) }],
      [guide, { body: plain.get(textIn(old, nameIn(old, guide))) as string }],
    ])
    serveContent(host)
    expect(await load()).toEqual(oldOnes)
  })

  const unsound: [string, (host: Host) => Host, string][] = [
    ['an index that is cut off', (host) => new Map([...host, ['index.json', { body: '{"seal":' }]]), 'unreadable'],
    [
      'an index with a setting that is not allowed',
      (host) => edited(host, 'index.json', '#0b5cad', 'javascript:'),
      'unsound',
    ],
    [
      'an index of a form that this app does not know',
      (host) => edited(host, 'index.json', '"format":1', '"format":2'),
      'unsound',
    ],
    ['an index that is a web page', (host) => new Map([...host, ['index.json', { body: '<!doctype' }]]), 'unreadable'],
    ['no index', (host) => new Map([...host].filter(([name]) => name !== 'index.json')), 'missing'],
  ]
  it.each(unsound)('is refused: %s. What the app was built with goes on.', async (_what, spoilt, fault) => {
    serveContent(spoilt(new Map([...builtWith(old), ...fresh])))
    expect(await load()).toEqual(oldOnes)
    expect(refused()).toEqual([`index.json ${fault} built`])
  })

  it.each([
    ['a step that does not exist', '"next":"call"', '"next":"nowhere"', 'unsound'],
    ['a circle', '"next":"fixed"', '"next":"what-you-see"', 'unsound'],
    ['an unknown key', '"kind":"question"', '"kind":"question","html":"<b>"', 'unsound'],
    ['half a file', '"sections":', '', 'unreadable'],
  ])('is refused: a guide with %s. What the app was built with goes on.', async (_what, find, write, fault) => {
    const drop = edited(fresh, nameIn(fresh, guide), find, write)
    serveContent(new Map([...builtWith(old), ...drop]))
    expect(await load()).toEqual({ ...newOnes, end: 'You are in' })
    expect(refused()).toEqual([`${guide} ${fault} built`])
  })
})

describe('content that is copied by halves', () => {
  it('goes on with the version of the app where a file is not there yet', async () => {
    const half = new Map([...fresh].filter(([name]) => name !== nameIn(fresh, guide)))
    serveContent(new Map([...builtWith(old), ...half]))
    expect((await load()).end).toBe('You are in')
    expect(refused()).toEqual([`${guide} missing built`])
  })

  it('says so once nothing at all can be used, after a handful of requests', async () => {
    const asked = serveContent(new Map([['index.json', { body: textIn(fresh, 'index.json') }]]))
    await expect(load()).rejects.toMatchObject({ name: 'ContentError', fault: 'missing', file: guide })
    expect(refused()).toEqual([`${guide} missing null`])
    expect(asked.mock.calls.length).toBeLessThanOrEqual(5)
  })
})

describe('the version that this browser keeps', () => {
  const broken = new Map([...old.keys(), ...fresh.keys()].map((name): [string, Answer] => [name, { body: '{"a":' }]))
  const isKept = () => {
    const stored = indexedDB.open('signpost-content')
    return new Promise<number>((resolve) => {
      stored.onsuccess = () => {
        const count = stored.result.transaction('files').objectStore('files').count()
        count.onsuccess = () => {
          stored.result.close()
          resolve(count.result)
        }
      }
    })
  }

  it('is the last sound one, and goes on when the host has nothing sound, with the day it came', async () => {
    const forget = keepContent()
    serveContent(old)
    await load()
    await vi.waitFor(async () => expect(await isKept()).toBe(2))
    serveContent(broken)
    expect(await load()).toEqual(oldOnes)
    expect(refused()).toEqual(['index.json unreadable kept', `${guide} unreadable kept`])
    expect(useContentState.getState().refused[0]?.keptAt).toBeCloseTo(Date.now(), -5)
    serveContent(fresh)
    expect(await load()).toEqual(newOnes)
    expect(refused()).toEqual([])
    await forget()
    expect(await isKept()).toBe(0)
  })

  it('is missed by nobody where nothing can be kept', async () => {
    vi.resetModules()
    vi.spyOn(Object.getPrototypeOf(indexedDB), 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const [visit, kept] = await Promise.all([import('./load-content.ts'), import('./kept-content.ts')])
    kept.keepContent()
    serveContent(old)
    expect((await visit.loadIndex()).site.helpDesk.phone).toBe(oldOnes.phone)
    serveContent(broken)
    await expect(visit.loadIndex()).rejects.toMatchObject({ fault: 'unreadable' })
  })
})

describe('a host that fails for a moment', () => {
  it('is asked once more', async () => {
    let failures = 1
    const asked = serveContent(fresh)
    const answer = asked.getMockImplementation() as typeof fetch
    asked.mockImplementation((...request) => {
      if (failures-- > 0) return Promise.reject(new TypeError('no network'))
      return answer(...request)
    })
    expect(await load()).toEqual(newOnes)
    expect(asked.mock.calls).toHaveLength(3)
    expect(refused()).toEqual([])
  })
})

describe('the seal', () => {
  it('is whole however the text is laid out, and broken by any change', async () => {
    const index = indexIn(fresh)
    serveContent(new Map([...fresh, ['index.json', { body: JSON.stringify(index, null, 2) }]]))
    expect((await loadIndex()).files[guide]?.integrity).toBeDefined()
    serveContent(edited(fresh, 'index.json', 'Contoso', 'Contosa'))
    expect((await loadIndex()).files[guide]?.integrity).toBeUndefined()
  })

  it('is the same for the same index', () => {
    expect(sealIndex(indexIn(fresh))).toBe(sealIndex(structuredClone(indexIn(fresh))))
  })
})

describe('a preview', () => {
  it('is read from the page around this one, whatever the host has', async () => {
    const asked = serveContent(new Map())
    const read = (name: string) => fresh.get(name)?.body ?? null
    vi.spyOn(window, 'parent', 'get').mockReturnValue({ signpostPreview: { read } } as unknown as Window)
    expect(await load()).toEqual(newOnes)
    expect(asked).not.toHaveBeenCalled()
  })
})
