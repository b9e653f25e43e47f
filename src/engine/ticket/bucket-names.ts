import type { Bucket } from '../../model/buckets.ts'

/** Where a cause is, in words for the help desk, on the page and in notes. */
export const bucketNames: Readonly<Record<Bucket, string>> = {
  'user-mistake': 'What was typed or stored',
  account: 'The account',
  policy: 'A policy',
  federation: 'Federation or on-premises',
  service: 'An app or the service',
  unclear: 'Not clear yet',
}
