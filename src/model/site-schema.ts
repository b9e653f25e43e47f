import * as z from 'zod/mini'
import { addressSchema } from './address-schema.ts'
import { handOffSchema } from './hand-off-schema.ts'
import { idSchema } from './id.ts'
import { hostSchema, signInHostsSchema } from './sign-in-hosts-schema.ts'
import { plainTextSchema } from './text-schema.ts'

const helpDeskSchema = z.strictObject({
  name: plainTextSchema.check(z.describe('What people call your help desk.')),
  phone: z.string().check(z.regex(/^\+?[0-9][0-9 ()/-]{3,}$/), z.describe('A number that works without signing in.')),
  email: z
    .string()
    .check(
      z.regex(/^[\w.%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i),
      z.describe('The mail address of your help desk, for example help@contoso.com.'),
    ),
  hours: plainTextSchema.check(z.describe('When somebody answers, with the time zone.')),
})

const pageToTrySchema = z.strictObject({
  label: plainTextSchema.check(z.describe('What people call the page.')),
  link: idSchema.check(z.describe('Its name in "links".')),
})

const linkHostSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/),
    z.describe('A host alone, for example learn.microsoft.com: small letters, no https://, no slash.'),
  )

const logDays = z.number().check(z.int(), z.minimum(1), z.maximum(3650))

/** The rules that content follows. The number changes when content has to be changed to fit a new app. */
export const contentFormat = 1

/** The organisation's settings: `content/site.json`. */
export const siteSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.'))),
  format: z
    .literal(contentFormat)
    .check(z.describe('Which rules the content follows. Always 1, until a new app says otherwise.')),
  organisation: plainTextSchema.check(z.describe('The name that people know your organisation by.')),
  accent: z
    .string()
    .check(z.regex(/^#[0-9a-f]{6}$/i), z.describe('Your colour, for example #0b5cad. Contrast is kept for you.')),
  address: z.optional(
    addressSchema.check(
      z.regex(/^https:\/\/[^?#]+(?:\/|\.[a-z]+)$/i),
      z.describe(
        'Where your site is live, up to its last slash: https://signpost.contoso.com/. A saved copy leads there.',
      ),
    ),
  ),
  domains: z
    .array(hostSchema)
    .check(
      z.minLength(1),
      z.describe('What stands behind the @ in a work address, for example contoso.com; the usual one first.'),
    ),
  federationHosts: z.optional(
    z
      .array(hostSchema)
      .check(z.describe('Hosts of your own sign-in page, for example sts.contoso.com, if you have one.')),
  ),
  signInHosts: z.optional(
    signInHostsSchema.check(z.describe('Where Microsoft asks for passwords. The address check trusts these alone.')),
  ),
  pagesToTry: z.optional(
    z.array(pageToTrySchema).check(z.describe('Pages that the connection check lets people open by hand.')),
  ),
  links: z
    .record(idSchema, addressSchema)
    .check(z.describe('Pages that guides name as {id}, for example "password-reset-page".')),
  linkHosts: z.optional(
    z
      .array(linkHostSchema)
      .check(
        z.minLength(1),
        z.describe(
          'Hosts that links and sources may lead to, with all below them: "microsoft.com" stands for "learn.microsoft.com" too. Without the list every host is allowed.',
        ),
      ),
  ),
  codeLookup: z.optional(
    addressSchema.check(
      z.startsWith('https://'),
      z.describe('Where the help desk looks a code up. The code is put behind the address.'),
    ),
  ),
  signInLogDays: z.optional(
    z
      .strictObject({ free: logDays, premium: logDays })
      .check(z.describe('How many days sign-in logs are kept, without and with a P1 or P2 licence. Usually 7 and 30.')),
  ),
  lockoutTries: z.optional(
    z
      .number()
      .check(
        z.int(),
        z.minimum(1),
        z.maximum(50),
        z.describe('After how many wrong passwords Entra locks. Usually 10.'),
      ),
  ),
  helpDesk: helpDeskSchema,
  handOff: z.optional(
    z.array(handOffSchema).check(z.describe('Forms of your ticket system that a finished ticket is handed to.')),
  ),
  renamedGuides: z.optional(
    z
      .record(idSchema, idSchema)
      .check(
        z.describe('Folders of guides that were renamed, so that old links keep working: "old-name": "new-name".'),
      ),
  ),
  reviewMonths: z.optional(
    z
      .number()
      .check(
        z.int(),
        z.minimum(1),
        z.maximum(60),
        z.describe('After how many months a step or code is due for review again. Usually 12.'),
      ),
  ),
  banner: z.optional(
    plainTextSchema.check(z.describe('A short message on every page, for example about a known fault.')),
  ),
})

export type Site = z.infer<typeof siteSchema>
