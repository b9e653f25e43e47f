/** Systems that a browser runs on. An iPad counts as `ios`. */
export const systemNames = ['windows', 'macos', 'ios', 'android', 'chromeos', 'linux'] as const

export type System = (typeof systemNames)[number]

type Clues = { platform: string; userAgent: string; touchPoints: number }

const signs: readonly [System, RegExp][] = [
  ['ios', /iphone|ipad|ipod|\bios\b/i],
  ['android', /android/i],
  ['chromeos', /\bcros\b|chrome ?os|chromium os/i],
  ['windows', /\bwin/i],
  ['macos', /mac/i],
  ['linux', /linux|x11/i],
]

/**
 * The system behind what a browser says: `userAgentData.platform` or `navigator.platform`, and the user agent. An iPad
 * calls itself a Mac, but has a touch screen. Null when nothing is known.
 */
export function systemOf({ platform, userAgent, touchPoints }: Clues): System | null {
  const said = `${platform} ${userAgent.replace(/Windows Phone|like Mac OS X/g, '')}`
  const system = signs.find(([, sign]) => sign.test(said))?.[0] ?? null
  return system === 'macos' && touchPoints > 1 ? 'ios' : system
}

type Browser = Partial<Pick<Navigator, 'platform' | 'userAgent' | 'maxTouchPoints'>> & {
  userAgentData?: { platform?: string }
}

/** Asks this browser for its system. */
export function readSystem(): System | null {
  try {
    const { userAgentData, platform = '', userAgent = '', maxTouchPoints = 0 } = navigator as Browser
    return systemOf({ platform: userAgentData?.platform || platform, userAgent, touchPoints: maxTouchPoints })
  } catch {
    return null
  }
}
