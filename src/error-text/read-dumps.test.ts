// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const request = 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'
const correlation = '5e2f90c7-18b4-4d6a-a3f1-c07be94d2816'
const clock = '2031-05-17 06:08:09Z'
const expected = {
  isEntra: true,
  codes: ['50053', '50057'],
  requestId: request,
  correlationId: correlation,
  timestamp: '2031-05-17T06:08:09Z',
}

describe('a token response as programs print it', () => {
  it.each<[string, string]>([
    [
      "PHP's print_r",
      `Array\n(\n    [error] => x\n    [error_codes] => Array\n        (\n            [0] => 50053\n            [1] => 50057\n        )\n\n    [timestamp] => ${clock}\n    [trace_id] => ${request}\n    [correlation_id] => ${correlation}\n)`,
    ],
    [
      "PHP's var_dump",
      `array(4) {\n  ["error_codes"]=>\n  array(2) {\n    [0]=>\n    int(50053)\n    [1]=>\n    int(50057)\n  }\n  ["timestamp"]=>\n  string(20) "${clock}"\n  ["trace_id"]=>\n  string(36) "${request}"\n  ["correlation_id"]=>\n  string(36) "${correlation}"\n}`,
    ],
    [
      "PHP's var_export",
      `array (\n  'error_codes' => \n  array (\n    0 => 50053,\n    1 => 50057,\n  ),\n  'timestamp' => '${clock}',\n  'trace_id' => '${request}',\n  'correlation_id' => '${correlation}',\n)`,
    ],
    ['Go', `&{ErrorCodes:[50053 50057] Timestamp:${clock} TraceID:${request} CorrelationID:${correlation}}`],
    [
      "Go's source",
      `x.Err{ErrorCodes:[]int{50053, 50057}, Timestamp:"${clock}", TraceID:"${request}", CorrelationID:"${correlation}"}`,
    ],
    [
      'Rust',
      `E {\n    error_codes: Some(\n        [\n            50053,\n            50057,\n        ],\n    ),\n    timestamp: Some(\n        "${clock}",\n    ),\n    trace_id: Some(\n        "${request}",\n    ),\n    correlation_id: Some(\n        "${correlation}",\n    ),\n}`,
    ],
    [
      'Java',
      `E{errorCodes=[50053, 50057], timestamp='${clock}', traceId=Optional[${request}], correlationId='${correlation}'}`,
    ],
    [
      'Ruby',
      `{:error_codes=>[50053, 50057], :timestamp=>"${clock}", "trace_id"=>"${request}", "correlation_id"=>"${correlation}"}`,
    ],
    [
      'Python',
      `{'error_codes': [50053, 50057], 'timestamp': '${clock}', 'trace_id': '${request}', 'correlation_id': UUID('${correlation}')}`,
    ],
    [
      'the console of a browser',
      `error_codes: Array(2)\n0: 50053\n1: 50057\nlength: 2\ncorrelation_id: "${correlation}"\ntrace_id: "${request}"\ntimestamp: "${clock}"`,
    ],
    [
      "PowerShell's table of keys",
      `Name                           Value\n----                           -----\nerror_codes                    {50053, 50057}\ntimestamp                      ${clock}\ntrace_id                       ${request}\ncorrelation_id                 ${correlation}`,
    ],
    [
      'a property list',
      `<key>error_codes</key><array><integer>50053</integer>,<integer>50057</integer></array><key>timestamp</key><string>${clock}</string><key>correlation_id</key><string>${correlation}</string><key>trace_id</key><string>${request}</string>`,
    ],
    [
      'YAML',
      `error_codes:\n  - 50053\n  - 50057\ntimestamp: "${clock}"\ntrace_id: ${request}\ncorrelation_id: ${correlation}\n`,
    ],
    [
      'MSAL.js',
      `ServerError: server_error: 50053,50057 - [${clock}]: A cloud. - Correlation ID: ${correlation} - Trace ID: ${request}`,
    ],
    [
      "PowerShell 7's gutter",
      `Line |\n   3 |  Connect-Thing -Force\n     | AADSTS50053, 50057: The sky fell. Trace\n     | ID: ${request} Correlation ID:\n     | ${correlation} Timestamp: 2031-05-17\n     | 06:08:09Z`,
    ],
  ])('%s', (_form, text) => {
    expect(readErrorText(text)).toMatchObject(expected)
  })
})
