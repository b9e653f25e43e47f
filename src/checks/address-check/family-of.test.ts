// @vitest-environment node
import { expect, it } from 'vitest'
import { someHosts } from '../../testing/some-addresses.ts'
import { familyOf } from './family-of.ts'

it.each([
  ['account.microsoft.com', 'microsoft'],
  ['microsoft365.com', 'microsoft'],
  ['outlook.cloud.microsoft', 'microsoft'],
  ['device.login.windows.net', 'microsoft'],
  ['login.windows.net.evil.example', null],
  ['stolen.blob.core.windows.net', null],
  ['notmicrosoft.com', null],
  ['intranet.contoso.com', 'own'],
  ['contoso.com', 'own'],
  ['contoso.onmicrosoft.com', 'own'],
  ['other.okta.com', null],
  ['', null],
])('%s belongs to %s', (host, family) => {
  expect(familyOf(host, someHosts)).toBe(family)
})
