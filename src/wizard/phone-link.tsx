/** A phone number to tap. It reads from left to right, also inside a text that does not. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  )
}
