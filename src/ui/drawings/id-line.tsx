import { Bar } from './bar.tsx'

// Where the groups of letters and digits of an id begin, and how wide they are.
const groups = [
  [0, 64],
  [72, 32],
  [112, 32],
  [152, 32],
  [192, 88],
] as const

/** A line of an error's details: its name, and a long id of five groups. */
export function IdLine({ x, y, name }: { readonly x: number; readonly y: number; readonly name: number }) {
  return (
    <>
      <Bar x={44} y={y} width={name} strong />
      {groups.map(([start, width]) => (
        <Bar key={start} x={x + start} y={y} width={width} />
      ))}
    </>
  )
}
