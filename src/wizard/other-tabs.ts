import { currentPreview } from '../content/preview.ts'

const name = 'signpost-cleared'

/** Tells the other tabs of this site that the person has cleared everything. */
export function tellOtherTabs(): void {
  if (!hasOtherTabs()) return
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls `forget` when another tab has cleared everything. Gives the function that ends this. */
export function whenOthersClear(forget: () => void): () => void {
  if (!hasOtherTabs()) return () => {}
  const channel = new BroadcastChannel(name)
  channel.onmessage = forget
  return () => channel.close()
}

/** A preview has nothing to do with what people do in other tabs. */
function hasOtherTabs(): boolean {
  return typeof BroadcastChannel === 'function' && !currentPreview()
}
