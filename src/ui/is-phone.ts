/** True on a screen as narrow as a phone's, where what is not needed at once is folded. */
export function isPhone(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(max-width: 43.99rem)').matches
}
