/** One line of a ticket's answers, taken apart. Empty time: unknown, or the answer came with a link. */
export type AnswerLine = { time: string; sentence: string; title: string; label: string }

const arrow = ' -> '

/** Takes `[2026-11-21 13:01:02Z] Title -> Label` apart. What has another form is a title without a label. */
export function readAnswerLine(line: string): AnswerLine {
  const [, time = '', sentence = line] = /^\[([^\]]*)\] (.*)$/s.exec(line) ?? []
  const at = sentence.indexOf(arrow)
  const [title, label] = at === -1 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + arrow.length)]
  return { time: /\d/.test(time) ? time : '', sentence, title, label }
}

/** The label behind a title that is known, also when an arrow stands in it; null when the line has another title. */
export function labelBehind(title: string, { sentence }: AnswerLine): string | null {
  const start = `${title}${arrow}`
  return sentence.startsWith(start) ? sentence.slice(start.length) : null
}
