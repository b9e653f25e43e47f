/** The last sound version of each file, in this browser: what is used when a host has nothing better. */
import { clear, createStore, get, set } from 'idb-keyval'
import { useContentState } from './content-state.ts'

/** `keptAt` is when the text was kept, in milliseconds since 1970. */
export type KeptText = { text: string; keptAt: number }

const database = createStore('signpost-content', 'files')

/** The version of a file that is kept; null for none, where this browser keeps nothing, and where it takes seconds. */
export async function keptText(file: string): Promise<KeptText | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), 2000))
  return (await Promise.race([read(file).catch(() => null), tooLate])) ?? null
}

async function read(file: string): Promise<KeptText | undefined> {
  return get(file, database)
}

/**
 * Keeps what came soundly from the host, and what comes from now on. Where nothing can be kept, nothing happens. Gives a
 * way to stop and to forget all of it: what is kept tells which guides somebody opened.
 */
export function keepContent(): () => Promise<void> {
  const done = new Map<string, string>()
  let keeping = Promise.resolve()
  const keepNew = () => {
    for (const [file, text] of Object.entries(useContentState.getState().sound)) {
      if (done.get(file) === text) continue
      done.set(file, text)
      keeping = keeping.then(() => keep(file, text)).catch(() => {})
    }
  }
  keepNew()
  const stop = useContentState.subscribe(keepNew)
  return async () => {
    stop()
    await keeping
    await clear(database)
  }
}

async function keep(file: string, text: string): Promise<void> {
  if ((await keptText(file))?.text === text) return
  await set(file, { text, keptAt: Date.now() }, database)
}
