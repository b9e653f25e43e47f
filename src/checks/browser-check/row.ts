/** `look`: only the person knows whether it is right. `untried`: nobody asked for it yet. */
export type RowState = 'good' | 'todo' | 'unknown' | 'look' | 'untried'

export type RowName =
  | 'version'
  | 'window'
  | 'cookies'
  | 'storage'
  | 'private'
  | 'zone'
  | 'languages'
  | 'popup'
  | 'passkeys'

/** One thing that the check looked at. */
export type Row = {
  name: RowName
  state: RowState
  value: string
  /** What to do, or what else to know; empty when there is nothing to say. */
  advice: string
}
