import type { Page } from 'playwright/test'

/** All that a browser keeps for this page, as one text: storage, address, history, title. */
export function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        kept.push(
          await new Promise((resolve) => {
            const reading = database.transaction(store).objectStore(store).getAll()
            reading.onsuccess = () => resolve(reading.result)
          }),
        )
      }
      database.close()
    }
    return JSON.stringify([kept, document.cookie, await caches.keys()])
  })
}

/** The same, and what stands in the fields on the screen. */
export async function everythingKept(page: Page): Promise<string> {
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
  )
  return `${await everythingStored(page)}\n${fields.join('\n')}`
}
