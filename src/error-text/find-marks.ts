// What Microsoft’s own pages, libraries, logs and addresses say.
const entra = anyOf([
  /aadsts/,
  /login\.microsoftonline\./,
  /login\.microsoft\.com/,
  /login\.partner\.microsoftonline/,
  /login\.windows\.net/,
  /sts\.windows\.net/,
  /microsoft entra/,
  /\bentra id\b/,
  /azure ?ad\b/,
  /azure active directory/,
  /\baad\b/,
  /\bmsal/,
  /conditional access/,
  /invalid username or password/,
  /invalid user name or password/,
  /signinlogs/,
  /sign[- ]?ins? (?:logs?|status|error codes?|failures?|attempts?|activity|events?)\b/,
  /login failures?\b/,
  /userprincipalname/,
  /conditionalaccessstatus/,
  /trouble signing you in/,
  /flag sign-in errors/,
  /enable flagging/,
  /invalid_grant/,
  /interaction_required/,
])
// Sentences that stand only on the pages and in the errors of this sign-in.
const page = anyOf([
  /trouble signing you in/,
  /your sign-in was successful but/,
  /enable flagging/,
  /aadb2c\d{5}/,
  /aadsts[\s:#-]{0,3}\d{2}/,
  /your account or password is incorrect/,
])
const library = anyOf([
  /msal\w*exception/,
  /adal\w*exception/,
  /aadauthenticationfailed/,
  /microsoft\.identity/,
  /clientauthenticationerror/,
])
// Words of app sign-ins, with which a long bare number is a code.
const oauth = anyOf([
  /client secret/,
  /client assertion/,
  /service principal/,
  /app registration/,
  /refresh token/,
  /access token/,
  /redirect ur[il]/,
  /reply url/,
  /\btenant\b/,
  /multi-?factor/,
])
// Other products, standards and things that are counted: their numbers and ids are not ours.
const foreign = anyOf([
  /discord/,
  /twilio/,
  /binance/,
  /telegram/,
  /whatsapp/,
  /facebook/,
  /playstation/,
  /nintendo/,
  /xbox/,
  /roblox/,
  /\bapple\b/,
  /\bvpn\b/,
  /cisco/,
  /\bforti/,
  /sonicwall/,
  /netsuite/,
  /modbus/,
  /\bplc\b/,
  /severity/,
  /code ?page/,
  /\bchcp\b/,
  /encoding/,
  /\berrno\b/,
  /exit (?:code|status)/,
  /baidu/,
  /wechat/,
  /sql error/,
  /\bhy000/,
  /\badfs\b/,
  /\bad fs\b/,
  /active directory federation/,
  /activity id/,
  /\bokta\b/,
  /google/,
  /\baws\b/,
  /amazon/,
  /\bora-\d/,
  /oracle/,
  /mysql/,
  /postgres/,
  /mariadb/,
  /sqlstate/,
  /sql server/,
  /sqlcode/,
  /\bmsg \d/,
  /\bdsn\b/,
  /smtp/,
  /\b0x[0-9a-f]{4,}/,
  /win32/,
  /windows update/,
  /hresult/,
  /event id/,
  /salesforce/,
  /auth0/,
  /keycloak/,
  /github/,
  /gitlab/,
  /\bzoom\b/,
  /\bsap\b/,
  /railway/,
  /\ben 50126/,
  /iec 6/,
  /cenelec/,
  /pageextension/,
  /codeunit/,
  /tableextension/,
  /pagecustomization/,
  /sharepoint/,
  /dns/,
  /\bport\b/,
  /ping identity/,
  /pingfederate/,
  /cloudflare/,
  /paypal/,
  /stripe/,
  /steam/,
  /\bnpm\b/,
  /ticket/,
  /invoice/,
  /order n/,
  /zip code/,
  /\bapi[ _-]?key/,
  /postal/,
  /\bplz\b/,
  /phone/,
  /\btel\b/,
  /telefon/,
])

// Blocks of ids of other products and of log lines.
const otherBlock = anyOf([
  /\bactivity id/,
  /cluster uri/,
  /\bsession id: /,
  /\bspan_?id\b/,
  /["'](?:log_?)?level["']/,
  /["']logger["']/,
  /["']severity["']/,
])

/** What surrounds the fields, as far as it tells Entra from other products. */
export type Marks = {
  entra: boolean
  oauth: boolean
  page: boolean
  library: boolean
  foreign: boolean
  otherBlock: boolean
}

/** Looks for the words of Entra and of other products in a folded text. */
export function findMarks(folded: string): Marks {
  return {
    entra: entra.test(folded),
    oauth: oauth.test(folded),
    page: page.test(folded),
    library: library.test(folded),
    foreign: foreign.test(folded),
    otherBlock: otherBlock.test(folded),
  }
}

function anyOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}
