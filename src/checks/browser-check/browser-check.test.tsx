import { fireEvent, screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveBack, goodBrowser, shorten, standIn, throwing } from '../../testing/browser-stand-in.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { BrowserCheck } from './browser-check.tsx'

beforeEach(() => {
  goodBrowser()
  standIn(globalThis, 'indexedDB', new IDBFactory())
})

afterEach(giveBack)

const refusal = new DOMException('no', 'SecurityError')
const status = () => document.querySelector('[role=status]')?.textContent ?? ''
const row = (name: string) => document.querySelector(`[data-row="${name}"]`)?.textContent ?? ''
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function show() {
  const shown = renderCheck(BrowserCheck, { children: <p>Said beside it</p> })
  await waitFor(() => expect(shown.reports).toHaveLength(1))
  return shown
}

/** As browsers do: what is written is not there when it is read. */
function blockCookies() {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} })
}

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie')
})

describe('the check of a browser', () => {
  it('looks by itself, says that all is well, and tells it once', async () => {
    const { reports } = await show()
    expect(status()).toMatch(/^We see nothing wrong in this browser\.Said beside it.*An extension, or a setting/)
    expect(reports).toEqual([
      {
        result: 'fine',
        line: 'Browser check: Edge 143 on Windows, new enough; cookies work, storage works; not embedded; passkeys possible; zone UTC.',
      },
    ])
  })

  it('says the same once more when it looks again, so that the ticket has the time of the newest look', async () => {
    const { reports } = await show()
    press('Check again')
    expect(status()).toContain('Looking')
    await screen.findByText(/nothing wrong/)
    expect(reports).toEqual([reports[0], reports[0]])
  })

  it('leaves nothing behind', async () => {
    await show()
    press('Check again')
    await screen.findByText(/nothing wrong/)
    expect(document.cookie).toBe('')
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect(await indexedDB.databases()).toEqual([])
  })

  it('shows the language and the time zone, and asks the person', async () => {
    await show()
    expect(row('zone')).toContain('Is it right?UTCIs this where you are?')
    expect(row('languages')).toContain('British English, German')
  })
})

describe('what a browser refuses', () => {
  const databasesRefused = () => {
    const open = vi.fn(() => {
      const request: { onerror?: (event: { preventDefault: () => void }) => void } = {}
      setTimeout(() => request.onerror?.({ preventDefault() {} }))
      return request
    })
    standIn(globalThis, 'indexedDB', { open })
  }
  const storesRefused = () => {
    throwing(globalThis, 'localStorage', refusal)
    throwing(globalThis, 'sessionStorage', refusal)
    databasesRefused()
  }
  const all = 'localStorage, sessionStorage, IndexedDB'

  it.each<[title: string, block: () => void, sentence: string, cookies: string, storage: string, line: string]>([
    ['cookies only', blockCookies, 'blocks cookies.', 'To do', 'All right', 'cookies refused, storage works;'],
    [
      'cookies by a setting',
      () => standIn(navigator, 'cookieEnabled', false),
      'blocks cookies.',
      'To do',
      'All right',
      'cookies refused, storage works;',
    ],
    [
      'storage only',
      storesRefused,
      'blocks saved data.',
      'All right',
      `The browser blocks it: ${all}.`,
      `cookies work, storage refused (${all});`,
    ],
    [
      'both',
      () => {
        blockCookies()
        storesRefused()
      },
      'blocks cookies and saved data.',
      'To do',
      `The browser blocks it: ${all}.`,
      `cookies refused, storage refused (${all});`,
    ],
    [
      'localStorage only',
      () => throwing(globalThis, 'localStorage', refusal),
      'blocks saved data.',
      'All right',
      'The browser blocks it: localStorage.',
      'storage refused (localStorage);',
    ],
    [
      'a store that is turned off',
      () => standIn(globalThis, 'sessionStorage', null),
      'blocks saved data.',
      'All right',
      'The browser blocks it: sessionStorage.',
      'storage refused (sessionStorage);',
    ],
    [
      'a store without room, as in old private windows',
      () =>
        standIn(globalThis, 'localStorage', {
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError')
          },
        }),
      'blocks saved data.',
      'All right',
      'The browser blocks it: localStorage.',
      'storage refused (localStorage);',
    ],
    [
      'databases only',
      databasesRefused,
      'blocks saved data.',
      'All right',
      'The browser blocks it: IndexedDB.',
      'storage refused (IndexedDB);',
    ],
  ])('is told apart: %s', async (_, block, sentence, cookies, storage, line) => {
    block()
    const { reports } = await show()
    expect(status()).toContain(`This browser ${sentence}`)
    expect(row('cookies')).toContain(cookies)
    expect(row('storage')).toContain(storage)
    expect(reports).toEqual([{ result: 'blocked', line: expect.stringContaining(line) }])
  })

  it('is taken back when it works on the next look', async () => {
    blockCookies()
    const { reports } = await show()
    Reflect.deleteProperty(document, 'cookie')
    press('Check again')
    await screen.findByText(/nothing wrong/)
    expect(reports.map((report) => report?.result)).toEqual(['blocked', 'fine'])
  })
})

describe('what is missing or throws is said in its row, and the rest goes on', () => {
  const never = () => new Promise(() => {})
  const silent = (change: () => void) => () => {
    shorten(2000)
    change()
  }
  const gone = (target: object, name: string) => () => standIn(target, name, undefined)
  const broken = (target: object, name: string) => () => throwing(target, name)
  const passkeys = (ask: () => unknown) => () =>
    standIn(globalThis, 'PublicKeyCredential', { isUserVerifyingPlatformAuthenticatorAvailable: ask })
  const directory = (getDirectory: unknown, estimate: unknown = async () => ({})) =>
    standIn(navigator, 'storage', { getDirectory, estimate })

  it.each<[title: string, change: () => void, name: string]>([
    ['no user agent', gone(navigator, 'userAgent'), 'version'],
    ['a user agent that throws', broken(navigator, 'userAgent'), 'version'],
    ['no user agent, so no app', gone(navigator, 'userAgent'), 'window'],
    ['cookies that throw', () => throwing(document, 'cookie', refusal), 'cookies'],
    ['no localStorage', gone(globalThis, 'localStorage'), 'storage'],
    ['a localStorage that breaks', broken(globalThis, 'localStorage'), 'storage'],
    ['no sessionStorage', gone(globalThis, 'sessionStorage'), 'storage'],
    ['a sessionStorage that breaks', broken(globalThis, 'sessionStorage'), 'storage'],
    ['no databases', gone(globalThis, 'indexedDB'), 'storage'],
    ['databases that break', broken(globalThis, 'indexedDB'), 'storage'],
    ['databases that give no answer', silent(() => standIn(globalThis, 'indexedDB', { open: () => ({}) })), 'storage'],
    ['no quota', gone(navigator, 'storage'), 'private'],
    ['a quota that throws', broken(navigator, 'storage'), 'private'],
    [
      'a quota that fails',
      () =>
        directory(
          async () => ({}),
          async () => Promise.reject(new Error('no')),
        ),
      'private',
    ],
    ['a quota without an answer', silent(() => directory(never)), 'private'],
    ['no time zone', broken(globalThis, 'Intl'), 'zone'],
    [
      'no languages',
      () => {
        standIn(navigator, 'languages', undefined)
        standIn(navigator, 'language', undefined)
      },
      'languages',
    ],
    [
      'languages that throw',
      () => {
        throwing(navigator, 'languages')
        throwing(navigator, 'language')
      },
      'languages',
    ],
    ['no passkeys', gone(globalThis, 'PublicKeyCredential'), 'passkeys'],
    ['passkeys that throw', broken(globalThis, 'PublicKeyCredential'), 'passkeys'],
    ['passkeys that fail', passkeys(() => Promise.reject(refusal)), 'passkeys'],
    ['passkeys that give no answer', silent(passkeys(never)), 'passkeys'],
    ['no safe address', () => standIn(globalThis, 'isSecureContext', false), 'passkeys'],
  ])('%s', async (_, change, name) => {
    change()
    const { reports } = await show()
    expect(row(name)).toContain('Can’t tell here')
    expect(document.querySelectorAll('[data-row]')).toHaveLength(9)
    const isNeeded = ['version', 'window', 'cookies', 'storage'].includes(name)
    expect(reports).toEqual([{ result: isNeeded ? null : 'fine', line: expect.stringMatching(/^Browser check: /) }])
    expect(status()).toContain(isNeeded ? 'Can’t tell here whether this browser is fine' : 'We see nothing wrong')
  })

  it.each<[title: string, change: () => void]>([
    ['no word on whether cookies are on', gone(navigator, 'cookieEnabled')],
    ['one that throws', broken(navigator, 'cookieEnabled')],
    ['names that throw', broken(navigator, 'userAgentData')],
    ['names without a list', () => standIn(navigator, 'userAgentData', {})],
    ['a list that is none', () => standIn(navigator, 'userAgentData', { brands: [null, 1, { brand: 'x' }] })],
    ['no languages but one language', gone(navigator, 'languages')],
    ['no word on a safe address', gone(globalThis, 'isSecureContext')],
  ])('goes on without %s', async (_, change) => {
    change()
    expect((await show()).reports).toEqual([{ result: 'fine', line: expect.stringContaining('Edge 143 on Windows') }])
  })
})

describe('a private window', () => {
  const fails = (name: string) => async () => Promise.reject(new DOMException('no', name))
  const works = async () => ({})

  it.each([
    ['Firefox', { getDirectory: fails('SecurityError') }, true],
    ['Safari', { getDirectory: fails('UnknownError') }, true],
    ['Chromium of 2025 and older', { getDirectory: works, estimate: async () => ({ quota: 120e6 }) }, true],
    ['Chromium of today', { getDirectory: works, estimate: async () => ({ quota: 2 ** 34 }) }, false],
    ['another failure', { getDirectory: fails('AbortError') }, false],
  ])('may be one by the signs of %s', async (_, storage, isSign) => {
    standIn(navigator, 'storage', storage)
    await show()
    expect(row('private')).toContain(isSign ? 'This may be a private window.' : 'A browser does not say this.')
    expect(row('private')).toContain('Can’t tell here')
    expect(status()).toContain('We see nothing wrong')
  })

  it('is not said of a browser that refuses everything', async () => {
    standIn(navigator, 'storage', { getDirectory: fails('SecurityError') })
    throwing(globalThis, 'localStorage', refusal)
    await show()
    expect(row('private')).toContain('A browser does not say this.')
  })
})

describe('a small window', () => {
  it.each<[title: string, open: () => void, state: string, words: string]>([
    ['allowed', () => standIn(window, 'open', () => ({ close() {} })), 'All right', 'pop-ups work'],
    ['blocked', () => standIn(window, 'open', () => null), 'To do', 'pop-ups blocked'],
    ['missing', () => standIn(window, 'open', undefined), 'Can’t tell here', 'pop-ups not tried'],
    ['throwing', () => throwing(window, 'open'), 'Can’t tell here', 'pop-ups not tried'],
  ])('is only tried when the person wants it, and does not spoil the result: %s', async (_, open, state, words) => {
    open()
    const { reports } = await show()
    expect(row('popup')).toContain('Not tried')
    press('Try a small window')
    expect(row('popup')).toContain(state)
    expect(reports.map((report) => report?.result)).toEqual(['fine', 'fine'])
    expect(reports[1]?.line).toContain(words)
  })

  it('is closed at once', async () => {
    const close = vi.fn()
    standIn(window, 'open', () => ({ close }))
    await show()
    press('Try a small window')
    expect(close).toHaveBeenCalledOnce()
  })
})

it('lets the person take the page of an app along to a browser', async () => {
  standIn(navigator, 'userAgent', `${navigator.userAgent} Teams/26033.0`)
  const writeText = vi.fn(async () => {})
  standIn(navigator, 'clipboard', { writeText })
  await show()
  expect(status()).toContain('inside Teams')
  press('Copy the link to this page')
  await screen.findByText(/^Copied\./)
  expect(writeText).toHaveBeenCalledWith(location.href)
})
