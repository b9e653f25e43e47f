/** Pages of the app itself, so that no guide may be called like them. */
export const reservedGuideIds: readonly string[] = ['admin', 'codes', 'checks']
