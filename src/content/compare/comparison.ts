import type { Problem } from '../../model/problem.ts'
import type { Change } from './change.ts'

/** What changed in one part of the content, most important first. */
export type ChangedArea = {
  /** `site`, `codes`, `help-desk`, `coverage`, or a guide as `guides/sign-in`. */
  area: string
  title: string
  changes: readonly Change[]
}

/** Two versions of content beside each other. */
export type Comparison = {
  /** Only the areas in which something changed. */
  areas: readonly ChangedArea[]
  /** How many links of the old version were opened in the new one. */
  linksTried: number
  /** What stops the versions from being used, told once for `both`; notices are left out. */
  problems: Readonly<Record<'both' | 'old' | 'new', readonly Problem[]>>
  /** Files that could not be compared, because they cannot be read in both versions. */
  unread: readonly string[]
}
