import { Link } from 'react-router'
import { conditionWords } from '../content/outline/condition-words.ts'
import { kindWords } from '../content/outline/kind-words.ts'
import { stepTexts } from '../content/outline/step-texts.ts'
import { type WrittenEdge, writtenEdges } from '../engine/written-edges.ts'
import { sectionFileName } from '../model/content-files.ts'
import type { Guide, Option, Step } from '../model/guide.ts'
import type { Problem } from '../model/problem.ts'
import { safeInline } from '../model/safe-inline.ts'
import { Blocks } from '../ui/blocks.tsx'
import { Notice } from '../ui/notice.tsx'
import { stepText } from './step-text.ts'
import styles from './step-view.module.css'

type StepViewProps = {
  guide: Guide
  step: Step
  /** What the check says about this step. */
  problems?: readonly Problem[]
  /** The address, inside the app, of another step of the guide. */
  hrefOf: (step: string) => string
}

/** All that the content says about one step, and what leads to it and from it. */
export function StepView({ guide, step, problems = [], hrefOf }: StepViewProps) {
  const edges = writtenEdges(guide)
  const shared = { guide, hrefOf }
  return (
    <article className={styles.step}>
      <Place guide={guide} step={step} />
      <h2 tabIndex={-1}>{step.title}</h2>
      <Problems title={stepText.problems} problems={problems.filter(isError)} />
      <Problems title={stepText.notices} problems={problems.filter((problem) => !isError(problem))} />
      {step.kind === 'question' && (
        <section>
          <h3>{stepText.options}</h3>
          <ul className={styles.options}>
            {step.options.map((option) => (
              <OptionView
                key={option.id}
                option={option}
                ways={edges.filter((edge) => edge.from === step.id && edge.option === option.id)}
                {...shared}
              />
            ))}
          </ul>
        </section>
      )}
      <Arrivals ways={edges.filter((edge) => edge.to === step.id)} isFirst={step.id === guide.start} {...shared} />
      <section>
        <h3>{stepText.texts}</h3>
        <Blocks blocks={stepTexts(step)} parse={safeInline} />
        <Particulars step={step} />
      </section>
      <Review step={step} />
    </article>
  )
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function Place({ guide, step }: { guide: Guide; step: Step }) {
  const section = guide.sectionOf.get(step.id)
  return (
    <p className={styles.kind}>
      {kindWords(step)} · {section?.title} · <code>{step.id}</code>
      <br />
      <code>{sectionFileName(guide.id, section?.id ?? '')}</code>
    </p>
  )
}

function Problems({ title, problems }: { title: (count: number) => string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <Notice tone="warn" title={title(problems.length)}>
      <ul>
        {problems.map(({ code, line, column, reason, remedy }) => (
          <li key={`${code} ${line} ${column}`}>
            {reason} {remedy}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Particulars({ step }: { step: Step }) {
  const lines =
    step.kind === 'outcome'
      ? [step.bucket && `${stepText.bucket}: ${step.bucket}`]
      : [step.attempt && stepText.attempt, step.newPassword && stepText.newPassword]
  return lines.filter(Boolean).map((line) => (
    <p key={String(line)} className={styles.more}>
      {line}
    </p>
  ))
}

type Around = { guide: Guide; hrefOf: (step: string) => string }

function OptionView({ option, ways, ...around }: Around & { option: Option; ways: readonly WrittenEdge[] }) {
  return (
    <li>
      <p className={styles.label}>{option.label}</p>
      {optionLines(option).map((line) => (
        <p key={line} className={styles.more}>
          {line}
        </p>
      ))}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.branch}>
            {stepText.leadsTo} <StepLink step={way.to} {...around} /> {conditionWords(around.guide, way)}
          </li>
        ))}
      </ul>
    </li>
  )
}

function optionLines({ hint, skips, results, facts = {}, note, status }: Option): string[] {
  const told = Object.entries(facts).map(
    ([name, fact]) => `${stepText.facts[name as keyof typeof stepText.facts]}: ${fact}`,
  )
  return [
    ...(hint ? [hint] : []),
    ...(skips ? [stepText.skips] : []),
    ...(results ? [stepText.results(results)] : []),
    ...(note ? [`${stepText.note}: “${note}”`] : []),
    ...(status ? [stepText.status[status]] : []),
    ...told,
  ]
}

function Arrivals({ ways, isFirst, ...around }: Around & { ways: readonly WrittenEdge[]; isFirst: boolean }) {
  return (
    <section>
      <h3>{stepText.arrivals}</h3>
      {isFirst && <p className={styles.more}>{stepText.first}</p>}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={`${way.from} ${way.option} ${way.branch}`}>
            <StepLink step={way.from} {...around} /> “{way.label}” {conditionWords(around.guide, way)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Names a step by its title, and by its id as well where another step has the same title. */
function StepLink({ step, guide, hrefOf }: Around & { step: string }) {
  const title = guide.steps.get(step)?.title ?? step
  const isShared = [...guide.steps.values()].filter((other) => other.title === title).length > 1
  return (
    <>
      <Link to={hrefOf(step)}>{title}</Link>
      {isShared && <code> {step}</code>}
    </>
  )
}

function Review({ step: { sources, checked } }: { step: Step }) {
  return (
    <section>
      <h3>{stepText.sources}</h3>
      <ul className={styles.ways}>
        {sources.map(({ title, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.more}>{stepText.checked(checked)}</p>
    </section>
  )
}
