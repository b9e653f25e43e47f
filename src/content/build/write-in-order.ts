import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes files below a folder, one after the other. Each appears under its name only when it is whole, so that nobody
 * ever fetches half a file, and the last, the index, only when all that it names is there.
 */
export async function writeInOrder(folder: string, files: readonly { name: string; text: string }[]): Promise<void> {
  for (const { name, text } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, text)
    await rename(`${path}.part`, path)
  }
}
