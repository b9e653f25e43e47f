// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { instructions } from './instructions.ts'

const helpDesk = { name: 'Contoso Help Desk', phone: '+1 555 0100', email: 'help@contoso.com', hours: 'Always' }
const address = 'https://help.contoso.com/signpost/#/sign-in/caps-lock?from=caps-lock&ticket=INC1'

describe('the instructions for a link', () => {
  const words = instructions({ helpDesk, address, ticketNumber: 'INC1' })

  it('have the link on a line of its own, with nothing that a program could take for a part of it', () => {
    expect(words.split('\n').filter((line) => line.includes('http'))).toEqual([address])
  })

  it('say who sends it, that nobody asks for a password, how to call, and the ticket number', () => {
    expect(words).toContain('Contoso Help Desk')
    expect(words).toMatch(/never asks for your password/)
    expect(words).toContain('+1 555 0100')
    expect(words).toContain('Your ticket number: INC1')
  })

  it('say nothing of a ticket number where there is none', () => {
    expect(instructions({ helpDesk, address, ticketNumber: null })).not.toMatch(/ticket number/)
  })
})
