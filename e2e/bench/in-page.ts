/** What runs inside a measured page, before its own code. Each function is sent as text, so it must stand alone. */
import type { Walk } from './longest-walk.ts'
import type { Controls } from './measured-page.ts'

declare global {
  interface Window {
    bench: Bench
  }
}

/** What the page itself has seen so far; times in ms since the navigation. */
export type Seen = {
  fcp: number | null
  lcp: number | null
  /** The sum of all layout shifts that nobody caused by a press. */
  shift: number
  /** When each long task began, and how long it took. */
  longTasks: [number, number][]
}

/** When the first press led on (to the first question from a start page, else to the second), and when the second stood there. */
export type FirstAnswer = { leadsOn: number; answered: number }

type Bench = {
  seen: Seen
  title: () => string | null
  /** Where to press, in pixels of the window; the element is scrolled there. */
  placeOf: (what: { words: readonly string[] } | { option: number }) => { x: number; y: number } | null
  /** From now on waits for a press that leads to another title; `painted` then says how long that took, in ms. */
  arm: () => void
  painted: Promise<number>
  /** Begins to answer the first question, again and again, as soon as there is something to press. */
  answerFirst: (walk: Walk) => void
  firstAnswer: FirstAnswer | null
  /** The title that a press of `answerFirst` led to, when it is none of the walk. */
  astray: string | null
  /** Walks so many times without a pointer, as fast as the page can. */
  walkTimes: (walk: Walk, times: number) => Promise<void>
}

/** Puts `window.bench` into the page. */
export function installBench({ title, begin, goOn, again }: Controls): void {
  const seen: Seen = { fcp: null, lcp: null, shift: 0, longTasks: [] }
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]))

  const titleNow = () => document.querySelector(title)?.textContent?.trim() ?? null
  const radio = (place: number) => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[place]
  const control = (words: readonly string[]) => {
    const all = document.querySelectorAll<HTMLElement>('a, button, input[type=button]')
    const wordsOf = (one: HTMLElement) => (one instanceof HTMLInputElement ? one.value : one.textContent)?.trim() ?? ''
    return [...all].find((one) => words.includes(wordsOf(one)))
  }

  /** Calls `look` at each change of the document until it returns true. */
  const watch = (look: () => boolean) => {
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect()
    })
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  }

  /** Waits for a change of the document after which there is something to find. Rejects after 20 seconds. */
  function until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`Waited for ${what}, but the title is "${titleNow()}".`))
      const timer = setTimeout(late, 20_000)
      const look = () => {
        const found = find()
        if (!found) return false
        clearTimeout(timer)
        resolve(found)
        return true
      }
      if (!look()) watch(look)
    })
  }

  window.bench = {
    seen,
    title: titleNow,
    painted: Promise.resolve(0),
    firstAnswer: null,
    astray: null,
    placeOf: (what) => {
      const element = 'words' in what ? control(what.words) : (radio(what.option)?.labels?.[0] ?? radio(what.option))
      if (!element) return null
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + Math.min(width / 2, 150), y: y + height / 2 }
    },
    arm: () => {
      const before = titleNow()
      window.bench.painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`A press at "${before}" leads nowhere.`)), 20_000)
        let pressedAt: number | null = null
        const look = () => {
          const now = titleNow()
          if (pressedAt === null || now === null || now === before) return false
          const from = pressedAt
          // The message comes when the frame that the request belongs to is painted.
          requestAnimationFrame(() => {
            const painted = new MessageChannel()
            painted.port1.onmessage = () => resolve(performance.now() - from)
            painted.port2.postMessage(null)
          })
          return true
        }
        const onClick = ({ timeStamp, isTrusted }: Event) => {
          if (isTrusted) pressedAt = timeStamp
        }
        window.addEventListener('click', onClick, { capture: true, once: true })
        watch(look)
      })
    },
    answerFirst: ({ picks: [first, second] }) => {
      // Where there is no start page, the first press that leads on is the answer itself.
      const led = begin.length > 0 ? first?.title : second?.title
      let pressedAt: string | null = null
      let leadsOn: number | null = null
      const look = () => {
        const now = titleNow()
        if (pressedAt === null || now === null) return false
        if (now === led) leadsOn ??= performance.now()
        const isAnswered = now === second?.title && leadsOn !== null
        const isAstray = ![pressedAt, first?.title, second?.title].includes(now)
        if (!isAnswered && !isAstray) return false
        clearInterval(timer)
        if (isAstray) window.bench.astray = now
        else window.bench.firstAnswer ??= { leadsOn: leadsOn ?? 0, answered: performance.now() }
        return true
      }
      const press = (element: HTMLElement | undefined) => {
        if (!element) return
        pressedAt ??= titleNow()
        element.click()
      }
      const timer = window.setInterval(() => {
        if (look()) return
        if (begin.length > 0 && titleNow() !== first?.title) press(control(begin))
        else if (radio(first?.place ?? 0)?.checked) press(control([goOn]))
        else press(radio(first?.place ?? 0))
      }, 10)
      watch(look)
    },
    walkTimes: async ({ picks, end }, times) => {
      for (let walked = 0; walked < times; walked += 1) {
        if (begin.length > 0) (await until('the start', () => control(begin))).click()
        for (const pick of picks) {
          const option = await until(pick.title, () => titleNow() === pick.title && radio(pick.place))
          option.click()
          await until('the choice', () => radio(pick.place)?.checked)
          ;(await until(goOn, () => control([goOn]))).click()
          await until('the next step', () => titleNow() !== pick.title)
        }
        await until(end, () => titleNow() === end)
        ;(await until(again, () => control([again]))).click()
        await until('the page before', () => titleNow() !== end)
        // Timers and what waits for idle time have their turn too.
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    },
  }
}
