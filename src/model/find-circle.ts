/**
 * Looks for a circle in a directed graph: gives its ids in walked order, the first one again at the end, or null.
 * Depth first with a stack of its own, so that long guides do not overflow the call stack.
 */
export function findCircle(
  start: string,
  ids: readonly string[],
  targetsOf: (id: string) => readonly string[],
): string[] | null {
  const done = new Set<string>()
  for (const root of [start, ...ids]) {
    const circle = done.has(root) ? null : walkFrom(root, targetsOf, done)
    if (circle) return circle
  }
  return null
}

type Visit = { id: string; open: string[] }

function walkFrom(root: string, targetsOf: (id: string) => readonly string[], done: Set<string>): string[] | null {
  const stack: Visit[] = [{ id: root, open: [...targetsOf(root)] }]
  const onStack = new Set([root])
  for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
    const target = visit.open.shift()
    if (target === undefined) {
      stack.pop()
      onStack.delete(visit.id)
      done.add(visit.id)
    } else if (onStack.has(target)) {
      const path = stack.map(({ id }) => id)
      return [...path.slice(path.indexOf(target)), target]
    } else if (!done.has(target)) {
      stack.push({ id: target, open: [...targetsOf(target)] })
      onStack.add(target)
    }
  }
  return null
}
