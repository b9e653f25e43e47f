import type { Block } from '../../model/block-schema.ts'
import type { Step } from '../../model/guide.ts'
import { inTicket } from './in-ticket.ts'

/**
 * What a step says below its title, top down: its blocks, for a remedy what the ticket says about it, and for an outcome
 * why it is one and what to do first.
 */
export function stepTexts(step: Step): Block[] {
  const body = step.body ?? []
  if (step.kind === 'question') return step.tried === undefined ? body : [...body, inTicket(step.tried)]
  return [step.reason, ...(step.action === undefined ? [] : [`**First action:** ${step.action}`]), ...body]
}
