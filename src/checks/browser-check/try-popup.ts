/** `untried`: the person has not asked for it. */
export type Popup = 'untried' | 'works' | 'refused' | 'unknown'

/** Opens an empty window and closes it at once. Belongs into a press of a button: else every browser refuses. */
export function tryPopup(): Popup {
  try {
    const opened = globalThis.open('about:blank', '_blank', 'popup,width=240,height=160')
    if (!opened || opened.closed) return 'refused'
    opened.close()
    return 'works'
  } catch {
    return 'unknown'
  }
}
