import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readAt, shapes, unread } from '../../testing/dsregcmd-shapes.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { DsregcmdReader } from './dsregcmd-reader.tsx'

const joined = 'AzureAdJoined : YES\nDomainJoined : NO\n'
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste here what the command printed' })
const said = () => screen.getByRole('status').textContent ?? ''
const put = (text: string) => fireEvent.change(box(), { target: { value: text } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: readAt })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the box for what dsregcmd printed', () => {
  it('says of every shape what it means, and reports it once', () => {
    const { reports } = renderCheck(DsregcmdReader)
    for (const { name, text, join, says, never, line } of shapes) {
      put('')
      put(text)
      for (const piece of says) expect(said(), name).toContain(piece)
      if (never) expect(said(), name).not.toContain(never)
      expect(reports.at(-1), name).toEqual({ result: join, line: `dsregcmd reader: ${line}` })
    }
    expect(reports.filter((report) => report === null)).toHaveLength(shapes.length - 1)
  })

  it('says first, in bold, what needs a look, and is never green then', () => {
    renderCheck(DsregcmdReader)
    const status = screen.getByRole('status')
    for (const { name, text } of shapes) {
      put(text)
      if (!said().includes('This needs a look:')) continue
      expect(said(), name).toMatch(/^This needs a look:/)
      expect(status.querySelector('strong'), name).toBe(status.querySelector('li strong'))
      expect(status.className, name).toMatch(/warn/)
    }
    put(shapes.find(({ name }) => name === 'a deleted device')?.text ?? '')
    expect(status.querySelector('strong')?.textContent).toMatch(/^Your organisation no longer accepts.* there\.$/)
  })

  it('names no organisation of a computer that is not joined to Microsoft Entra', () => {
    renderCheck(DsregcmdReader)
    for (const state of [
      'DomainJoined : NO\nWorkplaceJoined : NO',
      'DomainJoined : NO\nWorkplaceJoined : YES',
      'DomainJoined : YES',
    ]) {
      put(`AzureAdJoined : NO\n${state}\nTenantName : Contoso\n`)
      expect(said()).toMatch(/not joined|only to/)
      expect(said()).not.toContain('Contoso')
    }
  })

  it('says of no shape more than nine things', () => {
    renderCheck(DsregcmdReader)
    for (const { name, text } of shapes) {
      put(text)
      expect(screen.getByRole('status').querySelectorAll('p, li').length, name).toBeLessThanOrEqual(9)
    }
  })

  it.each(unread)('says what to do with %s when asked', async (_, text, words) => {
    const { reports } = renderCheck(DsregcmdReader)
    put(text)
    expect(said()).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }))
    expect(said()).toContain(words)
    expect(reports).toEqual([])
  })

  it('says at once that a pasted text is another one', async () => {
    renderCheck(DsregcmdReader)
    await userEvent.click(box())
    await userEvent.paste('Good morning')
    expect(said()).toContain('does not look like the result')
    await userEvent.clear(box())
    expect(said()).toBe('')
  })

  it('says that it cannot read a picture', () => {
    renderCheck(DsregcmdReader)
    fireEvent.paste(box(), { clipboardData: { getData: () => '', files: [new File([], 'shot.png')] } })
    expect(said()).toContain('can’t read pictures')
  })

  it.each([
    ['does not give the clipboard', undefined],
    ['gives no clipboard', null],
    ['knows no files', { getData: () => '' }],
    ['cannot tell what is in it', {}],
    [
      'refuses it',
      {
        getData() {
          throw new DOMException('blocked', 'SecurityError')
        },
      },
    ],
  ])('still reads what is pasted in a browser that %s', (_, clipboardData) => {
    renderCheck(DsregcmdReader)
    fireEvent.paste(box(), clipboardData === undefined ? {} : { clipboardData })
    put(joined)
    expect(said()).toContain('joined to Microsoft Entra')
  })

  it('reports when what it says has changed, not at each key', async () => {
    const { reports } = renderCheck(DsregcmdReader)
    put(joined)
    await userEvent.type(box(), ' and more')
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }))
    expect(reports.map((report) => report?.result)).toEqual(['entra'])
    put('Good morning')
    put('')
    expect(reports.map((report) => report?.result)).toEqual(['entra', undefined])
  })

  it('says in one place what the page adds', () => {
    renderCheck(DsregcmdReader, { children: 'Said beside it' })
    expect(said()).toBe('')
    put(joined)
    expect(said()).toMatch(/^This computer is joined to Microsoft Entra\.Said beside it/)
  })

  it('shows the lines that count, without names and ids', () => {
    const { container } = renderCheck(DsregcmdReader)
    put(shapes.find(({ name }) => name === 'a wrong password')?.text ?? '')
    const facts = container.querySelector('dl')?.textContent ?? ''
    expect(facts).toContain('DeviceIdthere')
    expect(facts).toContain('TpmProtectedYES')
    expect(facts).toContain('Credential TypePassword')
    expect(facts).not.toMatch(/kim|fabrikam|12121212|0a1b2c3d/i)
  })

  it('shows what was printed from left to right, whatever the language of the page', () => {
    renderCheck(DsregcmdReader)
    expect(box().getAttribute('dir')).toBe('ltr')
  })
})
