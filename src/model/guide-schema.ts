import * as z from 'zod/mini'
import { addressSchema } from './address-schema.ts'
import { blockSchema } from './block-schema.ts'
import { buckets } from './buckets.ts'
import { checkNames } from './check-names.ts'
import { factNames } from './fact-names.ts'
import { idSchema, renamedHint, renamedPattern } from './id.ts'
import { plainTextSchema, textSchema } from './text-schema.ts'

/**
 * Whom a guide is for: people who cannot sign in, people who help others, people who run flows or scripts. The start page
 * shows the guides in this order.
 */
export const audiences = ['users', 'helpers', 'makers'] as const

const editorSchema = z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.')))

const conditionSchema = z
  .record(z.string(), z.union([idSchema, z.array(idSchema).check(z.minLength(1))]))
  .check(z.describe('Question id: option id, or a list of option ids. All questions named here have to match.'))

const branchSchema = z.strictObject({ when: z.optional(conditionSchema), go: idSchema })

/** What follows an option: a step id, or branches of which the first that fits is taken. */
const nextSchema = z.union([idSchema, z.array(branchSchema).check(z.minLength(1))])

const optionSchema = z.strictObject({
  id: idSchema,
  label: plainTextSchema.check(z.describe('What the person picks, in their words.')),
  hint: z.optional(plainTextSchema.check(z.describe('A short explanation below the label.'))),
  next: nextSchema.check(
    z.describe('The id of the step that follows, or a list of branches that ends in a plain one.'),
  ),
  skips: z.optional(
    z.literal(true).check(z.describe('Somebody who picks this has not done what the step asks: no try is counted.')),
  ),
  results: z.optional(
    z
      .array(idSchema)
      .check(z.minLength(1), z.describe('Results of the check for which this option stands: the check then picks it.')),
  ),
  facts: z.optional(
    z
      .partialRecord(z.enum(factNames), plainTextSchema)
      .check(z.describe('What this answer tells the help desk. The ticket shows it, in English, under a fixed label.')),
  ),
  note: z.optional(
    plainTextSchema.check(z.describe('What the note of a finding says instead of the question and this label.')),
  ),
  status: z.optional(
    z.enum(['done', 'open']).check(z.describe('In a review: whether this point is done or still open.')),
  ),
})

const sourceSchema = z.strictObject({ title: plainTextSchema, address: addressSchema })

export const reviewFields = {
  sources: z.array(sourceSchema).check(z.minLength(1), z.describe('The pages that this step relies on.')),
  checked: z.iso
    .date()
    .check(z.describe('The day on which somebody last compared the step with its sources: YYYY-MM-DD.')),
}

/** In what the app loads: sources are for those who mend content, and they have its files. */
export const bundledReviewFields = { ...reviewFields, sources: z.array(sourceSchema) }

const questionSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('question'),
  title: plainTextSchema.check(z.describe('The question, or for a remedy what to do.')),
  body: z.optional(z.array(blockSchema).check(z.describe('Instructions, shown above the options.'))),
  check: z.optional(
    z.enum(checkNames).check(z.describe('A small tool beside the question, for example to paste an error text.')),
  ),
  tried: z.optional(
    plainTextSchema.check(
      z.describe('Makes the step a remedy: it asks "Did this solve it?", and the ticket lists this sentence as tried.'),
    ),
  ),
  attempt: z.optional(
    z
      .literal(true)
      .check(z.describe('The step asks the person to sign in once. The app counts these, to warn before a lockout.')),
  ),
  newPassword: z.optional(
    z.literal(true).check(z.describe('Whoever does this step has a new password: tries are counted anew.')),
  ),
  options: z.array(optionSchema).check(z.minLength(2)),
  ...reviewFields,
})

const outcomeSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('outcome'),
  result: z
    .enum(['solved', 'ask-for-help', 'finding'])
    .check(z.describe('Solved, a ticket for the help desk, or what somebody who helps others has found.')),
  title: plainTextSchema,
  reason: textSchema.check(
    z.describe('Solved: what fixed it. Ask for help: why the person needs help. Finding: what shows it.'),
  ),
  action: z.optional(textSchema.check(z.describe('Of a finding: what to do first.'))),
  bucket: z.optional(z.enum(buckets).check(z.describe('Of a finding: where the cause is.'))),
  body: z.optional(z.array(blockSchema)),
  ...reviewFields,
})

const stepSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema])

/** A section file: `content/guides/<guide>/<section>.json`. */
export const sectionSchema = z.strictObject({
  $schema: editorSchema,
  title: plainTextSchema,
  steps: z.array(stepSchema).check(z.minLength(1)),
})

const guideFields = {
  title: plainTextSchema.check(z.describe('What the guide helps with, as the person would say it.')),
  description: textSchema.check(z.describe('One or two sentences for the start page.')),
  audience: z
    .enum(audiences)
    .check(z.describe('Who it is for: "users" who cannot sign in, "makers" of flows or scripts, "helpers" of others.')),
  minutes: z.number().check(z.int(), z.minimum(1), z.maximum(60), z.describe('How long most people need, in minutes.')),
  start: idSchema.check(z.describe('The id of the first question.')),
  renamed: z.optional(
    z
      .record(z.string().check(z.regex(renamedPattern), z.describe(renamedHint)), idSchema)
      .check(
        z.describe(
          'Ids that were changed, so that old links and tickets keep working: "old-step": "new-step", and for an option "question/old-option": "new-option".',
        ),
      ),
  ),
}

/** Says for each entry that stands earlier in a list already at which place, counted from 1, it stood first. */
const noneTwice = z.check<string[]>(({ value, issues }) => {
  for (const [position, entry] of value.entries()) {
    const first = value.indexOf(entry)
    if (first < position) issues.push({ code: 'custom', input: value, path: [position], params: { first: first + 1 } })
  }
})

const essentialSchema = z.strictObject({
  title: plainTextSchema.check(z.describe('What to do, in a few words.')),
  text: textSchema.check(z.describe('How to do it, in one to three short sentences.')),
  step: z.optional(
    idSchema.check(z.describe('The id of the step that says more. When it is renamed or deleted, you are told.')),
  ),
})

/** A guide's own file: `content/guides/<guide>/guide.json`. */
export const guideFileSchema = z.strictObject({
  $schema: editorSchema,
  ...guideFields,
  essentials: z.optional(
    z
      .array(essentialSchema)
      .check(
        z.minLength(1),
        z.maxLength(5),
        z.describe('What helps most people, for those whose browser runs no script, and for paper.'),
      ),
  ),
  sections: z
    .array(idSchema)
    .check(z.minLength(1), noneTwice, z.describe('The section files, without ".json", in reading order.')),
})

const bundledStepSchema = z.discriminatedUnion('kind', [
  z.extend(questionSchema, bundledReviewFields),
  z.extend(outcomeSchema, bundledReviewFields),
])

/** A guide as the app loads it: the guide file with its sections inside. */
export const bundledGuideSchema = z.strictObject({
  ...guideFields,
  id: idSchema,
  version: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  sections: z
    .array(
      z.strictObject({ id: idSchema, title: plainTextSchema, steps: z.array(bundledStepSchema).check(z.minLength(1)) }),
    )
    .check(z.minLength(1)),
})

export type Audience = (typeof audiences)[number]
export type Branch = z.infer<typeof branchSchema>
export type Next = z.infer<typeof nextSchema>
export type Option = z.infer<typeof optionSchema>
export type Question = z.infer<typeof questionSchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type Step = z.infer<typeof stepSchema>
export type Essential = z.infer<typeof essentialSchema>
export type GuideFile = z.infer<typeof guideFileSchema>
export type SectionFile = z.infer<typeof sectionSchema>
export type BundledGuide = z.infer<typeof bundledGuideSchema>
