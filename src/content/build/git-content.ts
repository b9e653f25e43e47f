import { spawn } from 'node:child_process'
import { type FolderFile, isContentFile } from '../check/folder-file.ts'

/** Why a version of content cannot be read, in a sentence for the person who asked for it. */
export class NoContent extends Error {}

/**
 * The content files of a revision of the repository that this process stands in: a commit, a branch, a tag, also
 * `<revision>:<folder>`; without a folder it is `content`. Nothing is checked out. Rejects with NoContent.
 */
export async function gitContent(revision: string): Promise<FolderFile[]> {
  const [name = '', folder = './content'] = revision.split(/:(.*)/s)
  const listed = await listTree(name, folder, revision)
  const files = listed.filter(({ path }) => isContentFile(path))
  if (files.length === 0) throw new NoContent(`The revision "${name}" holds no content files in "${folder}".`)
  const bytes = await readBlobs(files.map(({ id }) => id))
  return files.map(({ path }, place) => ({ name: path, bytes: bytes[place] as FolderFile['bytes'] }))
}

async function listTree(name: string, folder: string, revision: string): Promise<{ id: string; path: string }[]> {
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  if (commit.code !== 0) throw new NoContent(await whyNot(revision))
  const id = commit.out.toString().trim()
  const tree = await git(['ls-tree', '-r', '-z', `${id}:${folder}`])
  if (tree.code !== 0) throw new NoContent(`The revision "${name}" has no folder "${folder}".`)
  const lines = tree.out.toString().split('\0')
  const entries = lines.flatMap((line) => /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [])
  return Array.from({ length: entries.length / 3 }, (_, place) => ({
    id: entries[place * 3 + 1] as string,
    path: entries[place * 3 + 2] as string,
  }))
}

async function whyNot(name: string): Promise<string> {
  const inside = await git(['rev-parse', '--is-inside-work-tree'])
  return inside.code === 0
    ? `There is no folder and no revision called "${name}". "git log --oneline" lists the revisions.`
    : `There is no folder called "${name}", and this is no git repository, so it cannot be a revision.`
}

/** The contents of files by their ids in the repository, in the same order. */
async function readBlobs(ids: readonly string[]): Promise<FolderFile['bytes'][]> {
  const { out } = await git(['cat-file', '--batch'], `${ids.join('\n')}\n`)
  const blobs: FolderFile['bytes'][] = []
  for (let at = 0; blobs.length < ids.length; ) {
    const head = out.indexOf('\n', at)
    const size = Number(out.toString('latin1', at, head).split(' ')[2])
    if (head === -1 || Number.isNaN(size)) throw new NoContent('git could not read the files of this revision.')
    blobs.push(new Uint8Array(out.subarray(head + 1, head + 1 + size)))
    at = head + 1 + size + 1
  }
  return blobs
}

function git(args: readonly string[], input = ''): Promise<{ code: number; out: Buffer }> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.on('error', () => reject(new NoContent('git is not installed here, so only folders can be compared.')))
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(parts) }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
