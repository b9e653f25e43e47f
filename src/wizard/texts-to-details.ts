import { codesIn } from '../engine/codes-in.ts'
import type { TicketDetails } from '../engine/ticket/ticket-input.ts'
import type { Attempt, Details } from '../error-text/details.ts'

/** The details as they stand in the fields now, corrected by hand or not. Empty fields are null. */
export function textsToDetails(texts: TicketDetails): Details {
  const words = codesIn(texts.codes)
  const numbers = words.filter((word) => /^\d/.test(word))
  const value = (name: keyof TicketDetails) => texts[name].trim() || null
  return {
    isEntra: true,
    codes: numbers,
    newestCodes: numbers,
    names: words.filter((word) => !/^\d/.test(word)),
    correlationId: value('correlationId'),
    requestId: value('requestId'),
    timestamp: value('timestamp'),
    appId: value('appId'),
    appName: value('appName'),
    tenantId: value('tenantId'),
    ipAddress: value('ipAddress'),
    deviceId: value('deviceId'),
    devicePlatform: value('devicePlatform'),
    deviceState: value('deviceState'),
    message: value('message'),
    others: texts.earlier === '' ? [] : texts.earlier.split('; ').map(() => noAttempt),
  }
}

const noAttempt: Attempt = { codes: [], correlationId: null, requestId: null, timestamp: null }
