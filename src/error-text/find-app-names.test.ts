// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const app = 'c4a8e610-2f7b-4d39-9c05-e1b6a7d80f42'
const other = '9b3d7f15-e0c6-42a8-b51d-6fa4083ce297'

describe('the name of an application', () => {
  it.each([
    'AADSTS50105: Nobody has configured the application Lagerplatz to block users unless asked.',
    "AADSTS50105: Nobody has configured the application 'Lagerplatz' to block users unless asked.",
    "AADSTS650053: The application 'Lagerplatz' asked for scope 'A.B' that is not there.",
    "AADSTS65001: Nobody agreed to use the application with ID '<id>' named 'Lagerplatz'.",
    "AADSTS50020: Kim cannot access the application 'https://lager.example/a'(Lagerplatz) in that tenant.",
    "AADSTS50020: Kim cannot access the application 'xxxxxxxx-xxxx'\n  (Lagerplatz) in that tenant.",
    'AADSTS50053: x\nApp name: Lagerplatz • IP address: 198.51.100.7',
    'AADSTS50053: x\nApp name: Lagerplatz / IP address: 198.51.100.7',
  ])('stands in %s', (text) => {
    expect(readErrorText(text)).toMatchObject({ appName: 'Lagerplatz', appId: null })
  })

  it('may be wrapped', () => {
    const text = `AADSTS65001: Nobody agreed to use the application with ID '${app}' named 'Lager\n   platz'.`
    expect(readErrorText(text)).toMatchObject({ appName: 'Lager platz', appId: app })
  })

  it('stands in any language in quotes before its GUID', () => {
    const text = `AADSTS50105: Jemand hat die Anwendung "Lagerplatz" ("${app}") gesperrt.`
    expect(readErrorText(text)).toMatchObject({ appName: 'Lagerplatz', appId: app })
  })

  it.each([
    'AADSTS50053: x\nsome.application: Cache is empty',
    'AADSTS50053: Make new keys for your app: https://example.com/keys.',
    "AADSTS65001: Nobody agreed to use the application with ID '{appId}' named '{appName}'.",
    "AADSTS65001: Nobody agreed to use the application with ID '...' named '...Lager'.",
    `AADSTS650053: The application '${app}' asked for scope 'A.B'.`,
    "AADSTS650053: The application 'Backup codes: AB12-CD34-EF56' asked for scope 'A.B'.",
    "AADSTS50020: Kim cannot open the application 'https://x.example'(passwd: tulip9)",
  ])('does not stand in %s', (text) => {
    expect(readErrorText(text).appName).toBeNull()
  })
})

describe('a resource', () => {
  it.each([
    `AADSTS650057: Client app ID: [hidden]. Resource value from request: ${other}. Resource app ID: ${other}.`,
    `AADSTS650057: Client app ID: ***. List of valid resources from app registration: ${other}, ${app}.`,
  ])('is no client in %s', (text) => {
    expect(readErrorText(text).appId).toBeNull()
  })
})
