/** A network between host and browser. Null stands for the machine's own, which is as good as none. */
export type Line = {
  /** Time until the first byte of each answer, ms. */
  latency: number
  /** Of all answers together, bytes a second. */
  rate: number
}

/** Slow 4G, as browsers' own tools know it: 150 ms, 1.6 Mbit/s. */
export const slow4g: Line = { latency: 150, rate: 1_600_000 / 8 }

/** 10 ms of Slow 4G: answers under way at the same time share the line by pieces of this size. */
const pieceSize = 2000

/**
 * Sends bodies through one line. The host does this, not the browser: then what a service worker fetches is as slow as
 * what the page fetches.
 */
export class SlowLine {
  line: Line | null = null
  private freeAt = 0

  /** Calls `begin` when the answer starts to arrive, and `send` with each piece of it, in order, when its turn has come. */
  async carry(body: Buffer, begin: () => void, send: (piece: Buffer) => void): Promise<void> {
    const { line } = this
    if (line) await untilTime(performance.now() + line.latency)
    begin()
    if (!line) return send(body)
    for (let sent = 0; sent < body.length; sent += pieceSize) {
      const piece = body.subarray(sent, sent + pieceSize)
      this.freeAt = Math.max(performance.now(), this.freeAt) + (piece.length / line.rate) * 1000
      await untilTime(this.freeAt)
      send(piece)
    }
  }
}

function untilTime(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())))
}
