import { checkFolder } from '../content/build/check-folder.ts'
import type { Content } from '../model/content-files.ts'

/** The content of this project as it lies in its folder, in memory. */
export async function realFolders(): Promise<Content> {
  const { content } = await checkFolder('content', { reading: false })
  if (!content) throw new Error('The content is not sound: see npm run content:check.')
  return content
}
