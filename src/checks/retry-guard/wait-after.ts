const minutes = [1, 2, 5, 10, 15]

/**
 * How long to wait after the nth lock that somebody sees, in seconds; 0 for none. The first lock of Entra lasts a
 * minute, later ones longer: Microsoft, "Protect user accounts from attacks with Microsoft Entra smart lockout", which
 * does not tell how much longer. The rest is our estimate to be on the safe side.
 */
export function waitAfter(locks: number): number {
  if (!(locks >= 1)) return 0
  return (minutes[Math.min(Math.floor(locks), minutes.length) - 1] ?? 0) * 60
}
