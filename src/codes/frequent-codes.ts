/**
 * The codes that people meet most often when they cannot sign in to a work account: password and lock, account,
 * second proof, rules about place and device, apps. They are offered before anybody types, and come first among equals.
 */
export const frequentCodes: readonly string[] = [
  '50126',
  '50053',
  '50055',
  '50057',
  '50034',
  '50020',
  '50076',
  '50079',
  '500121',
  '53003',
  '53000',
  '50058',
  '700016',
  '65001',
  '90094',
  '50105',
]
