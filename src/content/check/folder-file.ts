/** One file of a content folder as it lies there: its name relative to the folder, with "/", and its bytes. */
export type FolderFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * Says whether a file belongs to content: JSON, also with an ending that is nearly right, but neither a generated schema
 * nor what editors keep in dot folders.
 */
export function isContentFile(name: string): boolean {
  return /\.json(?:c|5|l|\.txt)?$/i.test(name) && !/^schema\/|(?:^|\/)\./.test(name)
}
