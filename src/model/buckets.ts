/** Where the cause of a failed sign-in is; `unclear` when nothing is known about it. */
export const buckets = ['user-mistake', 'account', 'policy', 'federation', 'service', 'unclear'] as const

export type Bucket = (typeof buckets)[number]
