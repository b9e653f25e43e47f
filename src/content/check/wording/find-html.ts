const tags =
  'a|abbr|article|audio|b|big|blockquote|body|br|button|canvas|center|code|dd|del|details|div|dl|dt|em|embed|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|math|meta|nav|object|ol|option|p|pre|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video'
const markup = new RegExp(
  `<!--|<!doctype|</?(?:${tags})(?:[\\s/][^<>]{0,200})?>|<(?:script|img|svg|iframe|a|style)[\\s/]|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,6});`,
  'i',
)

/** The HTML in a text, which the app shows as it is written; null when there is none. `as typed` parts may hold some. */
export function findHtml(text: string): string | null {
  if (!/[<&]/.test(text)) return null
  return markup.exec(text.replace(/`[^`]*`/g, ''))?.[0] ?? null
}
