import { type Found, found } from './found.ts'

const pages = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|title|script|meta|div|p|h1|center)\b/i

const formats: [RegExp, string][] = [
  [/^\s*<[?!]?[a-z]/i, 'XML'],
  [/^\s*\{\\rtf/, 'a document with formatting (RTF)'],
  [/^PK[^\w\s]/, 'a ZIP archive or an Office document'],
  [/^%PDF-/, 'a PDF document'],
  [/^\s*(?:export|module\.exports|const|let|var|return|import)\b/, 'a program (JavaScript)'],
  [/^\s*(?:---[ \t]*[\r\n]|%YAML|- |[A-Za-z_][\w-]*:(?:[ \t]|[\r\n]))/, 'YAML'],
]

/** Mistakes that concern the file as a whole, so that nothing inside needs to be looked at; none for what may be JSON. */
export function findForeignFormat(text: string): Found[] {
  if (text.trim() === '') return [found('empty-file', 0, {})]
  const start = text.search(/\S/)
  const marked = findMergeMarks(text)
  if (marked.length > 0) return marked
  if (pages.test(text)) return [found('web-page', start, {})]
  const format = formats.find(([form]) => form.test(text))
  if (format) return [found('other-format', start, { format: format[1] })]
  const fence = /^[ \t]*(```|~~~)/m.exec(text)
  return fence ? [found('code-fence', fence.index + fence[0].length - 3, { sign: fence[1] as string })] : []
}

/** The first mark of each conflict; of marks without a first one, the first. No text of JSON can begin a line so. */
function findMergeMarks(text: string): Found[] {
  const marks = [...text.matchAll(/(?<=^|[\r\n])[ \t]*(<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/g)]
  const first = marks.filter(({ 1: sign }) => sign?.startsWith('<'))
  return (first.length > 0 ? first : marks.slice(0, 1)).map(({ 0: all, 1: sign = '', index }) =>
    found('merge-conflict', index + all.length - sign.length, { sign }),
  )
}
