const name = 'signpost-cleared'

/** Tells the other tabs of this site that the person has cleared everything. */
export function tellOtherTabs(): void {
  if (typeof BroadcastChannel !== 'function') return
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls `forget` when another tab has cleared everything. Gives the function that ends this. */
export function whenOthersClear(forget: () => void): () => void {
  if (typeof BroadcastChannel !== 'function') return () => {}
  const channel = new BroadcastChannel(name)
  channel.onmessage = forget
  return () => channel.close()
}
