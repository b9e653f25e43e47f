import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { filesForUsers } from './files-for-users.ts'

type Chunk = { from: string; imports?: string[]; later?: string[]; css?: string[] }

function bundleOf(page: string, chunks: Record<string, Chunk>, assets: readonly string[]): Rolldown.OutputBundle {
  const asset = (fileName: string, source = '') => [fileName, { type: 'asset', fileName, source }]
  const chunk = ([fileName, { from, imports = [], later = [], css = [] }]: [string, Chunk]) => [
    fileName,
    {
      type: 'chunk',
      fileName,
      facadeModuleId: `/project/src/${from}`,
      imports,
      dynamicImports: later,
      viteMetadata: { importedCss: new Set(css), importedAssets: new Set() },
    },
  ]
  return Object.fromEntries([
    asset('index.html', page),
    ...assets.map((name) => asset(name)),
    ...Object.entries(chunks).map(chunk),
  ])
}

it('keeps what the page reaches, now or later, and leaves out what only admins reach', () => {
  const bundle = bundleOf(
    '<script src="./assets/first-1.js">',
    {
      'assets/first-1.js': {
        from: 'app/main.tsx',
        later: ['assets/codes-2.js', 'assets/admin-3.js', 'assets/banner-6.js'],
      },
      'assets/codes-2.js': { from: 'codes/codes-page.tsx', imports: ['assets/both-5.js'], css: ['assets/codes-2.css'] },
      'assets/admin-3.js': {
        from: 'admin/admin-pages.tsx',
        imports: ['assets/map-4.js', 'assets/both-5.js'],
        css: ['assets/admin-3.css'],
      },
      'assets/map-4.js': { from: 'ui/drag.ts' },
      'assets/both-5.js': { from: 'ui/combobox.tsx' },
      'assets/banner-6.js': { from: 'app/admin-banner.tsx' },
    },
    ['assets/codes-2.css', 'assets/admin-3.css', 'assets/drawing.svg'],
  )
  expect([...filesForUsers(bundle)].sort()).toEqual([
    'assets/both-5.js',
    'assets/codes-2.css',
    'assets/codes-2.js',
    'assets/drawing.svg',
    'assets/first-1.js',
    'index.html',
  ])
})
