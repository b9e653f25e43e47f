import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DsregcmdReader } from './dsregcmd-reader.tsx'

const joined = 'AzureAdJoined : YES\nDomainJoined : NO\n'

function show() {
  const onResult = vi.fn()
  render(<DsregcmdReader onResult={onResult}>Said beside it</DsregcmdReader>)
  return { results: () => onResult.mock.calls.map(([result]) => result), box: screen.getByRole('textbox') }
}

describe('the box for what dsregcmd printed', () => {
  it('tells its result when it changes, not at each key', async () => {
    const { results, box } = show()
    await userEvent.click(box)
    await userEvent.paste(joined)
    await userEvent.type(box, 'AzureAdPrt : YES')
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }))
    expect(results()).toEqual(['entra'])
    await userEvent.clear(box)
    await userEvent.paste('Good morning')
    expect(results()).toEqual(['entra', null])
    await userEvent.clear(box)
    await userEvent.paste(joined.replace('NO', 'YES'))
    expect(results()).toEqual(['entra', null, 'hybrid'])
  })

  it('says everything in one place', async () => {
    const { box } = show()
    await userEvent.click(box)
    await userEvent.paste(joined)
    expect(screen.getByRole('status').textContent).toBe('This computer is joined to Microsoft Entra.Said beside it')
  })

  it('shows what was printed from left to right, whatever the language of the page', () => {
    expect(show().box.getAttribute('dir')).toBe('ltr')
  })
})
