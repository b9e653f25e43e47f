import { ContentError } from './content-error.ts'

/** Content is pinned for the visit: an edit never moves the floor under somebody who is on the way. */
export const pinned = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: retryWhatMayPass,
  retryDelay: 400,
}

function retryWhatMayPass(failures: number, error: Error): boolean {
  const mayPass = error instanceof ContentError && (error.fault === 'server' || error.fault === 'unreachable')
  return mayPass && failures < 2
}
