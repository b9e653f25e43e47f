/**
 * Many short walks at once, driven from inside the page: real pages and real controls, without a message to the browser
 * for each click. `walk.ts` has the same verbs with real pointers and keys, for the journeys.
 */
import type { Page } from 'playwright/test'

/** One walk: where it begins, the labels to pick with the title of the question before each, and the title of its end. */
export type PageWalk = {
  name: string
  hash: string
  picks: { title: string; label: string }[]
  end: string
  endHash: string
}

/** Walks all of them, one after the other in one page, and says of each that went wrong where. After a few it stops. */
export function walkInPage(page: Page, walks: readonly PageWalk[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const title = () => document.querySelector('h1')?.textContent ?? ''
    const path = () => location.hash.split('?')[0]
    const faults: string[] = []

    async function until(what: string, isTrue: () => boolean) {
      const started = performance.now()
      while (!isTrue()) {
        if (performance.now() - started > 4000) throw new Error(`${what}, but "${title()}" at ${location.hash}`)
        await new Promise((resolve) => setTimeout(resolve))
      }
    }

    async function pick({ title: question, label }: { title: string; label: string }) {
      await until(`expected "${question}"`, () => title() === question && document.querySelector('form') !== null)
      const [form, here] = [document.querySelector('form'), path()]
      const fieldset = document.querySelector('form fieldset') as HTMLElement
      const radios = () => [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')]
      // They come a moment later where they wait for a check.
      await until(`"${question}" has no options`, () => radios().length > 0)
      if (fieldset.querySelector('input:checked')) throw new Error(`"${question}" has an answer already`)
      const radio = radios().find(({ labels }) => labels?.[0]?.textContent === label)
      if (!radio) throw new Error(`"${question}" has no "${label}"`)
      radio.click()
      await until(`"${label}" was not chosen`, () => radio.checked)
      document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click()
      await until(`nothing came after "${question}"`, () => path() !== here && !form?.isConnected)
    }

    for (const { name, hash, picks, end, endHash } of all) {
      try {
        location.hash = hash
        for (const one of picks) await pick(one)
        await until(`expected the end "${end}"`, () => title() === end)
        await until(`expected the address ${endHash}`, () => location.hash.startsWith(endHash))
        await until(`expected the tab to be called "${end}"`, () => document.title === end)
        if (document.querySelectorAll('h1').length !== 1) throw new Error('not one h1')
      } catch (error) {
        faults.push(`${name}: ${String(error)}`)
        if (faults.length === 5) return [...faults, 'That is enough: the rest was not walked.']
      }
    }
    return faults
  }, walks)
}
