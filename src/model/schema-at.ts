import * as z from 'zod/mini'
import type { Path } from './problem.ts'

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypes['_zod']['def']

/** The part of a schema that rules the value at `path`; undefined where the schema knows no such place. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  let inner: unknown = value
  let rule: Schema | undefined = resolve(schema, inner)
  for (const key of path) {
    inner = (inner as Record<string | number, unknown> | undefined)?.[key]
    rule = rule && childOf(rule, key)
    rule = rule && resolve(rule, inner)
  }
  return rule
}

/** The keys that an entry may have at `path`. */
export function knownKeys(schema: Schema, value: unknown, path: Path): string[] {
  const rule = schemaAt(schema, value, path)
  const def = rule && defOf(rule)
  return def?.type === 'object' ? Object.keys(def.shape) : knownNames(schema, value, path)
}

/** The names from a fixed list, such as those of facts, that the entries at `path` are called by; else none. */
export function knownNames(schema: Schema, value: unknown, path: Path): string[] {
  const rule = schemaAt(schema, value, path)
  const def = rule && defOf(rule)
  const names = def?.type === 'record' ? defOf(def.keyType) : undefined
  return names?.type === 'enum' ? Object.values(names.entries).map(String) : []
}

/** The description that a schema part carries for admins, or an empty text. */
export function describeSchema(rule: Schema | undefined): string {
  return (rule && z.globalRegistry.get(rule)?.description) ?? ''
}

/** The smallest and the largest number that may stand at `path`; undefined where there is no such limit. */
export function limitsAt(schema: Schema, value: unknown, path: Path): { minimum?: unknown; maximum?: unknown } {
  const rule = schemaAt(schema, value, path)
  const checks =
    (rule && defOf(rule).checks)?.map((check) => check._zod.def as { check: string; value?: unknown }) ?? []
  const limit = (kind: string) => checks.find(({ check }) => check === kind)?.value
  return { minimum: limit('greater_than'), maximum: limit('less_than') }
}

/** The rule of the entry that `path` ends in, as its parent has it: with the description that stands beside the key. */
export function ruleOfKey(schema: Schema, value: unknown, path: Path): Schema | undefined {
  const parent = schemaAt(schema, value, path.slice(0, -1))
  const rule = parent && childOf(parent, path.at(-1) ?? '')
  return rule && defOf(rule).type === 'optional' ? (defOf(rule) as { innerType: Schema }).innerType : rule
}

/** Says whether the entry at `path` may be left out. */
export function isOptional(schema: Schema, value: unknown, path: Path): boolean {
  const parent = schemaAt(schema, value, path.slice(0, -1))
  const rule = parent && childOf(parent, path.at(-1) ?? '')
  return rule !== undefined && defOf(rule).type === 'optional'
}

function defOf(rule: Schema): Def {
  return rule._zod.def as Def
}

function childOf(rule: Schema, key: string | number): Schema | undefined {
  const def = defOf(rule)
  if (def.type === 'object') return def.shape[key]
  if (def.type === 'array') return def.element
  return def.type === 'record' ? def.valueType : undefined
}

/** Goes through `optional` and picks the branch of a union that the value means. */
function resolve(rule: Schema, value: unknown): Schema {
  const def = defOf(rule)
  if (def.type === 'optional') return resolve(def.innerType, value)
  if (def.type !== 'union') return rule
  const branch =
    def.options.find((option) => fits(option, value)) ??
    def.options.find((option) => isForObjects(option) === (typeof value === 'object' && value !== null)) ??
    def.options[0]
  return branch ? resolve(branch, value) : rule
}

function isForObjects(rule: Schema): boolean {
  const def = defOf(rule)
  return def.type === 'object' || (def.type === 'union' && def.options.every(isForObjects))
}

function fits(rule: Schema, value: unknown): boolean {
  const def = defOf(rule)
  if (def.type === 'union') return def.options.some((option) => fits(option, value))
  if (def.type === 'string') return typeof value === 'string'
  if (def.type === 'array') return Array.isArray(value)
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return false
  const kind = def.shape.kind && defOf(def.shape.kind)
  return kind?.type !== 'literal' || (kind.values as unknown[]).includes((value as { kind?: unknown }).kind)
}
