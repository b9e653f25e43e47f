import type { Guide } from '../model/guide.ts'

/** How a ticket is spoken of: people who help others hand a finding on, all others ask for help. */
export function handOver({ audience }: Guide): 'handOn' | 'help' {
  return audience === 'helpers' ? 'handOn' : 'help'
}
