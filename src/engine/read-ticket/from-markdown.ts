const escapedOrCode = /\\([!-/:-@[-`{-~])|`([^`]*)`/g

/**
 * The text that one line of Markdown shows: code without its backticks, and signs without the backslash before them.
 * The inverse of `toMarkdown`; other marks stay as they are written.
 */
export function fromMarkdown(markdown: string): string {
  return markdown.replace(escapedOrCode, (_written, sign?: string, code?: string) => sign ?? code ?? '')
}
