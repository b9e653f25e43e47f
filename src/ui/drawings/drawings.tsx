// All pictures that steps may show, by name. They are fetched together when the first is wanted, apart from the page.

import { AccessWorkSchool } from './access-work-school.tsx'
import { AdminReset } from './admin-reset.tsx'
import { CopyInfo } from './copy-info.tsx'
import { DsregcmdStatus } from './dsregcmd-status.tsx'
import { ErrorDetails } from './error-details.tsx'
import { EventTabs } from './event-tabs.tsx'
import { Flagging } from './flagging.tsx'
import { LogFilters } from './log-filters.tsx'
import { MacKeyboard } from './mac-keyboard.tsx'
import { MoreDetails } from './more-details.tsx'
import { NumberMatching } from './number-matching.tsx'
import { PrivateWindow } from './private-window.tsx'
import { RealAddress } from './real-address.tsx'
import { ScopePicture } from './scope-picture.tsx'
import { StoredPasswords } from './stored-passwords.tsx'
import { WindowsKeyboard } from './windows-keyboard.tsx'
import { WorkOrPersonal } from './work-or-personal.tsx'

export const drawings = {
  'access-work-school': AccessWorkSchool,
  'admin-reset': AdminReset,
  'copy-info': CopyInfo,
  'dsregcmd-status': DsregcmdStatus,
  'error-details': ErrorDetails,
  'event-tabs': EventTabs,
  flagging: Flagging,
  'log-filters': LogFilters,
  'mac-keyboard': MacKeyboard,
  'more-details': MoreDetails,
  'number-matching': NumberMatching,
  'private-window': PrivateWindow,
  'real-address': RealAddress,
  'scope-picture': ScopePicture,
  'stored-passwords': StoredPasswords,
  'windows-keyboard': WindowsKeyboard,
  'work-or-personal': WorkOrPersonal,
}

export type DrawingName = keyof typeof drawings
