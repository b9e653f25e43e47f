/** The Vite side of hosting: writes what hosts read into the build, and serves the preview as a good host would. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Connect, Plugin, Rolldown } from 'vite'
import type { ContentIndex } from '../model/content-index.ts'
import { textOf as textOfAsset } from '../page/bundle-files.ts'
import { addIntegrity } from './add-integrity.ts'
import { azureConfig } from './azure-config.ts'
import { cacheControl } from './cache-rules.ts'
import { headerPolicy, lastingPolicy } from './header-policy.ts'
import { headersFile } from './headers-file.ts'
import { nginxConfig } from './nginx-config.ts'
import { notFoundPage } from './not-found-page.ts'
import { policyInPage } from './policy-in-page.ts'
import { securityHeaders } from './security-headers.ts'
import { versionedFiles } from './versioned-files.ts'

/** Comes last of all plugins: it reads the finished pages. */
export function hostingPlugin(): Plugin {
  return {
    name: 'signpost-hosting',
    enforce: 'post',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    // A file that is not there is not there: no page stands in for it.
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(sendHeaders(resolve(config.root, config.build.outDir)))
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const textOf = (file: string) => textIn(bundle, file)
        const page = addIntegrity(textOf('index.html'), textOf)
        ;(bundle['index.html'] as Rolldown.OutputAsset).source = page
        for (const [fileName, source] of hostFiles(page, Object.keys(bundle), textOf)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },
  }
}

function hostFiles(page: string, files: readonly string[], textOf: (file: string) => string): [string, string][] {
  const { site } = JSON.parse(textOf('content/index.json')) as ContentIndex
  const pages = [page, ...files.filter((file) => isPage(file) && file !== 'index.html').map(textOf)]
  const everywhere = securityHeaders(headerPolicy(policiesOf(pages)))
  const versioned = versionedFiles(page, files)
  return [
    ['_headers', headersFile(everywhere, versioned)],
    ['staticwebapp.config.json', azureConfig(everywhere, versioned)],
    ['hosting/nginx.conf', nginxConfig(securityHeaders(lastingPolicy(policiesOf([page])[0] as string)))],
    ['404.html', notFoundPage(site)],
    // GitHub Pages takes files away whose names begin with an underscore, unless it finds this one.
    ['.nojekyll', ''],
  ]
}

function isPage(file: string): boolean {
  return /^(content\/)?[^/]+\.html$/.test(file)
}

/** The policies of pages. A page without one would be served without protection: that stops the build. */
function policiesOf(pages: readonly string[]): string[] {
  const policies = pages.map(policyInPage).filter((policy) => policy !== null)
  if (policies.length === 0 || policies.length < pages.length) throw new Error('A page has no policy in its head.')
  return policies
}

function textIn(bundle: Rolldown.OutputBundle, file: string): string {
  const found = bundle[file]
  if (!found) throw new Error(`The build has no ${file}.`)
  return found.type === 'chunk' ? found.code : textOfAsset(found)
}

/** Headers as on a host that was published in one go. The folder may be replaced meanwhile, by a test for example. */
function sendHeaders(folder: string): Connect.NextHandleFunction {
  let policy = headerPolicy(policiesOf(pagesIn(folder)))
  const refresh = () => {
    try {
      policy = headerPolicy(policiesOf(pagesIn(folder)))
    } catch {
      // Half of the folder is there: what held before holds on.
    }
  }
  return (request, response, next) => {
    refresh()
    for (const [name, value] of Object.entries(securityHeaders(policy))) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControl(new URL(request.url ?? '/', 'http://host').pathname))
    const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => typeof response
    const withoutCaching = (status: number, ...rest: unknown[]) => {
      if (status >= 400) response.removeHeader('Cache-Control')
      return writeHead(status, ...rest)
    }
    response.writeHead = withoutCaching as typeof response.writeHead
    next()
  }
}

function pagesIn(folder: string): string[] {
  const files = ['', 'content'].flatMap((below) => readdirSync(join(folder, below)).map((file) => join(below, file)))
  return files.filter(isPage).map((file) => readFileSync(join(folder, file), 'utf8'))
}
