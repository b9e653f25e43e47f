// @vitest-environment node
/** What each host reads, held against what its documentation says. nginx itself is started in `e2e/hosting.spec.ts`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Site } from '../model/site-schema.ts'
import { addIntegrity } from './add-integrity.ts'
import { azureConfig } from './azure-config.ts'
import { headersFile } from './headers-file.ts'
import { nginxConfig } from './nginx-config.ts'
import { notFoundPage } from './not-found-page.ts'
import { policyInPage } from './policy-in-page.ts'
import { fileHeaders, securityHeaders } from './security-headers.ts'
import { versionedFiles } from './versioned-files.ts'

const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'self'"
const everywhere = securityHeaders(policy)
const forever = 'public, max-age=31536000, immutable'
const versioned = ['/assets/first-CSKxP23P.js', '/content/guides/sign-in.c5dbc389.json']

const page = `<script type="module" crossorigin src="./assets/first-CSKxP23P.js"></script>
<link rel="modulepreload" crossorigin href="./assets/frame-Ab_-1234.js">
<link rel="icon" href="./icon.svg"><a href="./content/guide.html">To print</a>`

describe('the headers of every answer', () => {
  it('take everything from a page but the clipboard', () => {
    const permissions = everywhere['Permissions-Policy']?.split(', ') ?? []
    expect(permissions.slice(0, 2)).toEqual(['clipboard-read=(self)', 'clipboard-write=(self)'])
    expect(permissions.length).toBeGreaterThan(20)
    for (const permission of permissions.slice(2)) expect(permission).toMatch(/^[a-z-]+=\(\)$/)
    expect(new Set(permissions).size).toBe(permissions.length)
  })

  it('speak for the host of the page alone, not for the domain of an organisation', () => {
    expect(everywhere['Strict-Transport-Security']).toBe('max-age=63072000')
  })
})

describe('the files that never change', () => {
  it('are the ones that the page names and the content', () => {
    const files = [
      'index.html',
      'icon.svg',
      'assets/first-CSKxP23P.js',
      'assets/frame-Ab_-1234.js',
      'assets/later-CSKxP23P.js',
      'content/index.json',
      'content/guide.html',
      'content/guides/sign-in.c5dbc389.json',
    ]
    expect(versionedFiles(page, files)).toEqual([
      '/assets/first-CSKxP23P.js',
      '/assets/frame-Ab_-1234.js',
      '/content/guides/sign-in.c5dbc389.json',
    ])
  })
})

describe('_headers, for Netlify and Cloudflare Pages', () => {
  /** Reads as both do: a line without indentation is a path, all rules that fit are joined. */
  function answerTo(file: string, path: string): Record<string, string> {
    const headers: Record<string, string> = {}
    let fits = false
    for (const line of file.split('\n').filter((line) => line.trim())) {
      if (!line.startsWith(' ')) {
        expect(line).toMatch(/^\/[^\s*]*\*?$/)
        fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
        continue
      }
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? []
      expect(name).not.toBe('')
      if (fits) headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    }
    return headers
  }

  const file = headersFile(everywhere, versioned)

  it('gives each path what it needs, and nothing twice', () => {
    expect(answerTo(file, '/')).toEqual(everywhere)
    expect(answerTo(file, '/content/index.json')).toEqual(everywhere)
    for (const path of versioned) expect(answerTo(file, path)).toEqual({ ...everywhere, 'Cache-Control': forever })
  })

  it('does not let a missing file last', () => {
    expect(answerTo(file, '/assets/first-00000000.js')).not.toHaveProperty('Cache-Control')
  })

  it('is refused when Cloudflare would not read all of it', () => {
    const many = Array.from({ length: 99 }, (_, at) => `/content/a${at}.00000000.json`)
    expect(headersFile(everywhere, many).match(/^\//gm)).toHaveLength(100)
    expect(() => headersFile(everywhere, [...many, '/one-more'])).toThrow('101 rules')
    expect(() => headersFile(securityHeaders('x'.repeat(2000)), [])).toThrow('Cloudflare Pages reads 2,000')
  })
})

describe('staticwebapp.config.json, for Azure', () => {
  const config = JSON.parse(azureConfig(everywhere, versioned))

  it('asks again for everything that no route names', () => {
    expect(config.globalHeaders).toEqual({ ...everywhere, 'Cache-Control': 'no-cache' })
    expect(config.routes).toEqual(versioned.map((route) => ({ route, headers: { 'Cache-Control': forever } })))
  })

  it('lets no page stand in for a missing file', () => {
    expect(config).not.toHaveProperty('navigationFallback')
    expect(config.responseOverrides).toEqual({ 404: { rewrite: '/404.html' } })
  })

  it('knows the types that Azure does not', () => {
    expect(config.mimeTypes['.webmanifest']).toBe('application/manifest+json')
  })

  it('is refused when Azure would not read all of it', () => {
    const many = Array.from({ length: 200 }, (_, at) => `/content/a${at}.00000000.json`)
    expect(() => azureConfig(everywhere, many)).toThrow('Azure reads 20,000')
  })
})

describe('the settings of nginx', () => {
  const config = nginxConfig(everywhere)

  it('say all in every block, because a block forgets the outer one; of files that never change none is a page', () => {
    const blocks = config.split(/^location .*\{$/m).filter((block) => block.includes('add_header'))
    const said = blocks.map((block) => {
      expect(block.match(/^\s*add_header Cache-Control "[^"]*";$/gm)).toHaveLength(1)
      const always = block.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)
      return Object.fromEntries([...always].map(([, name, value]) => [name, value]))
    })
    expect(said).toEqual([everywhere, fileHeaders(everywhere), everywhere])
    expect(Object.keys(fileHeaders(everywhere))).toHaveLength(3)
    expect(blocks[1]).toContain('immutable')
  })

  it('are refused when nginx would read a value as a variable, or end it early', () => {
    expect(() => nginxConfig({ Odd: 'a $host' })).toThrow('nginx cannot take')
    expect(() => nginxConfig({ Odd: 'a "b"' })).toThrow('nginx cannot take')
  })
})

describe('the page for an address that leads nowhere', () => {
  const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as Site

  it('has the contact, a way back and a policy', () => {
    const html = notFoundPage(site)
    expect(html).toContain('<a href="tel:+15550100">+1 555 0100</a>')
    expect(html).toContain('<a href="mailto:help@contoso.com">help@contoso.com</a>')
    expect(html).toContain('<a href="./">')
    expect(policyInPage(html)).toBe("default-src 'none'; base-uri 'none'; form-action 'none'")
  })

  it('leads to the start page from any depth where the site says its address', () => {
    expect(notFoundPage({ ...site, address: 'https://contoso.com/help/' })).toContain(
      '<a href="https://contoso.com/help/">',
    )
  })

  it('takes no text of the site for markup', () => {
    const html = notFoundPage({ ...site, organisation: '<b>"A" & B</b>' })
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;')
  })
})

describe('checksums in the page', () => {
  const texts: Record<string, string> = { 'assets/first-CSKxP23P.js': 'first()', 'assets/frame-Ab_-1234.js': 'frame()' }
  const textOf = (file: string) => {
    const text = texts[file]
    if (text === undefined) throw new Error(`no ${file}`)
    return text
  }
  const checksum = (text: string) => `integrity="sha384-${createHash('sha384').update(text).digest('base64')}"`

  it('stand beside every script and style sheet, and nowhere else', () => {
    const html = addIntegrity(page, textOf)
    expect(html).toContain(`src="./assets/first-CSKxP23P.js" ${checksum('first()')}></script>`)
    expect(html).toContain(`href="./assets/frame-Ab_-1234.js" ${checksum('frame()')}>`)
    expect(html.match(/integrity=/g)).toHaveLength(2)
    expect(html.replaceAll(/ integrity="[^"]*"/g, '')).toBe(page)
  })

  it('are not left out for a file that the build has lost', () => {
    expect(() => addIntegrity('<script src="./assets/gone-00000000.js">', textOf)).toThrow('no assets/gone-00000000.js')
  })
})

describe('the policy in a page', () => {
  it('is read as a browser reads it', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src 'self'">`
    expect(policyInPage(html)).toBe("default-src 'none'; img-src 'self'")
    expect(policyInPage('<title>none</title>')).toBeNull()
  })
})
