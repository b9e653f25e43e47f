import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeRuns } from './merge-runs.ts'
import { isBegun, isUntouched } from './run.ts'
import {
  clearRun,
  countAttempt,
  followOtherTabs,
  forgetHere,
  keepCheck,
  mostAttempts,
  recordAnswer,
  runLoaded,
  sayFact,
  startAgain,
  typeDetail,
  typeNote,
  useClears,
  useRun,
} from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'

const saved = () => useRun.persist.getOptions().storage?.getItem('run')

beforeEach(() => clearRun())

describe('the run of this browser', () => {
  it('is saved with every answer and every key stroke', async () => {
    recordAnswer('sign-in', 'page', 'work', '/sign-in/scope?page=work')
    typeNote('name', 'Alex')
    typeDetail('codes', '50126')
    const run = (await saved())?.state
    expect(run).toMatchObject({
      bookmark: '/sign-in/scope?page=work',
      notes: { name: 'Alex' },
      details: { codes: '50126' },
    })
    expect(Object.keys(run?.given ?? {})).toEqual(['sign-in/page/work'])
  })

  it('is nowhere after it was cleared', async () => {
    typeNote('name', 'Alex')
    await clearRun()
    expect(await saved()).toBeNull()
    expect(useRun.getState().notes.name).toBe('')
  })

  it('remembers an answer that was changed later as given here', () => {
    recordAnswer('sign-in', 'page', 'work', '/a')
    recordAnswer('sign-in', 'page', 'app', '/b')
    expect(Object.keys(useRun.getState().given)).toEqual(['sign-in/page/work', 'sign-in/page/app'])
  })

  it('goes on counting attempts when somebody starts again, and keeps the facts', async () => {
    countAttempt('sign-in', 'reset', 'same')
    sayFact('newPhone', 'yes')
    startAgain()
    countAttempt('sign-in', 'reset', 'same')
    expect((await saved())?.state).toMatchObject({ facts: { newPhone: 'yes' } })
    expect((await saved())?.state.attempts).toHaveLength(2)
    await clearRun()
    expect(useRun.getState()).toMatchObject({ attempts: [], facts: {} })
  })

  it('keeps attempts also when somebody who typed nothing starts again', async () => {
    countAttempt('sign-in', 'reset', 'same')
    startAgain()
    expect((await saved())?.state.attempts).toHaveLength(1)
  })

  it('keeps the newest attempts only, so that it does not grow with each walk', () => {
    for (let walk = 0; walk < mostAttempts; walk++) countAttempt('sign-in', 'reset', 'same')
    countAttempt('sign-in', 'reset', 'other')
    const { attempts } = useRun.getState()
    expect(attempts).toHaveLength(mostAttempts)
    expect(attempts.at(-1)?.answer).toBe('sign-in/reset/other')
  })

  it('has been read to its end also when it was cleared while it was read', async () => {
    useStorageStatus.setState({ loaded: false })
    const reading = useRun.persist.rehydrate()
    await clearRun()
    await reading
    await runLoaded()
    expect(useStorageStatus.getState().loaded).toBe(true)
  })

  it('tells of a clearing, and of nothing else, to those who keep something beside it', async () => {
    const times = useClears.getState()
    startAgain()
    useRun.setState({ ...useRun.getState(), id: 'of another tab' })
    expect(useClears.getState()).toBe(times)
    forgetHere()
    await clearRun()
    expect(useClears.getState()).toBe(times + 2)
  })

  it('is untouched again when somebody who typed nothing starts again', () => {
    recordAnswer('sign-in', 'page', 'work', '/a')
    startAgain()
    expect(useRun.getState().touchedAt).toBe('')
  })
})

describe('another tab of the same browser', () => {
  it('hands over what it saved', async () => {
    typeNote('name', 'Alex')
    const other = (await saved())?.state
    forgetHere()
    await useRun.persist.getOptions().storage?.setItem('run', { state: { ...useRun.getState(), ...other } })
    await followOtherTabs()
    expect(useRun.getState().notes.name).toBe('Alex')
  })

  it('does not undo what was typed here since', async () => {
    typeNote('name', 'Alex')
    const older = (await saved())?.state
    typeNote('name', 'Alexandra')
    if (older)
      await useRun.persist
        .getOptions()
        .storage?.setItem('run', { state: { ...older, touchedAt: '2000-01-01T00:00:00Z' } })
    await followOtherTabs()
    expect(useRun.getState().notes.name).toBe('Alexandra')
  })
})

describe('what a check has found', () => {
  const line = 'Clock check: the clock of the device is right.'

  it('is saved with the time of the newest look', async () => {
    await keepCheck('clock-check', line)
    const first = useRun.getState().checks['clock-check']
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60 * 60 * 1000 })
    await keepCheck('clock-check', line)
    vi.useRealTimers()
    const second = (await saved())?.state.checks['clock-check']
    expect([first?.line, second?.line]).toEqual([line, line])
    expect(Date.parse(second?.at ?? '') - Date.parse(first?.at ?? '')).toBeGreaterThan(4 * 60 * 60 * 1000)
  })

  it('is added to what another tab has saved since, and puts nothing of it back', async () => {
    typeNote('name', 'Alex')
    const { touchedAt } = useRun.getState()
    useRun.setState({ touchedAt: new Date(Date.now() - 60_000).toISOString() })
    const newer = { ...useRun.getState(), bookmark: '/b', given: { 'a/b/c': touchedAt }, touchedAt }
    await useRun.persist.getOptions().storage?.setItem('run', { state: newer })
    await keepCheck('clock-check', line)
    expect((await saved())?.state).toMatchObject({ bookmark: '/b', given: newer.given, notes: { name: 'Alex' } })
    expect(useRun.getState().checks['clock-check']?.line).toBe(line)
  })

  it('is not kept when everything is cleared in the meantime', async () => {
    const keeping = keepCheck('clock-check', line)
    await clearRun()
    await keeping
    expect(useRun.getState().checks).toEqual({})
    expect(await saved()).toBeNull()
  })

  it('stays when somebody begins again, and can be cleared then', async () => {
    await keepCheck('clock-check', line)
    startAgain()
    expect((await saved())?.state.checks['clock-check']?.line).toBe(line)
    expect(isUntouched(useRun.getState())).toBe(false)
    expect(isBegun(useRun.getState())).toBe(false)
  })

  it('is gone when the check takes it back', async () => {
    await keepCheck('clock-check', line)
    await keepCheck('clock-check', null)
    expect((await saved())?.state.checks).toEqual({})
  })
})

describe('a run older than a day', () => {
  it('is forgotten also in a tab that stayed open', async () => {
    typeNote('name', 'Alex')
    useRun.setState({ touchedAt: new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString() })
    await followOtherTabs()
    expect(useRun.getState().notes.name).toBe('')
    expect(await saved()).toBeNull()
  })
})

describe('a storage that fails', () => {
  it('is tried once more before the page says that it cannot save', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    typeNote('name', 'Alex')
    await vi.waitFor(() => expect(put.mock.calls.length).toBeGreaterThan(1))
    expect((await saved())?.state.notes.name).toBe('Alex')
    expect(useStorageStatus.getState().memoryOnly).toBe(false)
  })

  it('says so when it fails again, and takes it back when it works again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    typeNote('name', 'Alex')
    await vi.waitFor(() => expect(useStorageStatus.getState().memoryOnly).toBe(true))
    put.mockRestore()
    typeNote('name', 'Alexa')
    await vi.waitFor(() => expect(useStorageStatus.getState().memoryOnly).toBe(false))
    expect((await saved())?.state.notes.name).toBe('Alexa')
  })
})

describe('what was done before the saved run could be read', () => {
  it('is joined with it, so that nothing of either is lost', () => {
    recordAnswer('sign-in', 'page', 'work', '/old')
    typeNote('text', 'a long story')
    typeNote('name', 'Alex')
    const earlier = useRun.getState()
    forgetHere()
    recordAnswer('sign-in', 'scope', 'me', '/new')
    typeNote('name', 'Alexandra')
    const joined = mergeRuns(earlier, useRun.getState())
    expect(joined).toMatchObject({
      id: earlier.id,
      bookmark: '/new',
      notes: { name: 'Alexandra', text: 'a long story' },
    })
    expect(Object.keys(joined.given)).toEqual(['sign-in/page/work', 'sign-in/scope/me'])
  })

  it('is nothing when nobody did anything', () => {
    typeNote('name', 'Alex')
    const earlier = useRun.getState()
    forgetHere()
    expect(mergeRuns(earlier, useRun.getState())).toBe(earlier)
  })
})
