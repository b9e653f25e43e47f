import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import siteJson from '../../../content/site.json' with { type: 'json' }
import { type Site, siteSchema } from '../../model/site-schema.ts'
import { testSite } from '../../testing/render-at.tsx'
import { renderCheck } from '../../testing/render-check.tsx'
import { noAddresses, someAddresses, someHosts, somePasswords } from '../../testing/some-addresses.ts'
import { AddressCheck } from './address-check.tsx'
import { text } from './text.ts'

const site: Site = {
  ...testSite,
  domains: [...someHosts.domains],
  signInHosts: { hosts: { ...someHosts.hosts }, others: [...someHosts.others], sources: [], checked: '2026-11-22' },
  federationHosts: [...someHosts.own],
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const said = () => screen.getByRole('status').textContent ?? ''
const paste = (value: string) => {
  fireEvent.change(box(), { target: { value: '' } })
  fireEvent.input(box(), { target: { value }, inputType: 'insertFromPaste' })
}
const evil = 'https://login.microsoftonline.com.evil.example/secret-token?code=123'

afterEach(() => vi.unstubAllGlobals())

describe('the box for an address', () => {
  it('says of each address whose page it is', () => {
    const { reports } = renderCheck(AddressCheck, { site })
    const [field, status] = [box(), screen.getByRole('status')]
    for (const [pasted, result, why] of someAddresses) {
      fireEvent.input(field, { target: { value: pasted }, inputType: 'insertFromPaste' })
      expect(status.textContent, pasted).toContain(why === 'microsoft' ? text.known.microsoft : text.says[result])
      if (why && why !== 'microsoft' && why !== 'linked')
        expect(status.textContent, pasted).toContain(text.why[why]('').slice(-20))
      expect(reports.at(-1)?.result, pasted).toBe(result)
    }
  })

  it('asks for the whole address where it is none, and reports nothing', () => {
    const { reports } = renderCheck(AddressCheck, { site })
    for (const pasted of noAddresses.filter((one) => one.trim() !== '')) {
      paste(pasted)
      expect(said(), pasted).toBe(text.nothing)
    }
    expect(reports).toEqual([])
  })

  it('neither shows nor reports a password, pasted or typed', () => {
    const { reports, container } = renderCheck(AddressCheck, { site })
    for (const password of somePasswords) {
      paste(password)
      fireEvent.click(screen.getByRole('button', { name: text.check }))
      expect(said(), password).toBe(text.nothing)
      fireEvent.change(box(), { target: { value: '' } })
      expect(container.innerHTML.toLowerCase(), password).not.toContain(password.toLowerCase())
    }
    expect(reports).toEqual([])
  })

  it('empties the box of what is no address, when asked', async () => {
    renderCheck(AddressCheck, { site })
    paste('Winter2026!')
    expect(said()).toContain('Never type your password here')
    await userEvent.click(screen.getByRole('button', { name: text.empty }))
    expect(box().value).toBe('')
    expect(said()).toBe('')
    expect(document.activeElement).toBe(box())
    expect(screen.queryByRole('button', { name: text.empty })).toBeNull()
  })

  it('is calm about other pages of Microsoft', () => {
    renderCheck(AddressCheck, { site })
    paste('https://account.microsoft.com/')
    expect(said()).toContain(text.knownTodo)
    expect(said()).not.toContain(text.todo.unknown)
    expect(said()).not.toContain(text.of)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('neither warns of nor shrugs at any page that the guide itself links to', () => {
    const real = siteSchema.parse(siteJson)
    const links = { ...real.links, 'own-page': 'https://intranet.fabrikam.example/start' }
    const { reports } = renderCheck(AddressCheck, { site: { ...real, links } })
    for (const [name, address] of Object.entries(links)) {
      paste(address)
      expect(said(), name).toMatch(/^(?:That (?:page belongs to Microsoft|is the sign-in page of)|Our own guide leads)/)
    }
    expect(said()).toContain(text.known.linked)
    expect(reports.at(-1)?.line).toContain('intranet.fabrikam.example is one to which the guide links')
  })

  it('judges no half address that a phone puts in word by word', () => {
    const { reports } = renderCheck(AddressCheck, { site })
    for (const value of ['login', 'https://', 'https://login', 'https://login.microsoft']) {
      fireEvent.input(box(), { target: { value }, inputType: 'insertText' })
      expect(said(), value).toBe('')
    }
    fireEvent.input(box(), { target: { value: '' }, inputType: 'deleteContentBackward' })
    expect(reports).toEqual([])
  })

  it('judges at once what the clipboard of a phone’s keyboard types', () => {
    renderCheck(AddressCheck, { site })
    fireEvent.input(box(), { target: { value: evil }, inputType: 'insertText' })
    expect(said()).toContain(text.says.fake)
  })

  it.each([
    ['https://login.microsoftonline.xyz.com/', 'xyz.com'],
    ['https://login.microsoftonline.evil.co.uk/', 'evil.co.uk'],
    ['https://login.microsoftonline.dev.evil.example/', 'evil.example'],
  ])('shows of %s that %s counts', (pasted, end) => {
    renderCheck(AddressCheck, { site })
    paste(pasted)
    expect(screen.getByText(text.of).textContent).toBe(`${text.of} ${end}`)
  })

  it.each([
    ['https://login-microsoftonline.com/', 'It is a page of login-microsoftonline.com'],
    ['https://203.0.113.7/', 'The page is at 203.0.113.7'],
    ['https://login.live.com/', 'The page is at login.live.com'],
  ])('names the page of %s once', (pasted, sentence) => {
    const { container } = renderCheck(AddressCheck, { site })
    paste(pasted)
    const lines = [...container.querySelectorAll('p')].map((line) => line.textContent)
    expect(lines.filter((line) => /^It is a page of|^The page is at|^Its whole name/.test(line ?? ''))).toEqual([
      sentence,
    ])
  })

  it('breaks a name only behind its dots', () => {
    const { container } = renderCheck(AddressCheck, { site })
    paste('https://login-microsoftonline.evil.example/')
    const name = [...container.querySelectorAll('bdi')][1]
    expect([...(name?.children ?? [])].map((part) => part.textContent)).toEqual([
      'login-microsoftonline.',
      'evil.',
      'example',
    ])
  })

  it('says to leave a page that only looks real, and whom to tell', () => {
    renderCheck(AddressCheck, { site, children: 'Said beside it' })
    paste(evil)
    expect(said()).toMatch(
      /^Do not use that page\. It holds the name login\.microsoftonline\.com, but it goes on after that/,
    )
    expect(said()).toContain('Said beside it')
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Close its tab. Keep this one open.')
    expect(screen.getByRole('link', { name: testSite.helpDesk.phone }).getAttribute('href')).toMatch(/^tel:/)
    expect(screen.getByText(text.typed)).toBeDefined()
  })

  it('makes no link of the address, and shows and reports nothing but the host', () => {
    const { reports, container } = renderCheck(AddressCheck, { site })
    paste(evil)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links.every((href) => /^(tel|mailto):/.test(href ?? ''))).toBe(true)
    expect(said() + JSON.stringify(reports)).not.toMatch(/secret|123/)
    expect(container.querySelectorAll('input, form')).toHaveLength(0)
  })

  it('shows both forms of a name in other letters', () => {
    renderCheck(AddressCheck, { site })
    paste('https://login.microsоftonline.com/')
    expect(said()).toContain('login.xn--microsftonline-0zl.com')
    expect(said()).toContain('login.microsоftonline.com')
  })

  it('says that it looked into a packed link', () => {
    renderCheck(AddressCheck, { site })
    paste('https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Flogin.live.com%2F')
    expect(said()).toContain(text.wrapped)
    expect(said()).toContain(text.says.personal)
  })

  it('does not say so where it could not read the one inside', () => {
    renderCheck(AddressCheck, { site })
    paste('https://eur03.safelinks.protection.outlook.com/?url=hello')
    expect(said()).not.toContain(text.wrapped)
    expect(said()).toContain(text.known.microsoft)
  })

  it('shortens a very long name', () => {
    renderCheck(AddressCheck, { site })
    paste(`https://${'a'.repeat(200)}.example/`)
    expect(said()).toContain('…')
    expect(said().length).toBeLessThan(700)
  })

  it('judges what is typed only when asked, with the button or Enter', async () => {
    const { reports } = renderCheck(AddressCheck, { site })
    await userEvent.type(box(), 'login.live.co')
    expect(said()).toBe('')
    await userEvent.click(screen.getByRole('button', { name: text.check }))
    expect(said()).toContain(text.says.fake)
    await userEvent.type(box(), 'm')
    expect(said()).toBe('')
    await userEvent.type(box(), '{Enter}')
    expect(said()).toContain(text.says.personal)
    expect(box().value).toBe('login.live.com')
    expect(reports.map((report) => report?.result)).toEqual(['fake', undefined, 'personal'])
  })

  it('judges at once what replaces another address of the same length', () => {
    renderCheck(AddressCheck, { site })
    fireEvent.change(box(), { target: { value: 'https://login-microsoftonline.com/' } })
    fireEvent.change(box(), { target: { value: 'https://login.microsoftonline.com/' } })
    expect(said()).toBe('')
    fireEvent.change(box(), { target: { value: 'https://sts.contoso.com/adfs/ls/12' } })
    expect(said()).toContain(text.says.own)
  })

  it('reports the same page once', () => {
    const { reports } = renderCheck(AddressCheck, { site })
    fireEvent.change(box(), { target: { value: 'https://login.live.com/' } })
    fireEvent.input(box(), { target: { value: 'https://login.live.com/x' }, inputType: 'insertFromPaste' })
    expect(reports).toEqual([
      {
        result: 'personal',
        line: 'Address check: the page at login.live.com is Microsoft’s page for personal accounts.',
      },
    ])
  })

  it('reports nothing before anything is pasted', () => {
    expect(renderCheck(AddressCheck, { site }).reports).toEqual([])
  })
})

describe('where the check cannot tell', () => {
  it.each([
    ['missing', undefined],
    [
      'throwing',
      class {
        constructor() {
          throw new Error('not here')
        }
      },
    ],
  ])('since URL is %s, it lists what to compare with', (_, url) => {
    vi.stubGlobal('URL', url)
    const { reports } = renderCheck(AddressCheck, { site })
    expect(said()).toMatch(/^Can’t tell here/)
    expect(said()).toContain('login.microsoftonline.com')
    expect(said()).toContain('sts.contoso.com')
    expect(said()).not.toContain('login.live.com')
    expect(reports).toEqual([])
  })

  it('since the site has no list, it sends to the help desk', () => {
    const { reports } = renderCheck(AddressCheck, { site: { ...site, signInHosts: undefined } })
    expect(said()).toMatch(/^Can’t tell here: this site has no list/)
    expect(said()).toContain(testSite.helpDesk.phone)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(reports).toEqual([])
  })
})
