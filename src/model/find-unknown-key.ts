import { type CheckedFile, valueAt } from './checked-file.ts'
import { siteFile } from './content-files.ts'
import { describePlace } from './describe-place.ts'
import { offerName } from './did-you-mean.ts'
import { foreignKey } from './foreign-key.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { knownKeys, knownNames } from './schema-at.ts'
import { suggestKey } from './suggest-key.ts'
import { visibleText } from './visible-text.ts'

/** An entry that is not known at `path`, and the entry that was probably meant. */
export function findUnknownKey(
  path: Path,
  key: string,
  where: CheckedFile,
): { mistake: Mistake; meant: string | null } {
  const at = { file: where.file, path: [...path, key], atKey: true }
  const facts = { place: describePlace(where.value, path), key: visibleText(key) }
  const code = foreignKey(key)
  if (code) return { mistake: mistake(code, at, facts), meant: null }
  const meant = meantKey(path, key, where)
  const suggestion = offerName(meant) || otherHelp(path, key, where)
  return { mistake: mistake('unknown-key', at, { ...facts, suggestion }), meant }
}

function meantKey(path: Path, key: string, { value, schema }: CheckedFile): string | null {
  const present = Object.keys(valueAt(value, path) ?? {})
  return suggestKey(key, knownKeys(schema, value, path), present)
}

function otherHelp(path: Path, key: string, { file, value, schema }: CheckedFile): string {
  if (/^(?:\/\/|#|[_$]*(?:comment|comments|note|notes|todo)\d*$)/i.test(key)) {
    return 'Notes for colleagues have no place in these files. '
  }
  if (/version|format/i.test(key) && path.length === 0 && file !== siteFile) {
    return 'Only site.json says the format, for all files. '
  }
  const names = knownNames(schema, value, path)
  const known = names.length > 0 ? names : knownKeys(schema, value, path)
  return known.length === 0 ? '' : `Allowed: ${known.map((name) => `"${name}"`).join(', ')}. `
}
