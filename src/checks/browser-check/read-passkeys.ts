import { inTime } from './in-time.ts'

/**
 * `device`: this device itself can hold a passkey (Windows Hello, Touch ID, fingerprint). `other`: only a phone or a
 * security key can. `missing`: the browser has no passkeys. `insecure`: the address of the page does not allow to ask.
 */
export type Passkeys = 'device' | 'other' | 'missing' | 'insecure' | 'unknown'

/** Asks the browser; nobody sees a window. Source: W3C, Web Authentication Level 3, 5.1.6. Never rejects. */
export function readPasskeys(): Promise<Passkeys> {
  return inTime(async () => {
    if (globalThis.isSecureContext === false) return 'insecure'
    if (!globalThis.PublicKeyCredential) return 'missing'
    return (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()) ? 'device' : 'other'
  }, 'unknown')
}
