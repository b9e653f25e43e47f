/** The parts of the search for error codes. */
import type { Page } from 'playwright/test'

/** Where a code or words are typed. */
export function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Error code, or words from the message' })
}

/** What says how many were found. */
export function status(page: Page) {
  return page.getByRole('main').getByRole('status')
}
