import type * as z from 'zod/mini'
import { valueAt } from './checked-file.ts'
import { type ContentFile, codeOfFileName, guideFileName, splitFileName } from './content-files.ts'
import { offerName } from './did-you-mean.ts'
import { findShapeProblems } from './find-shape-problems.ts'
import { reservedSectionIds } from './id.ts'
import { judgeUnreadFile } from './judge-unread-file.ts'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake } from './problem.ts'
import { misnamed, plainFileName } from './right-file-name.ts'

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

  /** The section files in a guide's folder that nobody asked for yet, for the case that its own file cannot be read. */
  sectionsOf(guide: string): string[] {
    const names = [...this.values.keys()].filter((name) => !this.asked.has(name)).map(splitFileName)
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

  /** Notes that a file is missing which the folder has to have: another name for it is told in its place. */
  miss(name: string): void {
    const other = [...this.values.keys()].find((one) => one !== name && plainFileName(one) === plainFileName(name))
    if (other !== undefined) this.asked.add(other)
    this.mistakes.push(other === undefined ? this.missing(name) : misnamed(other, name))
  }

  /** A mistake for each file that nobody asked for. */
  unread(): Mistake[] {
    const names = [...this.values.keys()]
    return names.filter((name) => !this.asked.has(name)).map((name) => judgeUnreadFile(name, names))
  }

  private missing(name: string): Mistake {
    const { guide, section } = splitFileName(name) ?? { guide: '', section: '' }
    const listed = valueAt(this.values.get(guideFileName(guide)), ['sections'])
    const position = Array.isArray(listed) ? listed.indexOf(section) : -1
    if (position < 0) return mistake('missing-file', { file: name, path: [] }, { name, suggestion: '' })
    const where = { file: guideFileName(guide), path: ['sections', position], related: { file: name, path: [] } }
    const suggestion = this.elsewhere(section) || this.otherSection(guide, section, listed as unknown[])
    return mistake('missing-section', where, { id: section, name, suggestion })
  }

  /** A section that lies outside the guides' folders. */
  private elsewhere(section: string): string {
    const place = [...this.values.keys()].find(
      (name) => name.endsWith(`/${section}.json`) || name === `${section}.json`,
    )
    if (place === undefined || splitFileName(place) || codeOfFileName(place)) return ''
    this.asked.add(place)
    return `It lies at "${place}": move it. `
  }

  /** A section with a near name that no list names. */
  private otherSection(guide: string, section: string, listed: readonly unknown[]): string {
    const others = this.sectionsOf(guide).filter((other) => !listed.includes(other))
    const near = nearestName(section, others)
    if (near !== null) this.asked.add(`guides/${guide}/${near}.json`)
    return offerName(near)
  }
}
