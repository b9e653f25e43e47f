import type { Problem } from '../../model/problem.ts'

/** One problem as one line: `file:line:column code reason remedy`; a notice says at the end that it is one. */
export function problemLine({ file, line, column, code, reason, remedy, severity }: Problem): string {
  const end = severity === 'notice' ? ' (A notice: it stops nothing.)' : ''
  return `${file}:${line}:${column} ${code} ${reason} ${remedy}${end}`
}
