import { describe, expect, it, vi } from 'vitest'
import { fetchContent } from './fetch-content.ts'

const sound = (value: unknown) => (value === 'sound' ? 'parsed' : null)
const answer = (body: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status }))

describe('fetching content', () => {
  it('asks below the folder of the page, and gives what was parsed', async () => {
    const asked = answer('"sound"')
    expect(await fetchContent('guides/sign-in.json', sound)).toBe('parsed')
    expect(String(asked.mock.calls[0]?.[0])).toBe(new URL('content/guides/sign-in.json', document.baseURI).href)
  })

  it.each([
    ['missing', '', 404],
    ['missing', '', 403],
    ['server', '', 500],
    ['server', '', 503],
    ['unreadable', '<!doctype html>', 200],
    ['unreadable', '{"a":', 200],
    ['unreadable', '', 200],
    ['unsound', '{}', 200],
  ])('says "%s" for %j with status %i', async (fault, body, status) => {
    answer(body, status)
    await expect(fetchContent('index.json', sound)).rejects.toMatchObject({
      name: 'ContentError',
      fault,
      file: 'index.json',
    })
  })

  it('says "unreachable" when there is no answer', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    await expect(fetchContent('index.json', sound)).rejects.toMatchObject({ fault: 'unreachable' })
  })
})
