import fc from 'fast-check'

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x17f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0, max: 0xffff }),
)

/** Any text that JavaScript can hold: control and invisible characters and half characters come often. */
export const anyText: fc.Arbitrary<string> = fc
  .array(unit, { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))
