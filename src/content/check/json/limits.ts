/** How many brackets may be open at once. Content needs about ten. */
export const maxDepth = 60

/** The largest file, in bytes: a hundred times the largest of this project. */
export const maxFileSize = 16 * 1024 * 1024

/** The longest single text, in characters. */
export const maxTextLength = 20_000
