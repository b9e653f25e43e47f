/**
 * Does something once the browser has painted what is drawn now, so that nobody waits for it. In a tab that is not on
 * the screen that is when it comes there. Gives the way to call it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
