/**
 * Does something at once, or, while something on the page is pressed, right after that: whatever moves the page between
 * press and release would make the press miss.
 */
export function afterPress(act: () => void): void {
  if (document.querySelector(':active')) document.addEventListener('mouseup', () => setTimeout(act), { once: true })
  else act()
}
