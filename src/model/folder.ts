import type * as z from 'zod/mini'
import { type ContentFile, codeOfFileName, splitFileName } from './content-files.ts'
import { findShapeProblems } from './find-shape-problems.ts'
import { reservedSectionIds } from './id.ts'
import { type Mistake, mistake } from './problem.ts'

/** The files of one content folder, of which each is asked for once; what nobody asked for is a mistake too. */
export class Folder {
  readonly mistakes: Mistake[] = []
  private readonly values: Map<string, unknown>
  private readonly asked = new Set<string>()

  constructor(files: readonly ContentFile[]) {
    this.values = new Map(files.map(({ name, value }) => [name, value]))
  }

  has(name: string): boolean {
    return this.values.has(name)
  }

  /** The names of the folders in `guides`, sorted. */
  guideIds(): string[] {
    return [...new Set([...this.values.keys()].flatMap((name) => splitFileName(name)?.guide ?? []))].sort()
  }

  /** The section files that lie in a guide's folder, for the case that its own file cannot be read. */
  sectionsOf(guide: string): string[] {
    const names = [...this.values.keys()].map(splitFileName)
    const sections = names.flatMap((name) => (name?.guide === guide ? [name.section] : []))
    return sections.filter((section) => !reservedSectionIds.includes(section))
  }

  /** The codes that have a file, sorted. */
  codes(): string[] {
    return [...this.values.keys()].flatMap((name) => codeOfFileName(name) ?? []).sort()
  }

  /** The value of a file whose shape is right; else null, and what is wrong is noted. */
  read<T>(name: string, schema: z.core.$ZodType<T>): T | null {
    this.asked.add(name)
    if (!this.has(name)) {
      this.miss(name)
      return null
    }
    const value = this.values.get(name)
    const problems = findShapeProblems(name, value, schema)
    this.mistakes.push(...problems)
    return problems.length === 0 ? (value as T) : null
  }

  /** The same for a file that a folder need not have. */
  readIfThere<T>(name: string, schema: z.core.$ZodType<T>): T | null {
    return this.has(name) ? this.read(name, schema) : null
  }

  /** Notes that a file is missing which the folder has to have. */
  miss(name: string): void {
    this.mistakes.push(mistake('missing-file', { file: name, path: [] }, { name }))
  }

  /** A mistake for each file that nobody asked for. */
  unread(): Mistake[] {
    const names = [...this.values.keys()].filter((name) => !this.asked.has(name))
    return names.map((name) => {
      const code = name.startsWith('codes/') ? 'bad-code-name' : 'unlisted-file'
      return mistake(code, { file: name, path: [] }, { name })
    })
  }
}
