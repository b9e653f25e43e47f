import { onTestFinished } from 'vitest'

/** What a screen reader reads of the elements that get the focus from now on, at the moment they get it. */
export function hearFocus(): string[] {
  const heard: string[] = []
  const hear = ({ target }: FocusEvent) => {
    if (target instanceof Element) heard.push((target.textContent ?? '').replaceAll('\u202f', ' '))
  }
  document.addEventListener('focusin', hear)
  onTestFinished(() => document.removeEventListener('focusin', hear))
  return heard
}
