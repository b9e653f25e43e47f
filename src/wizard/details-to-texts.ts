import type { TicketDetails } from '../engine/ticket/ticket-input.ts'
import type { Attempt, Details } from '../error-text/details.ts'
import { maskSecrets } from '../error-text/mask-secrets.ts'

/**
 * What was read from a pasted text, as the texts of the ticket. The codes are those of the newest attempt. What is no id,
 * code or time could hold a secret, which is left out.
 */
export function detailsToTexts(details: Details): TicketDetails {
  const codes = details.newestCodes.length > 0 ? details.newestCodes : details.codes
  return {
    codes: [...codes, ...details.names].join(', '),
    message: mask(details.message),
    correlationId: details.correlationId ?? '',
    requestId: details.requestId ?? '',
    timestamp: details.timestamp ?? '',
    appName: mask(details.appName),
    appId: details.appId ?? '',
    tenantId: details.tenantId ?? '',
    ipAddress: details.ipAddress ?? '',
    deviceId: mask(details.deviceId),
    devicePlatform: mask(details.devicePlatform),
    deviceState: mask(details.deviceState),
    earlier: details.others.map(attemptLine).join('; '),
  }
}

function mask(text: string | null): string {
  return maskSecrets(text ?? '').text
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
