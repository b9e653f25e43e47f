// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const log = '9b3d7f15-e0c6-42a8-b51d-6fa4083ce297'
const correlation = '5e2f90c7-18b4-4d6a-a3f1-c07be94d2816'
const request = 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'
const ids = `Trace ID: ${request} Correlation ID: ${correlation} Timestamp: 2031-05-17 06:08:09Z`
const error = `AADSTS50053: The sky fell. ${ids}`
const lines = error.replace(/ (?=Trace|Corr|Time)/g, '\r\n')
const whole = {
  codes: ['50053'],
  correlationId: correlation,
  requestId: request,
  timestamp: '2031-05-17T06:08:09Z',
  others: [],
}

describe('the correlation id of a log before that of the error', () => {
  it.each([
    ['a build task', `##vso[task.issue type=error;source=Barn;correlationId=${log};]Error: No luck. ${error}`],
    ['the block twice', `[correlationId=${log}] Error(s): 50053 - Description: ${error} - ${ids}.`],
    ['lines', `2031-05-17 08:08:10 [Correlation ID: ${log}] ${lines}`],
    ['JSON', JSON.stringify({ correlationId: log, message: error })],
    ['JSON in lines', JSON.stringify({ errorCode: 50053, correlationId: log, message: lines }, null, 2)],
    ['the same id behind', `correlationId=${log} ${error} (correlationId=${log})`],
    ['a line above', `Correlation ID: ${log}\n${lines}`],
  ])('%s', (_form, text) => {
    expect(readErrorText(text)).toMatchObject(whole)
  })

  it('is told by the place behind the code where no request id stands', () => {
    const { correlationId, others } = readErrorText(
      `[correlationId=${log}] AADSTS50053: x. Correlation ID: ${correlation}`,
    )
    expect({ correlationId, others }).toEqual({ correlationId: correlation, others: [] })
  })

  it('is the only one', () => {
    expect(readErrorText(`[correlationId=${log}] AADSTS50053: x`).correlationId).toBe(log)
  })
})

describe('two attempts stay two', () => {
  const other = 'd95b0f3c-61ea-47c2-a8d4-03f7e2b91c6a'
  it.each([
    ['a line each', `correlationId=${log} AADSTS50034: x\ncorrelationId=${correlation} AADSTS50053: y`],
    ['in one line', `correlationId=${log} AADSTS50034: x; correlationId=${correlation} AADSTS50053: y`],
    ['with request ids', `Request Id: ${other} Correlation ID: ${log} AADSTS50034: x. ${error}`],
    [
      'request ids behind',
      `correlationId=${log} AADSTS50034 Trace ID: ${other} | correlationId=${correlation} ${error}`,
    ],
    ['codes before', `AADSTS50034: x. Correlation ID: ${log} ${error}`],
    ['another time above', `Correlation ID: ${log}\nTimestamp: 2031-05-16 06:08:09Z\n${lines}`],
    ['a block above', `Correlation ID: ${log}\n\n${lines}`],
  ])('%s', (_form, text) => {
    const { correlationId, others } = readErrorText(text)
    expect([correlationId, ...others.map((one) => one.correlationId)]).toEqual([correlation, log])
  })
})
