/** Says that a text does not stand on the page but goes into the ticket. */
export function inTicket(text: string): string {
  return `In the ticket: ${text}`
}
