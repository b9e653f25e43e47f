import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Command } from './command.tsx'

const marked = () => screen.queryAllByRole('mark').map(({ textContent }) => textContent)

it.each([
  ['Get-MgUser -UserId <user@your-domain>', ['<user@your-domain>']],
  ['Set-It -Id <policy-id> -Copy <policy-id>', ['<policy-id>', '<policy-id>']],
  ['SigninLogs | where a < 5 and b > 3', []],
  ['dsregcmd /status', []],
])('%s shows what to replace', (command, expected) => {
  render(<Command command={command} />)
  expect(marked()).toEqual(expected)
  expect(screen.queryByText(/Put your own value/) === null).toBe(expected.length === 0)
})

it('is copied as it is shown', async () => {
  const user = userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  const { container } = render(<Command command="Set-It -Id <policy-id> -Copy <policy-id>" />)
  await user.click(await screen.findByRole('button', { name: 'Copy the command' }))
  expect(await screen.findByText('Copied.')).toBeDefined()
  expect(write).toHaveBeenCalledWith(container.querySelector('pre')?.textContent)
})
