/** The checks that a step can show: small tools that the browser runs for the person. Each is a folder in `checks`. */
export const checkNames = ['error-reader'] as const

export type CheckName = (typeof checkNames)[number]
