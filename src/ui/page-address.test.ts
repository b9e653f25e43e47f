import { afterEach, expect, it } from 'vitest'
import { pageAddress } from './page-address.ts'

const { dataset } = document.documentElement

afterEach(() => {
  delete dataset.savedOn
  delete dataset.liveAddress
  location.hash = ''
})

it('a page on a host is found where it is, whatever stands behind "#"', () => {
  location.hash = '#/sign-in'
  expect(pageAddress()).toBe(location.origin + location.pathname)
})

it('a copy in one file is found at the live version', () => {
  dataset.savedOn = '2026-11-22'
  dataset.liveAddress = 'https://signpost.contoso.com/'
  expect(pageAddress()).toBe('https://signpost.contoso.com/')
})

it('a copy whose live version nobody has named is found nowhere', () => {
  dataset.savedOn = '2026-11-22'
  expect(pageAddress()).toBeNull()
})
