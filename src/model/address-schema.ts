import * as z from 'zod/mini'
import { safeAddress } from './safe-address.ts'

/** The pattern of the rule below, as an issue of zod carries it. */
export const addressPattern = safeAddress.toString()

export const addressSchema = z
  .string()
  .check(z.regex(safeAddress), z.describe('An address that starts with https://, mailto: or tel:'))
