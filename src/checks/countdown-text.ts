/** The words of times and countdowns that several checks show. */
export const text = {
  yourTime: (time: string) => `${time} (your time)`,
  worldTime: (time: string) => `${time} UTC (world time)`,
  units: { minutes: ['minute', 'minutes'], seconds: ['second', 'seconds'] },
  left: 'left',
  lessThan: (count: number, unit: string) => `Less than ${count} ${unit} left.`,
} as const
