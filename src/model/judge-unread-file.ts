import { codeOfFileName, coverageFile, helpDeskFile, siteFile, splitFileName } from './content-files.ts'
import { offerName } from './did-you-mean.ts'
import { isTranslatedName } from './foreign-key.ts'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake } from './problem.ts'
import { misnamed, plainFileName, withRightEnding } from './right-file-name.ts'

const fixedFiles = [siteFile, helpDeskFile, coverageFile]

/** Why nobody asked for a file, and where it belongs. `names` are all files of the folder. */
export function judgeUnreadFile(name: string, names: readonly string[]): Mistake {
  const at = { file: name, path: [] }
  const plain = plainFileName(name)
  const other = names.find((one) => one !== name && plainFileName(one) === plain)
  if (other !== undefined) return mistake('same-but-case', at, { name, other })
  if (isTranslatedName(name.replace(/\.json$/, ''))) return mistake('translation-file', at, { name })
  const code = withRightEnding(name)
  if (code !== name && codeOfFileName(code)) return misnamed(name, code)
  if (/^codes\/[^/]+$/i.test(name)) return mistake('bad-code-name', at, { name, suggestion: offerName(codeFile(name)) })
  if (plain !== name && belongs(plain)) return misnamed(name, plain)
  if (splitFileName(name)) return mistake('unlisted-file', at, { name, suggestion: '' })
  return mistake('misplaced-file', at, { name, suggestion: offerName(nearPlace(name)) })
}

function belongs(name: string): boolean {
  return fixedFiles.includes(name) || splitFileName(name) !== null
}

/** `codes/AADSTS50126.json` → `codes/50126.json` */
function codeFile(name: string): string | null {
  const code = /[1-9][0-9]{3,8}(?![0-9])/.exec(name)?.[0]
  return code === undefined ? null : `codes/${code}.json`
}

/** The same name in the folder that was probably meant, or the fixed file with a near name. */
function nearPlace(name: string): string | null {
  const [first = '', ...rest] = name.split('/')
  if (rest.length === 0) return nearestName(name, fixedFiles) ?? (codeOfFileName(`codes/${name}`) && `codes/${name}`)
  const right = [nearestName(first, ['guides', 'codes']) ?? first, ...rest].join('/')
  return right !== name && (splitFileName(right) || codeOfFileName(right)) ? right : null
}
