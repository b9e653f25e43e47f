/** `npm run bench`: Signpost beside other pages with the same questions. What it measures stands in the README. */
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { buildPages } from './build-pages.ts'
import { longestWalk } from './longest-walk.ts'
import { controlsOf, type PageName } from './measured-page.ts'
import type { Subject } from './open-visit.ts'
import { openHost } from './page-host.ts'
import { type BenchOptions, readOptions, usage } from './read-options.ts'
import { type PageRecord, runRounds } from './run-rounds.ts'
import { summarise } from './summarise.ts'
import { tableText } from './table-text.ts'

const titles: { [profile in PageRecord['profile']]: string } = {
  desktop: 'Desktop: no limit of network and processor',
  slow: 'Slow 4G (150 ms, 1.6 Mbit/s), processor four times slower',
  memory: 'Memory: 500 walks, no limit of the processor',
}

const options = readOptions(process.argv.slice(2))
if (options) await bench(options)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}

async function bench(asked: BenchOptions): Promise<void> {
  process.stderr.write('building the pages\n')
  const { folders, guide } = await buildPages(asked.pages, asked)
  const walk = longestWalk(guide)
  const subjects = new Map<PageName, Subject>()
  for (const [page, folder] of folders)
    subjects.set(page, { host: await openHost(folder), controls: controlsOf[page], walk })
  const before = loadavg()[0] ?? 0
  const { records, browser } = await runRounds(subjects, asked, (line) => process.stderr.write(line))
  for (const { host } of subjects.values()) await host.close()
  const highest = Math.max(before, ...records.map(({ load }) => load))
  const machine = { browser: `Chromium ${browser}`, processor: cpus()[0]?.model ?? '', cores: availableParallelism() }
  const rounds = { runs: asked.runs, questions: walk.picks.length, load: { before, highest } }
  const tables = (['desktop', 'slow', 'memory'] as const).map((profile) => ({
    profile,
    lines: summarise(records, asked.pages, profile, asked.runs),
  }))
  process.stdout.write(
    `${machine.browser}, ${machine.cores} cores (${machine.processor}), ${asked.runs} rounds, walks of ` +
      `${walk.picks.length} questions\nLoad average ${before.toFixed(2)} before, ${highest.toFixed(2)} at most\n`,
  )
  if (highest > machine.cores)
    process.stdout.write('Warning: the machine was busy. Times are longer than they need to be.\n')
  for (const { profile, lines } of tables) {
    if (lines.length > 0) process.stdout.write(`\n${titles[profile]}\n\n${tableText(lines, asked.pages)}`)
  }
  const result = { date: new Date().toISOString(), ...machine, ...rounds, pages: asked.pages, tables, records }
  const faults = records.filter(({ fault }) => fault !== null)
  if (faults.length > 0) {
    process.stdout.write(`\n${faults.length} of ${records.length} visits failed and do not count.\n`)
    process.exitCode = 1
  }
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(result, null, 1)}\n`)
}
