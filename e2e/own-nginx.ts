/** A real nginx for a test: the built app at the root of one host and below a folder of another, with the shipped settings. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '..', 'dist')
const places = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']
const program = places.find((path) => path && existsSync(path))

/** Why these tests cannot run; null when they can. On a build machine nginx has to be there. */
export const noNginx = program || process.env.CI ? null : 'nginx is not installed (Debian: apt-get install nginx).'

export type OwnNginx = {
  /** The address of the app at the root of a host, and below a folder of another. Both end with a slash. */
  root: string
  below: string
  close: () => Promise<void>
}

export async function openNginx(): Promise<OwnNginx> {
  if (!program) throw new Error('nginx is not installed.')
  const folder = mkdtempSync(join(tmpdir(), 'signpost-nginx-'))
  chmodSync(folder, 0o755)
  cpSync(dist, join(folder, 'root'), { recursive: true })
  cpSync(dist, join(folder, 'other', 'help', 'desk'), { recursive: true })
  const [rootPort, otherPort] = [await freePort(), await freePort()]
  const settings = join(folder, 'nginx.conf')
  writeFileSync(settings, mainSettings(folder, rootPort, otherPort))
  const nginx = spawn(program, ['-p', folder, '-c', settings], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  nginx.stderr.on('data', (data) => said.push(String(data)))
  const root = `http://localhost:${rootPort}/`
  await answered(root, nginx, said)
  return {
    root,
    below: `http://localhost:${otherPort}/help/desk/`,
    close: async () => {
      const ended = new Promise((resolve) => nginx.once('exit', resolve))
      nginx.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** The settings around the shipped ones, which are included in a server and in a location. */
function mainSettings(folder: string, rootPort: number, otherPort: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    error_log stderr crit;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n      ')}
      server {
        listen 127.0.0.1:${rootPort};
        root ${folder}/root;
        include ${folder}/root/hosting/nginx.conf;
      }
      server {
        listen 127.0.0.1:${otherPort};
        location ^~ /help/desk/ {
          root ${folder}/other;
          include ${folder}/root/hosting/nginx.conf;
        }
      }
    }`
}

/**
 * What nginx has to say about the settings that `content/HOSTING.md` tells people to write, with certificates left out and
 * the shipped settings in place; "" when it takes them without a warning.
 */
export function complaintAboutGuide(): string {
  const guide = readFileSync(join(import.meta.dirname, '..', 'content', 'HOSTING.md'), 'utf8')
  const [servers = '', folder = ''] = [...guide.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, lines]) => lines)
  const place = mkdtempSync(join(tmpdir(), 'signpost-nginx-'))
  const settings = join(place, 'nginx.conf')
  const written = `${servers}\nserver { listen 8081; ${folder} }`
    .replaceAll('/etc/nginx/snippets/signpost.conf', join(dist, 'hosting', 'nginx.conf'))
    .replaceAll(/ssl_certificate\S* .*;/g, '')
    .replaceAll('443 ssl', '8443')
    .replaceAll('listen 80;', 'listen 8080;')
  writeFileSync(settings, `pid ${place}/pid; error_log stderr warn; events {} http { access_log off; ${written} }`)
  const { status, stderr } = spawnSync(program ?? '', ['-t', '-p', place, '-c', settings], { encoding: 'utf8' })
  rmSync(place, { recursive: true })
  if (!folder.includes('location')) return 'The guide has lost its lines for nginx.'
  return status === 0 && !stderr.includes('[warn]') ? '' : stderr
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function answered(address: string, nginx: ChildProcess, said: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (nginx.exitCode !== null) break
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nginx did not start: ${said.join('')}`)
}
