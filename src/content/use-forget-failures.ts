import { useQueryClient } from '@tanstack/react-query'
import { forgetFailures } from './use-content.ts'

/** A way to let content that could not be had be asked for again. */
export function useForgetFailures(): () => void {
  const client = useQueryClient()
  return () => forgetFailures(client)
}
