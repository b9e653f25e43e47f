/**
 * A module as an element of a page. Inside a `script` element the end of one and the start of a comment mean something
 * of their own, also in the middle of a text of the program, so their first sign is escaped. The caller has to parse what
 * comes back: an escape outside a text would not be the same program. Source: HTML, "Restrictions for contents of script
 * elements".
 */
export function inlineScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C')
}
