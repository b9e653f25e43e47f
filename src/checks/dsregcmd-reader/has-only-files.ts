/** Whether files were pasted and no words, such as a picture of the window. False where the browser does not say. */
export function hasOnlyFiles(clipboard: DataTransfer): boolean {
  try {
    return clipboard.getData('text') === '' && clipboard.files.length > 0
  } catch {
    return false
  }
}
