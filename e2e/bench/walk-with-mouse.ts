import type { Page } from 'playwright/test'
import type { Walk } from './longest-walk.ts'
import type { Controls } from './measured-page.ts'
import { until } from './until.ts'

type Target = { words: readonly string[] } | { option: number }

/**
 * One walk with real presses of the mouse, from the start of a page back to its start. Returns for each press that leads
 * to another question or the end the time until that was painted, ms; Start is not among them, which only one page has. Throws
 * when the page goes another way than the walk.
 */
export async function walkWithMouse(page: Page, { begin, goOn, again }: Controls, walk: Walk): Promise<number[]> {
  const steps: number[] = []
  if (begin.length > 0) await step(page, begin)
  for (const [position, { title, place }] of walk.picks.entries()) {
    await expectTitle(page, title)
    await press(page, { option: place })
    // A person, too, takes a moment between the choice and the button.
    await page.waitForTimeout(100)
    steps.push(await step(page, [goOn]))
    await expectTitle(page, walk.picks[position + 1]?.title ?? walk.end)
  }
  await step(page, [again])
  return steps
}

async function step(page: Page, words: readonly string[]): Promise<number> {
  await page.evaluate(() => window.bench.arm())
  await press(page, { words })
  const time = await page.evaluate(() => window.bench.painted)
  // What the page does after the paint belongs to no step.
  await page.waitForTimeout(150)
  return time
}

async function press(page: Page, target: Target): Promise<void> {
  const { x, y } = await until(JSON.stringify(target), () =>
    page.evaluate((what) => window.bench.placeOf(what), target),
  )
  await page.mouse.click(x, y)
}

async function expectTitle(page: Page, title: string): Promise<void> {
  const shown = await page.evaluate(() => window.bench.title())
  if (shown !== title) throw new Error(`The walk expected "${title}", but the title is "${shown}".`)
}
