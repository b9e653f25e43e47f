import * as z from 'zod/mini'
import { reviewFields } from './guide-schema.ts'

/** For whom a sign-in page of Microsoft is: work accounts, the cloud of a country, or personal accounts. */
const hostKinds = ['work', 'national', 'personal'] as const

/** The host of an address alone, as a browser shows it: small letters, no port. */
export const hostSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/),
    z.describe('A name such as contoso.com: small letters, no https://, no @, no slash.'),
  )

/** A domain, or an ending of Microsoft's own, such as `microsoft`. */
const domainSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/),
    z.describe('A name such as microsoft.com: small letters, no https://, no @, no slash.'),
  )

/** The hosts on which Microsoft asks for passwords. Everything below a host counts as another host. */
export const signInHostsSchema = z.strictObject({
  hosts: z
    .record(hostSchema, z.enum(hostKinds))
    .check(z.describe('Each host with the accounts that it is for: "work", "national" or "personal".')),
  others: z.optional(
    z
      .array(domainSchema)
      .check(
        z.describe(
          'Domains in which nobody but Microsoft gives names. Their pages, but for the hosts above, ask for no password.',
        ),
      ),
  ),
  ...reviewFields,
})
