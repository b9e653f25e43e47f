/**
 * Random numbers that come again for the same seed: each call gives the next one, from 0 up to but not 1. `seed` is a
 * whole number; its lowest 32 bits count. For tests and walks, never for secrets. The generator is Mulberry32 by Tommy
 * Ettinger (public domain), in the form of https://github.com/bryc/code/blob/master/jshash/PRNGs.md.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
