/** The type of each kind of file in `dist/`: ending → type. Text is always UTF-8. Source: the media types of the IANA. */
export const contentTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain',
} as const

/** The types that are text: worth packing, and sent with their character set. */
export const textTypes = Object.values(contentTypes).filter((type) => !/^image\/(png|x-icon)$/.test(type))
