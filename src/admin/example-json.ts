import type { Example, ExamplesFile } from '../model/examples-schema.ts'

/** An example as it stands in a list that has others: indented as there, with the comma behind it. */
export function exampleJson(example: Example): string {
  const lines = JSON.stringify(example, null, 2).split('\n')
  return `${lines.map((line) => `    ${line}`).join('\n')},`
}

/** A whole file that has these examples. */
export function examplesFileJson(...examples: Example[]): string {
  const file: ExamplesFile = { $schema: '../../schema/examples.schema.json', examples }
  return `${JSON.stringify(file, null, 2)}\n`
}
