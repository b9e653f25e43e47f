/** Opens everything that is folded around an element. */
export function unfold(element: Element | null): void {
  for (let folded = element?.closest('details'); folded; folded = folded.parentElement?.closest('details')) {
    folded.open = true
  }
}
