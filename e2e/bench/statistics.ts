/** Middle values, spreads and ratios of measurements of which some may be missing. */

/** A measurement, or null where there is none. */
export type Measured = number | null

/**
 * The value below which a share of all values lies, between two neighbours by proportion (type 7 of Hyndman and Fan,
 * 1996). `share` from 0 to 1. Null when nothing was measured.
 */
export function quantile(values: readonly Measured[], share: number): Measured {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value; null when nothing was measured. */
export function median(values: readonly Measured[]): Measured {
  return quantile(values, 0.5)
}

/** The value that 95 of 100 do not exceed; null when nothing was measured. */
export function p95(values: readonly Measured[]): Measured {
  return quantile(values, 0.95)
}

/**
 * How many times `of` the values are: the median of the ratios of each round, so that what slows a whole round down
 * cancels out. Rounds of which a half is missing, or in which `of` is 0, do not count; null when none does.
 */
export function ratio(values: readonly Measured[], of: readonly Measured[]): Measured {
  return median(
    values.map((value, round) => {
      const base = of[round] ?? null
      return value === null || base === null || base === 0 ? null : value / base
    }),
  )
}
