import type { System } from '../system.ts'
import type { FaultName } from './read-keys.ts'
import type { ShiftSlip } from './shift-slip.ts'
import type { Refusal } from './typing-state.ts'

/** The names of the signs, for those who hear the line or do not know a sign. */
const names: Record<string, string> = {
  '@': 'at sign',
  '-': 'hyphen',
  _: 'underscore',
  '.': 'full stop',
  ';': 'semicolon',
  '/': 'slash',
  '"': 'double quote',
  "'": 'single quote',
  '#': 'number sign',
  $: 'dollar sign',
  '!': 'exclamation mark',
  '?': 'question mark',
}

/** A character of the practice line as it is spoken. */
const spell = (character: string) => names[character] ?? (/[A-Z]/.test(character) ? `capital ${character}` : character)

const faults: Record<Exclude<FaultName, 'layout' | 'script' | 'slip'>, string> = {
  'caps-lock': 'Caps Lock is on. All letters come out as capitals.',
  'full-width':
    'Your keyboard writes wide characters, as in East Asian texts. A password with them is a different one.',
  'num-lock':
    'Num Lock is off. So the keys at the right move the cursor and write no digits. Press the Num Lock key once.',
  dead: 'One key waited for the next one before it wrote anything. In a password, press the space bar after such a key.',
  blocked: 'A key such as Ctrl or Alt seems to be held down. Press each of them once, then try again.',
  shift:
    'Shift seems to be held down. Press both Shift keys once. On a computer, also look whether “Sticky Keys” is switched on.',
  doubled: 'A key wrote its character more than once. Press it briefly. If this happens again, the key may be stuck.',
  replaced:
    'Can’t tell here: this keyboard puts in or changes whole words. Type letter by letter, without suggestions and without dictation.',
  'caps-lock-before': 'Caps Lock was on and is off now. Choose “Start again”, and type once more.',
  capital:
    'A small letter came out as a capital. Delete it, and type it small. A phone may write a capital at the beginning.',
  curly: 'This device makes straight quotes or dashes into curly ones. Never copy a password from a note: type it.',
  different: 'Some keys wrote something else than they should.',
}

/** A character of the practice line as it is typed. */
function key(character: string): string {
  if (/[A-Z]/.test(character)) return `${character} (Shift and ${character.toLowerCase()})`
  return names[character] ? `${character} (${names[character]})` : character
}

/**
 * Every sentence of the keyboard check. Where to switch the language: Microsoft, "Manage the language and keyboard/input
 * layout settings in Windows"; Chromium, accelerator_table.cc, for Chromebooks.
 */
export const text = {
  line: 'The practice line',
  spelled: (line: string) => `In words: ${[...line].map(spell).join(', ')}.`,
  label: 'Type these characters, one after another',
  hint: 'This box only takes the practice line. Never type your password here.',
  again: 'Start again',
  progress: (typed: number, all: number) => `${typed} of ${all}`,
  fine: {
    sentence: 'Every key wrote what it should.',
    more: 'Caps Lock and the layout of this keyboard are not the cause. If your password still fails, the cause is something else.',
  },
  right: {
    sentence: 'The whole line stands there as it should.',
    more: 'Caps Lock and the layout of this keyboard are not the cause.',
  },
  capsGone: { sentence: 'Caps Lock was on at first and is off now.', more: 'Try your password again.' },
  butLook: 'But look at this:',
  refused: (next: string) => `Next comes ${key(next)}. You typed something else, so we left it out.`,
  noPassword: 'This box only takes the practice line. Never type your password here.',
  refusals: {
    paste: 'Pasting says nothing about your keys. Type the line by hand, and never paste a password here.',
    drop: 'Type the line by hand. Nothing can be dropped here.',
  } satisfies Record<Exclude<Refusal, 'other'>, string>,
  faults,
  swap: (wanted: string, wrote: string) => `“${wrote}” instead of “${wanted}”`,
  swaps: (swaps: readonly string[]) => `You got ${swaps.join(', ')}.`,
  shiftSlips: {
    hold: 'Hold Shift for this sign.',
    release: 'Do not hold Shift for this sign.',
  } satisfies Record<ShiftSlip, string>,
  retype: 'Delete it, and type it again.',
  perhapsSlip: 'Perhaps a slip. Delete it, and type it again. Does the same come again? Then type on.',
  differentAdvice:
    'Delete it, and type it again. Does the same come again? Then it may be a keyboard layout that we do not know.',
  layout: (active: string) => `This device takes your keyboard for another one. It looks like ${active}.`,
  layoutPrinted: (active: string, printed: string) =>
    `This device writes ${active}. You press the keys of another keyboard: ${printed}.`,
  layoutAdvice: 'Switch to the layout that is printed on your keys. Then start again.',
  script: (script: string) => `Your keyboard writes ${script} letters. Switch it to a layout with Latin letters.`,
  or: ' or ',
  capsOff: {
    windows: 'Press the Caps Lock key once. Its light goes off.',
    macos: 'Press the “caps lock” key once. Its light goes off.',
    ios: 'Tap the arrow ⇧ on the keyboard once, until it is no longer filled.',
    android: 'Tap the arrow ⇧ on the keyboard once, until it is no longer marked.',
    chromeos: 'Press Shift once, or Alt and the Search or Launcher key together.',
    linux: 'Press the Caps Lock key once. Its light goes off.',
  } satisfies Record<System, string>,
  capsOffAnywhere: 'Press the Caps Lock key once. On a phone, tap the arrow ⇧ of the keyboard.',
  capsThen: 'Then choose “Start again”, and type once more.',
  switchTitle: 'Switch the keyboard language',
  systems: {
    windows: 'Windows',
    macos: 'Mac',
    ios: 'iPhone or iPad',
    android: 'Android',
    chromeos: 'Chromebook',
    linux: 'Linux',
  } satisfies Record<System, string>,
  switches: {
    windows: [
      'Hold the Windows key and press the space bar.',
      'Or choose the short name of the language beside the clock.',
      'On the start screen of Windows, use the button in a lower corner.',
    ],
    macos: ['Press the Globe key, or Control and the space bar.', 'Or use the input menu at the top of the screen.'],
    ios: ['Touch and hold the globe on the keyboard.', 'No globe? Look in Settings > General > Keyboard > Keyboards.'],
    android: ['Tap the globe on the keyboard, or touch and hold the space bar.'],
    chromeos: ['Press Ctrl and the space bar together.', 'Or choose the short name of the language beside the clock.'],
    linux: [
      'Hold the Super (Windows) key and press the space bar.',
      'Or use the language menu in the bar of the desktop.',
    ],
  } satisfies Record<System, readonly string[]>,
  reportName: 'Keyboard check: ',
  report: {
    fine: 'every key wrote what it should.',
    right: 'the whole line came out right.',
    capsGone: 'Caps Lock was on, now off; every other key wrote what it should.',
    'caps-lock-before': 'Caps Lock was on, now off.',
    hold: 'Shift was missing for one sign.',
    release: 'Shift was held for a sign that needs none.',
    slip: 'one key wrote another character, perhaps a slip.',
    'caps-lock': 'Caps Lock is on.',
    'full-width': 'the keyboard writes full-width characters.',
    'num-lock': 'Num Lock is off.',
    dead: 'a dead key waits for the next key.',
    blocked: 'Ctrl, Alt or Meta seems to be held down.',
    shift: 'Shift seems to be held down.',
    doubled: 'a key writes its character more than once.',
    replaced: 'the keyboard puts in whole words.',
    capital: 'a small letter came out as a capital.',
    curly: 'quotes or dashes come out curly.',
    different: 'some keys write other characters, from an unknown layout.',
  } satisfies Record<Exclude<FaultName, 'layout' | 'script'> | 'fine' | 'right' | 'capsGone' | ShiftSlip, string>,
  reportLayout: (active: string) => `the device writes ${active}, not what the person wants.`,
  reportPrinted: (active: string, printed: string) => `the device writes ${active}, the keys are ${printed}.`,
  reportScript: (script: string) => `the keyboard writes ${script} letters.`,
} as const
