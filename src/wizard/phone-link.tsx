import { telAddress } from '../model/tel-address.ts'

/** A phone number to tap. It reads from left to right, also inside a text that does not. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={telAddress(phone)}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  )
}
