/** Takes interfaces of the browser away, or puts others in their place, and gives them back. */

const steps: (() => void)[] = []

/** Gives everything back that was taken or replaced. To be called after each test. */
export function giveBack(): void {
  for (const step of steps.splice(0).reverse()) step()
}

/** Puts `value` in the place of `target[name]`, until `giveBack`. */
export function standIn(target: object, name: string, value: unknown): void {
  define(target, name, { value })
}

/** Makes `target[name]` throw when it is asked for, until `giveBack`. */
export function throwing(target: object, name: string, error: unknown = new Error('taken away')): void {
  define(target, name, {
    get: () => {
      throw error
    },
    set: () => {
      throw error
    },
  })
}

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { ...descriptor, configurable: true })
  steps.push(() => {
    if (own) Object.defineProperty(target, name, own)
    else Reflect.deleteProperty(target, name)
  })
}

const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143 Safari/537.36'

/** A browser with which nothing is wrong: Edge 143 on Windows. jsdom has the rest. */
export function goodBrowser(): void {
  standIn(navigator, 'userAgent', `${edge} Edg/143.0.0.0`)
  standIn(navigator, 'languages', ['en-GB', 'de'])
  standIn(navigator, 'storage', { estimate: async () => ({ quota: 2 ** 34 }), getDirectory: async () => ({}) })
  standIn(globalThis, 'isSecureContext', true)
  standIn(globalThis, 'PublicKeyCredential', { isUserVerifyingPlatformAuthenticatorAvailable: async () => true })
}

/** Makes waits of so many milliseconds short, so that a test need not wait as long as a person. */
export function shorten(milliseconds: number): void {
  const wait = globalThis.setTimeout
  standIn(globalThis, 'setTimeout', (work: () => void, delay?: number) =>
    wait(work, delay === milliseconds ? 400 : delay),
  )
}
