import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveBack, standIn } from '../testing/browser-stand-in.ts'
import { tellOtherTabs, whenOthersClear } from './other-tabs.ts'
import { loadRun } from './run-storage.ts'
import { clearRun, forgetHere, recordAnswer, runLoaded, typeNote, useRun } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'

/** Makes this window a frame of a page for admins. */
const enterPreview = () => standIn(window, 'parent', { signpostPreview: { read: () => null } })

beforeEach(async () => {
  await runLoaded()
  await clearRun()
  typeNote('name', 'Alex')
  await vi.waitFor(async () => expect((await loadRun())?.notes.name).toBe('Alex'))
})

afterEach(giveBack)

describe('a run in a preview', () => {
  it('neither sees nor changes what this browser keeps, and does not complain', async () => {
    enterPreview()
    expect(await loadRun()).toBeNull()
    forgetHere()
    recordAnswer('sign-in', 'page', 'work', '/sign-in/scope?page=work')
    typeNote('name', 'An admin')
    await clearRun()
    expect(useRun.getState().notes.name).toBe('')
    expect(useStorageStatus.getState().memoryOnly).toBe(false)
    giveBack()
    expect((await loadRun())?.notes.name).toBe('Alex')
  })

  it('does not let other tabs forget, nor forgets with them', async () => {
    const inTab = vi.fn()
    const inPreview = vi.fn()
    const stop = [whenOthersClear(inTab)]
    enterPreview()
    stop.push(whenOthersClear(inPreview))
    tellOtherTabs()
    giveBack()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(inTab).not.toHaveBeenCalled()
    tellOtherTabs()
    await vi.waitFor(() => expect(inTab).toHaveBeenCalledOnce())
    expect(inPreview).not.toHaveBeenCalled()
    for (const end of stop) end()
  })
})
