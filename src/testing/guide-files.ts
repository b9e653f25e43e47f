/** A content folder around a guide of a few readable lines, for tests of what is said about its tree. */
import type { FolderFile } from '../content/check/folder-file.ts'
import type { Example } from '../model/examples-schema.ts'
import type { GuideFile, Step } from '../model/guide-schema.ts'
import type { Problem } from '../model/problem.ts'
import { filesOf, smallContent } from './small-content.ts'

type More = { guide?: Partial<GuideFile>; examples?: readonly Example[]; site?: object }

/** The files: the site of the small content and the guide "main", of which each argument is a section. */
export function guideFiles(sections: Readonly<Record<string, readonly Step[]>>, more: More = {}): FolderFile[] {
  const { guide = {}, examples = [], site = {} } = more
  const names = Object.keys(sections)
  const own = {
    title: 'Test guide',
    description: 'A guide for tests.',
    audience: 'users',
    minutes: 5,
    start: Object.values(sections)[0]?.[0]?.id,
    sections: names,
    ...guide,
  }
  const files: Record<string, unknown> = {
    'site.json': { ...JSON.parse(smallContent['site.json'] as string), ...site },
    'guides/main/guide.json': own,
    ...Object.fromEntries(
      names.map((id) => [`guides/main/${id}.json`, { title: `Section ${id}`, steps: sections[id] }]),
    ),
    ...(examples.length > 0 && { 'guides/main/examples.json': { examples } }),
  }
  // The builders' own address stands for something that was never written, which is a notice.
  const text = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('example.org', 'learn.microsoft.com')
  const texts = Object.entries(files).map(([name, value]) => [name, text(value)])
  return filesOf(Object.fromEntries(texts))
}

/** What stands at the place of a problem, as far as its line goes, without the comma. */
export function textAt({ file, line, column }: Problem, files: readonly FolderFile[]): string {
  const bytes = files.find(({ name }) => name === file)?.bytes
  const text = new TextDecoder().decode(bytes).split('\n')[line - 1] ?? ''
  return text.slice(column - 1).replace(/,$/, '')
}
