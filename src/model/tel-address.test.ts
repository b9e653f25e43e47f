// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isSafeAddress } from './safe-address.ts'
import { telAddress } from './tel-address.ts'

describe('the address of a phone number', () => {
  it.each([
    ['+1 555 0100', 'tel:+15550100'],
    ['+49 (0)30 12-34', 'tel:+49301234'],
    ['(030) 1234/5', 'tel:03012345'],
  ])('%s is dialled as %s', (phone, address) => {
    expect(telAddress(phone)).toBe(address)
    expect(isSafeAddress(address)).toBe(true)
  })
})
