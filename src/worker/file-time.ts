/**
 * How long a file may take to come, in milliseconds. Without an end, a network that says nothing would hold the worker up:
 * a newer one takes over when it has nothing left to wait for.
 */
export const fileTime = 30_000
