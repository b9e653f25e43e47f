import type { Problem } from '../../model/problem.ts'

/** One problem as one line: `file:line:column code reason remedy`. */
export function problemLine({ file, line, column, code, reason, remedy }: Problem): string {
  return `${file}:${line}:${column} ${code} ${reason} ${remedy}`
}
