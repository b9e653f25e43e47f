import type { TicketDetails } from '../engine/ticket.ts'
import type { Attempt, Details } from '../error-text/details.ts'

/**
 * What was read from a pasted text, as the texts of the ticket. They replace all that was there, because ids of two
 * errors must not mix; only the app that the person named stays where the text names none.
 */
export function detailsToTexts(details: Details, before: TicketDetails): TicketDetails {
  const earlierOnly = new Set(details.others.flatMap(({ codes }) => codes))
  const own = details.codes.filter((code) => !earlierOnly.has(code))
  return {
    codes: [...(own.length > 0 ? own : details.codes), ...details.names].join(', '),
    message: details.message ?? '',
    correlationId: details.correlationId ?? '',
    requestId: details.requestId ?? '',
    timestamp: details.timestamp ?? '',
    app: details.appName ?? before.app,
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
