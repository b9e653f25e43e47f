import type { TicketDetails } from '../engine/ticket/ticket-input.ts'
import type { Attempt, Details } from '../error-text/details.ts'
import { maskSecrets } from '../error-text/mask-secrets.ts'

/**
 * What was read from a pasted text, as the texts of the ticket, without anything that looks secret. The codes are those
 * of the newest attempt.
 */
export function detailsToTexts(details: Details): TicketDetails {
  const masked = Object.entries(textsOf(details)).map(([name, text]) => [name, maskSecrets(text).text])
  return Object.fromEntries(masked) as TicketDetails
}

function textsOf(details: Details): TicketDetails {
  const codes = details.newestCodes.length > 0 ? details.newestCodes : details.codes
  return {
    codes: [...codes, ...details.names].join(', '),
    message: details.message ?? '',
    correlationId: details.correlationId ?? '',
    requestId: details.requestId ?? '',
    timestamp: details.timestamp ?? '',
    appName: details.appName ?? '',
    appId: details.appId ?? '',
    tenantId: details.tenantId ?? '',
    ipAddress: details.ipAddress ?? '',
    deviceId: details.deviceId ?? '',
    devicePlatform: details.devicePlatform ?? '',
    deviceState: details.deviceState ?? '',
    earlier: details.others.map(attemptLine).join('; '),
  }
}

function attemptLine({ codes, correlationId, requestId, timestamp }: Attempt): string {
  const parts = [
    timestamp,
    codes.length > 0 && `code ${codes.join(', ')}`,
    requestId && `request ${requestId}`,
    correlationId && `correlation ${correlationId}`,
  ]
  return parts.filter(Boolean).join(' ')
}
