import { useLayoutEffect } from 'react'
import { useContentIndex } from '../content/use-content.ts'
import { renamedAnswer, renamedId } from '../engine/follow-renames.ts'
import type { Guide } from '../model/guide.ts'
import { givenKey } from './run.ts'
import { renameGiven } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'

const none = {}

/** Answers that were given in this browser stay those of this person when the ids in their guide are renamed. */
export function useRenamedRun({ id, renamed = none }: Guide): void {
  const { renamedGuides = none } = useContentIndex().site
  const loaded = useStorageStatus((status) => status.loaded)
  useLayoutEffect(() => {
    if (!loaded || (renamed === none && renamedGuides === none)) return
    renameGiven((key) => {
      const [guide = '', question = '', option = ''] = key.split('/')
      if (renamedId(renamedGuides, guide) !== id) return key
      const today = renamedAnswer(renamed, question, option)
      return givenKey(id, today.question, today.option)
    })
  }, [id, renamed, renamedGuides, loaded])
}
