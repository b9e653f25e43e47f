/** Question id → option id, in the order in which they were given. */
export type Answers = ReadonlyMap<string, string>
