/** How long we wait for an answer of the browser, in milliseconds. */
const patience = 2000

/** What `work` comes to; `otherwise` when it fails, or gives no answer in time. Never rejects. */
export function inTime<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), patience)
    const end = (result: T) => {
      clearTimeout(timer)
      resolve(result)
    }
    // Inside a promise, so that what throws at once fails like the rest.
    Promise.resolve()
      .then(work)
      .then(end, () => end(otherwise))
  })
}
