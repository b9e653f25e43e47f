import { copyResults } from '../../ui/copy-results.ts'
import type { System } from '../system.ts'
import type { DeviceTime } from './device-time.ts'
import type { NoDrift } from './measure-drift.ts'

const automatic = (path: string, name: string) => `Open ${path} and turn on “${name}”.`
const noDrift: Record<NoDrift, string> = {
  'no-answer': 'our own page did not answer. You may be offline.',
  elsewhere: 'our own page leads to another page. Perhaps you have to sign in to this site again: load the page anew.',
  'no-time': 'our own page does not say what time it is.',
  unsteady: 'the times that we got do not fit together.',
  cached: 'a copy of our own page answered, and it may be old.',
  copy: 'this is a saved copy of the page, and it asks nothing over the network.',
}
const ticketReasons: Record<NoDrift, string> = {
  'no-answer': 'the own host did not answer',
  elsewhere: 'the own host led elsewhere',
  'no-time': 'the own host says no time',
  unsteady: 'the times of the own host do not fit together',
  cached: 'a cache answered for the own host',
  copy: 'a saved copy has no own host to ask',
}

/**
 * Where each system sets its clock by itself. Sources: Microsoft, "How to set your time and time zone"; Apple, "Set the
 * date and time on iPhone" and "Set the date and time automatically on Mac"; for Android the names differ by maker.
 */
const howTo: Partial<Record<System, string>> = {
  windows: `${automatic('Settings > Time & language > Date & time', 'Set time automatically')} Then choose “Sync now”.`,
  macos: automatic('System Settings > General > Date & Time', 'Set time and date automatically'),
  ios: automatic('Settings > General > Date & Time', 'Set Automatically'),
  android:
    'Open Settings > System > Date & time, on some phones Settings > General management. Let it set date and time automatically.',
}

/** Every sentence of the clock check. */
export const text = {
  measuring: 'We look at the clock. This takes about 3 seconds.',
  right: 'The clock of this device is right.',
  off: (length: string, isBehind: boolean) => `The clock of this device is ${length} ${isBehind ? 'behind' : 'ahead'}.`,
  closeEnough: 'That is still close enough for codes.',
  codesFail: 'Codes from an app on this device can fail, and sign-ins too.',
  thisComputer: 'This is the clock of this computer. It says nothing about your phone.',
  measuredBy: (uncertainty: number) =>
    `We measured the clock to within ${uncertainty} second${uncertainty === 1 ? '' : 's'}.`,
  unknown: 'Can’t tell here:',
  reasons: noDrift,
  instead:
    'Compare this clock with a phone that sets its time by itself, or with another clock that you trust. They should agree to within 30 seconds.',
  fixTitle: 'Set it right',
  howTo: (system: System | null) =>
    (system && howTo[system]) ?? 'Open the settings for date and time of this device. Let it set both automatically.',
  fixThen: 'Then check again. Can you not change it? Ask the help desk: your organisation may have locked it.',
  shows: ({ time, zone }: DeviceTime) => `This device thinks it is ${time}${zone ? ` (${zone})` : ''}.`,
  zone: 'If that is not your time zone, set it too.',
  again: 'Check again',
  otherTitle: 'Is your code app on another device?',
  other:
    'The app makes its codes from the clock of its own device. They fail when that clock is off by about 30 seconds. So open this check there too. Type this address there, or send the link:',
  copy: 'Copy the link',
  copied: copyResults('link', 'Send it to the other device'),
  /** For the ticket. */
  line: (drift: string, uncertainty: number) =>
    `Clock check: the clock of the device is ${drift} (± ${uncertainty} s).`,
  wrongLine: (drift: string, uncertainty: number, shown: string, actual: string) =>
    `Clock check: the clock of the device is ${drift} (± ${uncertainty} s): it showed ${shown} when it was ${actual}.`,
  unknownLine: (reason: NoDrift) => `Clock check: cannot tell, because ${ticketReasons[reason]}.`,
} as const
