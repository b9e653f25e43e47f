/** How many circles are told at once: who mends these knows what it is about. */
const most = 20

/**
 * Looks for circles in a directed graph that share no step: each as its ids in walked order, at most twenty. Steps that
 * no circle can hold are taken away, from both ends; in what is left every way on comes back somewhere: the shortest circle
 * there is one, and is taken away as well. Empty for a graph without circles. `followers` may name only these ids.
 */
export function findCircles(ids: readonly string[], followers: ReadonlyMap<string, readonly string[]>): string[][] {
  const graph = new Remaining(ids, followers)
  const circles: string[][] = []
  for (const id of ids) {
    while (graph.has(id) && circles.length < most) {
      const circle = graph.shortestCircle(graph.comesBack(id))
      circles.push(circle)
      for (const one of circle) graph.take(one)
    }
  }
  return circles
}

/** The part of a graph in which each step has a way in and a way out. */
class Remaining {
  private readonly left: Set<string>
  private readonly after: ReadonlyMap<string, readonly string[]>
  private readonly before = new Map<string, string[]>()
  private readonly open = { after: new Map<string, number>(), before: new Map<string, number>() }

  constructor(ids: readonly string[], after: ReadonlyMap<string, readonly string[]>) {
    this.left = new Set(ids)
    this.after = after
    for (const id of ids) this.before.set(id, [])
    for (const [id, targets] of after) for (const target of targets) this.before.get(target)?.push(id)
    for (const id of ids) {
      this.open.after.set(id, after.get(id)?.length ?? 0)
      this.open.before.set(id, this.before.get(id)?.length ?? 0)
    }
    for (const id of ids) if (this.has(id) && this.isLoose(id)) this.take(id)
  }

  has(id: string): boolean {
    return this.left.has(id)
  }

  /** Takes a step away, and with it all that then has no way in or out. */
  take(first: string): void {
    const queue = this.left.delete(first) ? [first] : []
    for (const id of queue) {
      for (const [neighbours, counts] of [
        [this.after.get(id) ?? [], this.open.before],
        [this.before.get(id) ?? [], this.open.after],
      ] as const) {
        for (const one of neighbours) {
          counts.set(one, (counts.get(one) ?? 0) - 1)
          if (this.isLoose(one) && this.left.delete(one)) queue.push(one)
        }
      }
    }
  }

  /** The first step to which somebody comes back who always goes the first way on. */
  comesBack(id: string): string {
    const seen = new Set<string>()
    let step = id
    while (!seen.has(step)) {
      seen.add(step)
      step = this.after.get(step)?.find((one) => this.left.has(one)) as string
    }
    return step
  }

  /** The shortest circle through a step that stands in one; this step stands first. */
  shortestCircle(start: string): string[] {
    const cameFrom = new Map<string, string>()
    const queue = [start]
    for (const id of queue) {
      for (const target of this.after.get(id) ?? []) {
        if (target === start) return pathBack(id, start, cameFrom)
        if (!this.left.has(target) || cameFrom.has(target)) continue
        cameFrom.set(target, id)
        queue.push(target)
      }
    }
    return [start]
  }

  private isLoose(id: string): boolean {
    return this.open.after.get(id) === 0 || this.open.before.get(id) === 0
  }
}

function pathBack(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end]
  for (let id = end; id !== start; ) {
    id = cameFrom.get(id) as string
    path.push(id)
  }
  return path.reverse()
}
