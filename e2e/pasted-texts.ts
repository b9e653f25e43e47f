/** Texts as people paste them, one of each kind, with what has to be found in them. All ids, names and times are made up. */

const requestId = '3f0e6c1a-52b7-4d1e-9a40-7be1c2d35a00'
const correlationId = '9b7d2e54-0c1f-4a68-b3d2-61f0a8e4c7d9'
const appId = '5a1f7c3e-8d24-4b96-a0e3-2c9d4f6b8e17'

export type PastedText = {
  kind: string
  text: string
  codes: string
  requestId?: string
  correlationId?: string
  timestamp?: string
  /** The step at which the guide starts. */
  step: string
}

const ids = { requestId, correlationId }

export const pastedTexts: PastedText[] = [
  {
    kind: 'an error page with its details',
    text: `More details

Error Code: 53003
Request Id: ${requestId}
Correlation Id: ${correlationId}
Timestamp: 2026-11-20T14:03:11.482Z
App name: Contoso Travel
App id: ${appId}
IP address: 192.0.2.81
Device identifier: Not available
Device platform: Windows 11
Device state: Unregistered`,
    codes: '53003',
    ...ids,
    timestamp: '2026-11-20T14:03:11.482Z',
    step: 'device-kind',
  },
  {
    kind: 'a token answer in JSON',
    text: `{"error":"invalid_grant","error_description":"AADSTS50126: The name or the password is wrong.\\r\\nTrace ID: ${requestId}\\r\\nCorrelation ID: ${correlationId}\\r\\nTimestamp: 2026-11-20 14:03:11Z","error_codes":[50126],"timestamp":"2026-11-20 14:03:11Z","trace_id":"${requestId}","correlation_id":"${correlationId}"}`,
    codes: '50126',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'code-place',
  },
  {
    kind: 'a redirect address',
    text: `https://localhost:7001/signin#error=access_denied&error_description=AADSTS50105%3a+The+person+is+not+assigned.%0d%0aTrace+ID%3a+${requestId}%0d%0aCorrelation+ID%3a+${correlationId}%0d%0aTimestamp%3a+2026-11-20+14%3a03%3a11Z&state=abc`,
    codes: '50105',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'app-not-allowed',
  },
  {
    kind: 'a command line with a broken id',
    text: `Connect-Something : AADSTS50053: The account is locked for now.
Trace ID: ${requestId.slice(0, 20)}
${requestId.slice(20)}
Correlation ID: ${correlationId}
Timestamp: 2026-11-20 14:03:11Z
At line:1 char:1
+ Connect-Something
    + CategoryInfo : CloseError: (:) [Connect-Something], ServiceException`,
    codes: '50053',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'lock-wait',
  },
  {
    kind: 'a page in German',
    text: `Anmelden
Es tut uns leid, aber wir konnten Sie nicht anmelden.
AADSTS50034: Das Konto gibt es in diesem Verzeichnis nicht.
Ablaufverfolgungs-ID: ${requestId}
Korrelations-ID: ${correlationId}
Zeitstempel: 2026-11-20 14:03:11Z`,
    codes: '50034',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'name-unknown',
  },
  {
    kind: 'a page in Japanese',
    text: `サインイン中に問題が発生しました。 AADSTS50057: アカウントは無効です。 トレース ID: ${requestId} 相関 ID: ${correlationId} タイムスタンプ: 2026-11-20 14:03:11Z`,
    codes: '50057',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'disabled',
  },
  {
    kind: 'a quoted mail with HTML remains',
    text: `> Hi, this is what I get:<br>
> **AADSTS50076**: You have to use a second proof.<br>
> Trace ID: ${requestId}<br>
> Correlation ID: ${correlationId}<br>
> Timestamp: 2026-11-20 14:03:11Z<br>`,
    codes: '50076',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'prompt-what',
  },
  {
    kind: 'a record of the sign-in log',
    text: `{
  "id": "${requestId}",
  "createdDateTime": "2026-11-20T14:03:11Z",
  "userPrincipalName": "sam@contoso.example",
  "appId": "${appId}",
  "appDisplayName": "Contoso Travel",
  "correlationId": "${correlationId}",
  "status": { "errorCode": 50055, "failureReason": "The password is expired." }
}`,
    codes: '50055',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'expired',
  },
  {
    kind: 'an exception of a program',
    text: `Unhandled exception. MSAL.ServiceException: 
	ErrorCode: invalid_client
 ---> A configuration issue: AADSTS7000222: The secret of the app has expired. Trace ID: ${requestId} Correlation ID: ${correlationId} Timestamp: 2026-11-20 14:03:11Z
   at Contoso.Sync.Program.Main(String[] args) in C:\\src\\Program.cs:line 50126`,
    codes: '7000222',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'owner-help',
  },
  {
    kind: 'one sentence of a chat',
    text: 'Sam says the portal shows “aadsts 50 140” since this morning??',
    codes: '50140',
    step: 'fresh-start',
  },
  {
    kind: 'details without line breaks and without blanks',
    text: `Error Code: 500121Request Id: ${requestId}Correlation Id: ${correlationId}Timestamp: 2026-11-20T14:03:11Z`,
    codes: '500121',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'prompt-what',
  },
  {
    kind: 'several codes, of which the last one is the exact one',
    text: `AADSTS70002: Something is wrong. AADSTS50126: The password is wrong. Trace ID: ${requestId} Correlation ID: ${correlationId} Timestamp: 2026-11-20 14:03:11Z`,
    codes: '70002, 50126',
    ...ids,
    timestamp: '2026-11-20T14:03:11Z',
    step: 'code-place',
  },
]

/** Texts with something secret in them, and the secret. The secrets are made up. */
export const textsWithSecrets: { text: string; secret: string }[] = [
  {
    text: `AADSTS50126: The name does not go with the password. Trace ID: ${requestId} Correlation ID: ${correlationId} Timestamp: 2026-11-20 14:03:11Z\npassword used: Linde!Tor-58`,
    secret: 'Linde!Tor-58',
  },
  { text: 'AADSTS50126: my password is Apfel7Kuchen but it says wrong', secret: 'Apfel7Kuchen' },
  { text: `Request Id: ${requestId}\nApp name: Kennwort Haus#4711\nPassword: Haus#4711`, secret: 'Haus#4711' },
  {
    text: `AADSTS700016: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYW0ifQ.c2lnbmF0dXJl was refused. Correlation ID: ${correlationId}`,
    secret: 'eyJhbGciOiJub25lIn0',
  },
  {
    text: `https://app.contoso.example/signin?code=0.AbCdEf123456789SecretCode&error_description=AADSTS50126%3a+wrong&session_state=${correlationId}`,
    secret: 'AbCdEf123456789SecretCode',
  },
  { text: `az login -u sam@contoso.example -p Otter!Teich33\nERROR: AADSTS50126: wrong`, secret: 'Otter!Teich33' },
  {
    text: `AADSTS7000215: Invalid secret 'qZ18Q~madeUpSecretValue_For.Tests~00' sent. Trace ID: ${requestId}`,
    secret: 'madeUpSecretValue',
  },
  { text: 'The SMS said 615 204 and then AADSTS500121 came', secret: '615 204' },
]
