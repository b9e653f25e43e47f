/** Runs the commands of this project as processes of their own, on content in a temporary folder. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const jiti = join('node_modules', 'jiti', 'lib', 'jiti-cli.mjs')

export type CommandRun = { code: number; out: string; errors: string }

/** Runs a command of `src/content/build`, for example `check-command.ts`. */
export function runCommand(command: string, ...args: string[]): Promise<CommandRun> {
  const file = join('src', 'content', 'build', command)
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [jiti, file, ...args], (_error, out, errors) =>
      resolve({ code: child.exitCode ?? -1, out, errors }),
    )
  })
}

/** Writes files below a folder, which is made where it is missing. */
export async function writeFolder(folder: string, texts: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}
