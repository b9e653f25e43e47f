export type CopyResult = 'copied' | 'copied-by-selection' | 'selected' | 'refused'

/**
 * Copies text in the best way that this browser allows, and says which one it was: the clipboard interface, the older
 * way over a selection, or neither, in which case the text in `shown` is left selected for the person's own keys.
 * `refused` means that nothing could even be selected.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<CopyResult> {
  if (await copyByClipboard(text)) return 'copied'
  if (copyBySelection(text)) return 'copied-by-selection'
  return selectText(shown) ? 'selected' : 'refused'
}

async function copyByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies from a text area that nobody sees, so that the clipboard gets the text to the letter. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.insetBlockStart = '-100vh'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

function selectText(shown: HTMLElement | null): boolean {
  const selection = getSelection()
  if (!shown || !selection) return false
  selection.selectAllChildren(shown)
  shown.focus()
  return selection.toString() !== ''
}
