import { type CheckedFile, valueAt } from './checked-file.ts'
import { siteFile } from './content-files.ts'
import { describePlace } from './describe-place.ts'
import { findUnknownKey } from './find-unknown-key.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { describeSchema, knownKeys, ruleOfKey } from './schema-at.ts'

/** An entry that is missing at `path`; when another name stands in its place, that one is told instead. */
export function findMissingKey(path: Path, where: CheckedFile): Mistake {
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const at = { file: where.file, path: parent }
  const known = knownKeys(where.schema, where.value, parent)
  const others = Object.keys(valueAt(where.value, parent) ?? {}).filter((name) => !known.includes(name))
  const instead = others.map((name) => findUnknownKey(parent, name, where)).find(({ meant }) => meant === key)
  if (instead) return instead.mistake
  if (where.file === siteFile && path.join() === 'format') return mistake('missing-format', at, {})
  const description = describeSchema(ruleOfKey(where.schema, where.value, path))
  const suggestion = description === '' ? '' : ` ${description}`
  return mistake('missing-key', at, { place: describePlace(where.value, parent), key, suggestion })
}
