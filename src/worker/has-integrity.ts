import { bundledPlace } from '../content/bundled-place.ts'
import { hashOf } from './hash-of.ts'

/** Whether an answer is one that can be used, and holds just the bytes that `integrity` ("sha256-…") names. */
export async function hasIntegrity(response: Response | undefined, integrity: string | undefined): Promise<boolean> {
  if (!response?.ok || integrity === undefined) return false
  const hash = await hashOf(response).catch(() => null)
  return hash !== null && bundledPlace('', hash).integrity === integrity
}
