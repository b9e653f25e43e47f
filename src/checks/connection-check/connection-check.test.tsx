import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testSite } from '../../testing/render-at.tsx'
import { renderCheck } from '../../testing/render-check.tsx'
import { ConnectionCheck } from './connection-check.tsx'

const index = JSON.stringify({ site: testSite, guides: [] })
const html = '<!doctype html><title>Hotel Wi-Fi</title>'
const site = {
  ...testSite,
  links: {
    'sign-in': 'https://sign-in.example/',
    mail: 'https://mail.example/',
    'service-status-page': 'https://status.example/',
  },
  pagesToTry: [
    { label: 'Sign-in page', link: 'sign-in' },
    { label: 'Web mail', link: 'mail' },
  ],
}

type Reply = { body?: string; status?: number; redirects?: boolean; fails?: Error }

/** What the own host, or what stands in its place, replies. Only `fetch` is replaced. */
function ownHost({ body = index, status = 200, redirects = false, fails }: Reply) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    if (fails) throw fails
    const answer = new Response(body, { status })
    return redirects ? Object.defineProperty(answer, 'type', { value: 'opaqueredirect' }) : answer
  })
}

let online: boolean

function loseNetwork() {
  online = false
  ownHost({ fails: new TypeError('Failed to fetch') })
  act(() => void dispatchEvent(new Event('offline')))
}

function joinNetwork() {
  online = true
  ownHost({})
  act(() => void dispatchEvent(new Event('online')))
}

beforeEach(() => {
  online = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
})

afterEach(() => vi.unstubAllGlobals())

async function show(given: Parameters<typeof renderCheck>[1] = { site }) {
  const view = renderCheck(ConnectionCheck, given)
  await settle()
  return view
}

async function settle() {
  do await act(() => new Promise((resolve) => setTimeout(resolve, 5)))
  while (said().includes('We ask our own page'))
}

const said = () => document.querySelector('[role=status]')?.textContent ?? ''

function press(page: string, answer: 'It opens' | 'It does not open') {
  fireEvent.click(within(screen.getByRole('group', { name: page })).getByRole('button', { name: answer }))
}

const results = (reports: readonly ({ result: string | null } | null)[]) => reports.map((report) => report?.result)

describe('the connection check', () => {
  it.each<[string, Reply, string | null, string, string]>([
    ['the index', {}, 'online', 'This device is online.', 'online, own host answered.'],
    ['a page', { body: html }, 'portal', 'This network may want you to sign in', 'something else answered'],
    ['a redirect', { redirects: true }, 'portal', 'This network may want you to sign in', 'something else answered'],
    ['511', { status: 511, body: html }, 'portal', 'This network may want you to sign in', 'something else answered'],
    ['other JSON', { body: '{}' }, 'portal', 'This network may want you to sign in', 'something else answered'],
    ['404', { status: 404, body: html }, null, 'Our own page answers with an error.', 'answered with an error'],
    ['503', { status: 503, body: '' }, null, 'Our own page answers with an error.', 'answered with an error'],
    ['refused', { fails: new TypeError('Failed to fetch') }, null, 'We can’t reach our own page.', 'did not answer'],
    [
      'too late',
      { fails: new DOMException('', 'TimeoutError') },
      null,
      'We can’t reach our own page.',
      'did not answer',
    ],
  ])('%s', async (_, reply, result, sentence, line) => {
    ownHost(reply)
    const { reports } = await show()
    expect(said()).toContain(sentence)
    expect(reports).toEqual([{ result, line: expect.stringContaining(line) }])
    expect(reports[0]?.line).toMatch(/^Connection check: .{1,180}$/)
  })

  it('asks its own host once, past every cache, and nobody else', async () => {
    const fetch = ownHost({})
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    await show()
    expect(fetch.mock.calls).toHaveLength(1)
    const [address, options] = fetch.mock.calls[0] ?? []
    expect(String(address)).toMatch(new RegExp(`^${location.origin}/content/index\\.json\\?connection=\\w+$`))
    expect(options).toMatchObject({ cache: 'no-store', redirect: 'manual' })
    expect(timeout).toHaveBeenCalledWith(5000)
  })

  it('is offline when the browser says so and nothing answers, and looks again when that changes', async () => {
    loseNetwork()
    const { reports } = await show()
    expect(said()).toContain('This device is not connected to the internet.')
    joinNetwork()
    await settle()
    expect(said()).toContain('This device is online.')
    loseNetwork()
    await settle()
    expect(results(reports)).toEqual(['offline', 'online', 'offline'])
  })

  it('believes an answer more than a browser that says offline', async () => {
    online = false
    ownHost({})
    const { reports } = await show()
    expect(said()).toContain('This device is online.')
    expect(reports).toEqual([{ result: 'online', line: 'Connection check: online, own host answered.' }])
  })

  it('believes the person more than its guess that the network wants people to sign in', async () => {
    ownHost({ body: html })
    const { reports } = await show()
    press('Sign-in page', 'It opens')
    expect(said()).toContain('This network may want you to sign in')
    press('Web mail', 'It opens')
    expect(said()).toContain('All these pages open. The connection is most likely not the reason.')
    expect(results(reports)).toEqual(['portal', 'portal', 'online'])
  })

  it('forgets an answer that comes when the network is gone', async () => {
    let reply: (answer: Response) => void = () => {}
    const late = new Promise<Response>((resolve) => {
      reply = resolve
    })
    vi.spyOn(globalThis, 'fetch').mockReturnValue(late)
    const { reports } = renderCheck(ConnectionCheck, { site })
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)))
    loseNetwork()
    await settle()
    reply(new Response(index))
    await settle()
    expect(said()).toContain('This device is not connected')
    expect(results(reports)).toEqual(['offline'])
  })

  it('checks again, and reports each look once', async () => {
    const host = ownHost({ body: html })
    const { reports } = await show()
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await settle()
    expect(results(reports)).toEqual(['portal', 'portal'])
    host.mockRestore()
    ownHost({})
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await settle()
    expect(results(reports)).toEqual(['portal', 'portal', 'online'])
  })

  it('puts what follows from the result behind its sentence', async () => {
    ownHost({})
    await show({ site, children: <p>So this answer is chosen.</p> })
    expect(said()).toMatch(/^This device is online\..*So this answer is chosen\.$/)
  })
})

describe('the pages to open by hand', () => {
  it('open beside the check, without telling them where from', async () => {
    ownHost({})
    await show()
    const link = screen.getByRole('link', { name: 'Sign-in page' })
    expect(link.getAttribute('href')).toBe('https://sign-in.example/')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('all open: the connection is most likely not the reason', async () => {
    ownHost({})
    const { reports } = await show()
    expect(said()).toContain('Now try the pages below')
    press('Sign-in page', 'It opens')
    expect(said()).toContain('Now try the pages below')
    press('Web mail', 'It opens')
    expect(said()).toBe('This device is online. All these pages open. The connection is most likely not the reason.')
    expect(reports.at(-1)).toEqual({
      result: 'online',
      line: 'Connection check: online, own host answered; opens: Sign-in page, Web mail.',
    })
  })

  it('some fail: it says which ones, and what to do', async () => {
    ownHost({})
    const { reports } = await show()
    press('Sign-in page', 'It opens')
    press('Web mail', 'It does not open')
    expect(said()).toMatch(/^This page does not open here: ?Web mail$/)
    expect(document.body.textContent).toMatch(/does not open here:.*What you can do.*Open these pages yourself/)
    expect(screen.getByText(/hotspot of your phone/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Look at the service status' }).getAttribute('href')).toBe(
      'https://status.example/',
    )
    expect(reports.at(-1)).toEqual({
      result: 'blocked',
      line: 'Connection check: online, own host answered; opens: Sign-in page; does not open: Web mail.',
    })
  })

  it('an answer can be changed and taken back', async () => {
    ownHost({})
    const { reports } = await show()
    press('Web mail', 'It does not open')
    press('Web mail', 'It opens')
    press('Web mail', 'It opens')
    expect(results(reports)).toEqual(['online', 'blocked', 'online', 'online'])
    expect(reports.at(-1)).toEqual(reports[0])
  })

  it.each<[string, () => void]>([
    [
      'another network',
      () => {
        loseNetwork()
        joinNetwork()
      },
    ],
    ['another look', () => fireEvent.click(screen.getByRole('button', { name: 'Check again' }))],
  ])('are open questions again after %s', async (_, change) => {
    ownHost({})
    const { reports } = await show()
    press('Sign-in page', 'It opens')
    press('Web mail', 'It does not open')
    change()
    await settle()
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
    expect(said()).toContain('Now try the pages below')
    expect(results(reports)).toEqual(['online', 'online', 'blocked', 'online'])
    expect(reports.at(-1)?.line).toBe('Connection check: online, own host answered.')
  })

  it('may have one name', async () => {
    ownHost({})
    await show({ site: { ...site, pagesToTry: site.pagesToTry.map((page) => ({ ...page, label: 'Work' })) } })
    for (const button of screen.getAllByRole('button', { name: 'It does not open' })) fireEvent.click(button)
    expect(said()).toMatch(/^These pages do not open here: ?WorkWork$/)
  })

  it('are answered by keyboard, and say what is pressed', async () => {
    ownHost({})
    await show()
    const group = within(screen.getByRole('group', { name: 'Sign-in page' }))
    screen.getByRole('link', { name: 'Sign-in page' }).focus()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    const pressed = () => group.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'))
    expect(pressed()).toEqual(['true', 'false'])
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(pressed()).toEqual(['false', 'true'])
  })

  it('are not shown while nothing can open', async () => {
    loseNetwork()
    await show()
    expect(screen.queryByText('Open these pages yourself')).toBeNull()
    joinNetwork()
    await settle()
    expect(screen.getByText('Open these pages yourself')).toBeTruthy()
    expect(screen.getByText(/A warning about a certificate, or an empty page, counts as/)).toBeTruthy()
  })

  it('are not shown where content has none', async () => {
    ownHost({})
    await show({ site: testSite })
    expect(screen.queryByText('Open these pages yourself')).toBeNull()
    expect(said()).toBe('This device is online. Our own page answers.')
  })
})

const fail = () => {
  throw new Error('blocked')
}

describe('in a browser that keeps something back, the connection check', () => {
  it.each<[string, () => void]>([
    ['no fetch', () => vi.stubGlobal('fetch', undefined)],
    ['a fetch that throws', () => vi.stubGlobal('fetch', fail)],
    ['no time limits', () => vi.stubGlobal('AbortSignal', {})],
    ['time limits that throw', () => vi.stubGlobal('AbortSignal', { timeout: fail })],
  ])('says that it can’t tell; the pages can still be tried: %s', async (_, spoil) => {
    ownHost({})
    spoil()
    const { reports } = await show()
    expect(said()).toContain('Can’t tell here: this browser does not let us find out.')
    expect(said()).toContain('Try a page or two yourself')
    expect(results(reports)).toEqual([null])
    press('Web mail', 'It does not open')
    expect(reports.at(-1)?.result).toBe('blocked')
  })

  it.each<[string, () => void]>([
    ['no hint', () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(undefined as never)],
    ['a hint that throws', () => vi.spyOn(navigator, 'onLine', 'get').mockImplementation(fail)],
    ['no navigator', () => vi.stubGlobal('navigator', undefined)],
  ])('asks its host all the same: %s', async (_, spoil) => {
    ownHost({})
    spoil()
    const { reports } = await show()
    expect(results(reports)).toEqual(['online'])
  })

  it('says only that nothing answers when the browser says nothing of the network', async () => {
    ownHost({ fails: new TypeError('Failed to fetch') })
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(fail)
    const { reports } = await show()
    expect(said()).toContain('We can’t reach our own page. You may be offline, or our page has a fault.')
    expect(reports).toEqual([{ result: null, line: 'Connection check: the own host did not answer.' }])
  })
})
