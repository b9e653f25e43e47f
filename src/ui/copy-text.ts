export type CopyResult = 'copied' | 'copied-by-selection' | 'selected' | 'refused'

/** What is copied: always a text, and for programs that take tables the same as HTML. */
export type Copy = { text: string; html?: string | undefined }

/** Where the text stands on the page; a function is only asked, and may unfold it, when the text has to be selected. */
export type Shown = HTMLElement | null | (() => HTMLElement | null)

/**
 * Copies in the best way that this browser allows, and says which one it was: the clipboard interface, the older way
 * over a selection, or neither, in which case the text in `shown` is left selected for the person's own keys, without
 * moving the page. `refused` means that nothing could even be selected.
 */
export async function copyText(copy: Copy, shown: Shown): Promise<CopyResult> {
  if (await copyByClipboard(copy)) return 'copied'
  if (copyBySelection(copy)) return 'copied-by-selection'
  return selectText(typeof shown === 'function' ? shown() : shown) ? 'selected' : 'refused'
}

async function copyByClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': asBlob(text), 'text/html': asBlob(html, 'html') }),
      ])
    return true
  } catch {
    return html !== undefined && copyByClipboard({ text })
  }
}

function asBlob(text: string, kind = 'plain'): Blob {
  return new Blob([text], { type: `text/${kind}` })
}

/** Copies from a text area that nobody sees, so that the clipboard gets the text to the letter. */
function copyBySelection({ text, html }: Copy): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.insetBlockStart = '-100vh'
  area.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  })
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
  shown.focus({ preventScroll: true })
  return selection.toString() !== ''
}
