// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const run = (input: string | Buffer) =>
  execFileSync('node_modules/.bin/jiti', ['src/error-text/command/read-error-command.ts'], { input, encoding: 'utf8' })

describe('npm run -s read-error', () => {
  it('prints what was found', () => {
    const output = run('AADSTS50053: The sky fell.')
    expect(JSON.parse(output)).toMatchObject({ isEntra: true, codes: ['50053'], message: 'The sky fell.' })
    expect(output).toContain('\n  "isEntra": true,\n')
  })

  it('reads nothing, broken bytes and the UTF-16 of PowerShell', () => {
    expect(JSON.parse(run('')).isEntra).toBe(false)
    expect(JSON.parse(run(Buffer.from([0xc3, 0x28, 0x00]))).isEntra).toBe(false)
    expect(JSON.parse(run(Buffer.from('\ufeffAADSTS50053', 'utf16le'))).codes).toEqual(['50053'])
  })
}, 30_000)
