// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Fixer } from '../model/code-schema.ts'
import { whoCanFix } from './who-can-fix.ts'

describe('who can fix it', () => {
  it.each<[Fixer[], string]>([
    [['user'], 'You.'],
    [['user', 'help-desk'], 'You first, then the help desk.'],
    [
      ['user', 'help-desk', 'tenant-admin'],
      'You first, then the help desk, then an administrator of your organisation.',
    ],
    [['nobody'], 'Nobody has to: it is harmless, or it passes by itself.'],
    [['nobody', 'microsoft'], 'Nobody has to: it is harmless, or it passes by itself. If it does not: Microsoft.'],
    [['user', 'nobody'], 'You. It may also pass by itself.'],
  ])('of %s', (who, sentence) => {
    expect(whoCanFix(who)).toBe(sentence)
  })
})
