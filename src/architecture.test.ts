/** The map of `README.md` as a test: which room may import which, and which packages it may use. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = import.meta.dirname
const features = ['wizard', 'codes', 'help-desk', 'admin']
const react = ['react', 'react-dom']
const featurePackages = [...react, 'react-router', '@tanstack/react-query', 'zustand', 'idb-keyval']

/** Room → what it may import. `'*'` stands for everything. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: ['zod', 'punycode'] },
  engine: { rooms: ['model'], packages: [] },
  'engine/ticket': { rooms: ['engine', 'model'], packages: [] },
  'engine/read-ticket': { rooms: ['engine/ticket', 'engine', 'model'], packages: [] },
  'engine/search': { rooms: ['engine/ticket', 'engine', 'model'], packages: [] },
  'error-text': { rooms: [], packages: [] },
  'error-text/command': { rooms: ['error-text'], packages: ['node:'] },
  'content/check': {
    rooms: ['engine', 'error-text', 'model'],
    packages: ['flesch-kincaid', 'syllable'],
  },
  'content/compare': { rooms: ['content/check', 'engine', 'model'], packages: ['diff', 'zod'] },
  'content/outline': { rooms: ['engine', 'model'], packages: [] },
  'content/static-guide': { rooms: ['content/outline', 'engine', 'model'], packages: [] },
  'content/build': {
    rooms: [
      'content/check',
      'content/compare',
      'content/outline',
      'content/static-guide',
      'engine',
      'model',
      'content',
    ],
    packages: ['zod', 'node:', 'vite', 'jsonc-parser'],
  },
  content: {
    rooms: ['content/check', 'model'],
    packages: [...react, '@tanstack/react-query', 'zustand', 'idb-keyval'],
  },
  ui: { rooms: [], packages: react },
  checks: { rooms: ['error-text', 'model', 'ui'], packages: [...react, 'punycode'] },
  wizard: { rooms: ['engine', 'error-text', 'model', 'content', 'checks', 'ui'], packages: featurePackages },
  codes: {
    rooms: ['engine', 'error-text', 'model', 'content', 'ui'],
    packages: [...react, 'react-router', 'zustand', 'minisearch'],
  },
  'help-desk': {
    rooms: ['engine', 'error-text', 'model', 'content', 'ui'],
    packages: [...react, 'react-router', 'zustand', 'lean-qr'],
  },
  admin: {
    rooms: ['content/check', 'content/compare', 'content/outline', 'engine', 'model', 'content', 'ui'],
    packages: [
      ...react,
      'react-router',
      '@tanstack/react-query',
      'zustand',
      '@dagrejs/dagre',
      'd3-zoom',
      'd3-selection',
    ],
  },
  page: { rooms: ['model', 'content', 'ui'], packages: ['node:', 'vite', '@vitejs/plugin-react'] },
  single: {
    rooms: ['content/build', 'engine', 'model', 'content', 'page'],
    packages: ['node:', 'vite', '@vitejs/plugin-react'],
  },
  hosting: { rooms: ['engine', 'model', 'page'], packages: ['node:', 'vite'] },
  worker: { rooms: ['content', 'model'], packages: ['workbox-precaching', 'workbox-core'] },
  'worker/build': { rooms: [], packages: ['node:', 'vite', 'vite-plugin-pwa'] },
  app: { rooms: [...features, 'engine', 'error-text', 'checks', 'model', 'content', 'ui'], packages: ['*'] },
  testing: { rooms: ['*'], packages: ['*'] },
}

/** Rooms inside a room. */
const inner = [
  'content/build',
  'content/check',
  'content/compare',
  'content/outline',
  'content/static-guide',
  'error-text/command',
  'engine/ticket',
  'engine/read-ticket',
  'engine/search',
  'worker/build',
]

const importing =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g

type Import = { file: string; room: string; target: string; typeOnly: boolean }

/** Who may use the engine may use all of it; inside it the direction counts. */
function isOpenToFeatures(room: string, to: string): boolean {
  return !room.startsWith('engine') && to.startsWith('engine/')
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function roomOf(file: string): string {
  const path = relative(source, file).split(sep).join('/')
  return inner.find((room) => path.startsWith(`${room}/`)) ?? (path.split('/')[0] as string)
}

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(importing)].map(([statement, from, plain, dynamic]) => ({
    file: relative(source, file),
    room: roomOf(file),
    target: (from ?? plain ?? dynamic) as string,
    typeOnly: /^\s*(?:import|export)\s+type\s/.test(statement),
  }))
}

/** Why an import is forbidden; null when it is allowed. */
function complaint({ file, room, target, typeOnly }: Import): string | null {
  const rule = rooms[room]
  if (!rule) return `${file} is in the room "${room}", which the map does not know.`
  if (!target.startsWith('.')) {
    const allowed = rule.packages.some(
      (name) => name === '*' || target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
    return allowed ? null : `${file} imports the package "${target}", which "${room}" may not use.`
  }
  const to = roomOf(join(source, dirname(file), target))
  if (to === room || rule.rooms.includes('*')) return null
  if (!rule.rooms.some((name) => name === to || (name === 'engine' && isOpenToFeatures(room, to))))
    return `${file} imports from "${to}", which "${room}" may not know.`
  if (room.startsWith('engine') && to === 'model' && !typeOnly) return `${file} imports more than types from "model".`
  return null
}

const productionFiles = filesBelow(source).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const imports = productionFiles.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')))

describe('the map of the source', () => {
  it('finds the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(150)
    expect(new Set(imports.map(({ room }) => room))).toEqual(new Set(Object.keys(rooms)))
  })

  it('has every import follow the table', () => {
    expect(imports.map(complaint).filter(Boolean)).toEqual([])
  })

  it.each([
    ['a package in the engine', 'engine/replay.ts', "import { z } from 'zod'"],
    ['React in the model', 'model/guide.ts', "import { useState } from 'react'"],
    [
      'more than types of the model in the engine',
      'engine/replay.ts',
      "import { parseGuide } from '../model/guide.ts'",
    ],
    ['the reader in the ticket', 'engine/ticket/ticket.ts', "import { x } from '../read-ticket/read-ticket.ts'"],
    ['the ticket in the engine', 'engine/replay.ts', "import { x } from './ticket/ticket.ts'"],
    ['a feature in the ui', 'ui/button.tsx', "import { text } from '../wizard/text.ts'"],
    ['the app in a feature', 'wizard/question-page.tsx', "import { App } from '../app/app.tsx'"],
    ['test code in production', 'wizard/question-page.tsx', "const x = import('../testing/build-guide.ts')"],
    ['an unknown room', 'helpers/x.ts', "import '../model/guide.ts'"],
  ])('refuses %s', (_what, file, text) => {
    expect(importsOf(join(source, file), text).map(complaint).filter(Boolean)).toHaveLength(1)
  })

  it('has no check know another one, so that each can be deleted alone', () => {
    const folderOf = (path: string) => /^checks\/([^/]+)\/./.exec(path.split(sep).join('/'))?.[1]
    const inChecks = imports.filter(({ file, target }) => folderOf(file) && target.startsWith('.'))
    expect(inChecks.length).toBeGreaterThan(30)
    const strangers = inChecks.filter(({ file, target }) => {
      const to = folderOf(join(dirname(file), target))
      return to !== undefined && to !== folderOf(file)
    })
    expect(strangers).toEqual([])
  })

  it('has no barrels, no default exports and no rooms without a meaning', () => {
    const names = productionFiles.map((file) => relative(source, file).split(sep).join('/'))
    expect(
      names.filter((name) => /(^|\/)(index\.tsx?$|utils?\b|helpers?\b|common\b|types\b|shared\b)/.test(name)),
    ).toEqual([])
    const exporting = productionFiles.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))
    expect(exporting).toEqual([])
  })
})
