/**
 * A mark in the local storage that says only that a run is kept: the page can look at it before anything else is there,
 * and then does not show a start page that is about to change.
 */
const name = 'signpost-run'

/** Whether a run is kept. False where this browser keeps nothing. */
export function isRunKept(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** Notes whether a run is kept. Where this browser keeps nothing, nothing happens. */
export function markRun(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(name, '1')
    else localStorage.removeItem(name)
  } catch {}
}
