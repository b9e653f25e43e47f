/** The checks that stand inside a question or on a page of their own. To delete one, delete its folder and its lines. */
import type { ReactNode } from 'react'
import type { CheckProps } from '../../checks/check-props.ts'
import type { CheckName } from '../../model/check-names.ts'
import { type LazyPart, lazyPart } from '../../ui/lazy-part.tsx'
import { MissingPart } from '../missing-part.tsx'

/** A check that can be shown inside a question or alone. The error reader stands beside the options: error-desk-part.tsx. */
export type ShownCheck = Exclude<CheckName, 'error-reader'>

const part = (load: () => Promise<(props: CheckProps) => ReactNode>) => lazyPart<CheckProps>(load, MissingPart)

/** What shows each check. It is fetched when somebody wants to see it. */
export const checkTable: Record<ShownCheck, LazyPart<CheckProps>> = {
  'username-check': part(() => import('../../checks/username-check/username-check.tsx').then((m) => m.UsernameCheck)),
  'keyboard-check': part(() => import('../../checks/keyboard-check/keyboard-check.tsx').then((m) => m.KeyboardCheck)),
  'clock-check': part(() => import('../../checks/clock-check/clock-check.tsx').then((m) => m.ClockCheck)),
  'browser-check': part(() => import('../../checks/browser-check/browser-check.tsx').then((m) => m.BrowserCheck)),
  'connection-check': part(() =>
    import('../../checks/connection-check/connection-check.tsx').then((m) => m.ConnectionCheck),
  ),
  'flagging-timer': part(() => import('../../checks/flagging-timer/flagging-timer.tsx').then((m) => m.FlaggingTimer)),
  'retry-guard': part(() => import('../../checks/retry-guard/retry-guard.tsx').then((m) => m.RetryGuard)),
  'dsregcmd-reader': part(() =>
    import('../../checks/dsregcmd-reader/dsregcmd-reader.tsx').then((m) => m.DsregcmdReader),
  ),
  'address-check': part(() => import('../../checks/address-check/address-check.tsx').then((m) => m.AddressCheck)),
}

/** All checks of the table, in the order of their page. */
export const shownChecks = Object.keys(checkTable) as ShownCheck[]

/** Whether a name of an address or of content is a check of the table. */
export function isShownCheck(name: string): name is ShownCheck {
  return Object.hasOwn(checkTable, name)
}
