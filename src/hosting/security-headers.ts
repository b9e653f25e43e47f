/** What a browser is told beside each file of Signpost, whoever serves it: name of the header → value. */
export type Headers = Readonly<Record<string, string>>

/** In seconds. */
const twoYears = 2 * 365 * 24 * 60 * 60

/** What a page could ask a device for. Signpost asks for none of it; all names are known to Chromium 156. */
const off = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const permissions = ['clipboard-read=(self)', 'clipboard-write=(self)', ...off.map((name) => `${name}=()`)].join(', ')

/**
 * The headers of every answer, a 404 too, unless a host leaves some out of files that are no pages. `policy` is a
 * Content-Security-Policy from `header-policy.ts`. Sources: HTML (COOP, COEP), Fetch (CORP, nosniff), RFC 6797 (HSTS),
 * Permissions Policy (W3C).
 */
export function securityHeaders(policy: string): Headers {
  return {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': `max-age=${twoYears}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissions,
  }
}

/**
 * Those of the headers that say something about a script, a style sheet or data. All others speak to pages and workers;
 * nginx sends each header with each file in full, also in HTTP/2, so they would make a first visit a tenth larger.
 */
export function fileHeaders(headers: Headers): Headers {
  const telling = ['Strict-Transport-Security', 'X-Content-Type-Options', 'Cross-Origin-Resource-Policy']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => telling.includes(name)))
}
