/**
 * What `read` gives. Null where the interface is missing or throws: browsers differ, and some people and programs take
 * interfaces away.
 */
export function orNull<T>(read: () => T): NonNullable<T> | null {
  try {
    return read() ?? null
  } catch {
    return null
  }
}
