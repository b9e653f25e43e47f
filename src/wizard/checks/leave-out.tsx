import { Button } from '../../ui/button.tsx'
import { keepCheck } from '../run-store.ts'
import type { ShownCheck } from './check-table.ts'
import { text } from './text.ts'

/** Takes what a check has found out of the ticket. */
export function LeaveOut({ name }: { name: ShownCheck }) {
  return (
    <Button look="quiet" onClick={() => void keepCheck(name, null)}>
      {text.check.leaveOut}
    </Button>
  )
}
