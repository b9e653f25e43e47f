import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveBack, goodBrowser, standIn } from '../../testing/browser-stand-in.ts'
import { expectFast } from '../../testing/expect-fast.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { BrowserCheck } from './browser-check.tsx'
import { judgeIdentity } from './judge-identity.ts'
import type { Brand, Identity } from './read-identity.ts'

type Row = [
  title: string,
  given: Partial<Identity>,
  shown: string | null,
  age: 'fine' | 'old' | 'unknown',
  app: string | null,
]

const win = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const linux = 'Mozilla/5.0 (X11; Linux x86_64)'
const android = 'Mozilla/5.0 (Linux; Android 10; K)'
const phone = 'Mozilla/5.0 (Linux; Android 14; SM-S921B Build/UP1A.231005.007; wv)'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)'
const ipad = 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

const chrome = (version: number, system = win, rest = '') =>
  `${system} ${blink} Chrome/${version}.0.0.0 Safari/537.36${rest}`
const safari = (version: string, system = mac, rest = '') =>
  `${system} ${webkit} Version/${version} Safari/605.1.15${rest}`
const mobile = (middle: string, system = iphone) => `${system} ${webkit} ${middle} Mobile/15E148 Safari/604.1`
const inside = (rest: string, system = iphone) => `${system} ${webkit} Mobile/15E148 ${rest}`
const webView = (rest = '') => `${phone} ${blink} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36${rest}`
const brands = (...pairs: [string, string][]): Brand[] => pairs.map(([brand, version]) => ({ brand, version }))
const madeUp: [string, string] = ['Not)A;Brand', '8']

const rows: Row[] = [
  // Full browsers, new enough
  ['Chrome', { userAgent: chrome(150) }, 'Chrome 150 on Windows', 'fine', null],
  ['Chrome, the oldest that is new enough', { userAgent: chrome(130) }, 'Chrome 130 on Windows', 'fine', null],
  ['Chrome on a Mac', { userAgent: chrome(145, mac) }, 'Chrome 145 on macOS', 'fine', null],
  ['Chrome on Linux', { userAgent: chrome(145, linux) }, 'Chrome 145 on Linux', 'fine', null],
  ['Chrome on Android', { userAgent: chrome(145, android) }, 'Chrome 145 on Android', 'fine', null],
  [
    'Chrome on a phone of Cubot',
    { userAgent: chrome(150, 'Mozilla/5.0 (Linux; Android 12; CUBOT KING KONG 8)') },
    'Chrome 150 on Android',
    'fine',
    null,
  ],
  [
    'Chrome on a Chromebook',
    { userAgent: chrome(145, 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)') },
    'Chrome 145 on ChromeOS',
    'fine',
    null,
  ],
  ['Chrome on an iPhone', { userAgent: mobile('CriOS/146.0.7680.40') }, 'Chrome 146 on iOS', 'fine', null],
  [
    'a headless Chrome',
    { userAgent: `${linux} ${blink} HeadlessChrome/156.0.0.0 Safari/537.36` },
    'Chrome 156 on Linux',
    'fine',
    null,
  ],
  ['Edge', { userAgent: chrome(143, win, ' Edg/143.0.0.0') }, 'Edge 143 on Windows', 'fine', null],
  ['Edge on a Mac', { userAgent: chrome(143, mac, ' Edg/143.0.0.0') }, 'Edge 143 on macOS', 'fine', null],
  ['Edge on Android', { userAgent: chrome(143, android, ' EdgA/143.0.0.0') }, 'Edge 143 on Android', 'fine', null],
  ['Edge on an iPhone', { userAgent: mobile('Version/18.0 EdgiOS/143.0.3650.55') }, 'Edge 143 on iOS', 'fine', null],
  [
    'Firefox',
    { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0' },
    'Firefox 150 on Windows',
    'fine',
    null,
  ],
  [
    'Firefox ESR 140',
    { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    'Firefox 140 on Linux',
    'fine',
    null,
  ],
  [
    'Firefox on Android',
    { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0' },
    'Firefox 150 on Android',
    'fine',
    null,
  ],
  ['Firefox on an iPhone', { userAgent: mobile('FxiOS/150.0') }, 'Firefox 150 on iOS', 'fine', null],
  ['Safari', { userAgent: safari('26.1') }, 'Safari 26 on macOS', 'fine', null],
  ['Safari, the oldest that is new enough', { userAgent: safari('18.0') }, 'Safari 18 on macOS', 'fine', null],
  ['Safari on an iPhone', { userAgent: mobile('Version/26.0') }, 'Safari 26 on iOS', 'fine', null],
  ['Safari on an iPad', { userAgent: mobile('Version/18.5', ipad) }, 'Safari 18 on iOS', 'fine', null],
  [
    'Safari on an iPad that calls itself a Mac',
    { userAgent: safari('18.5'), touchPoints: 5 },
    'Safari 18 on iOS',
    'fine',
    null,
  ],
  [
    'Samsung Internet',
    { userAgent: `${android} ${blink} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36` },
    'Samsung Internet 29 on Android',
    'fine',
    null,
  ],
  ['Opera', { userAgent: chrome(141, win, ' OPR/125.0.0.0') }, 'Opera 125 on Windows', 'fine', null],
  ['Vivaldi', { userAgent: chrome(142, linux, ' Vivaldi/7.7.3851.58') }, 'Vivaldi 7 on Linux', 'fine', null],
  ['Brave', { userAgent: chrome(150), isBrave: true }, 'Brave 150 on Windows', 'fine', null],
  // By brands, which count more than the text
  [
    'Edge by brands',
    { userAgent: chrome(1), brands: brands(['Chromium', '143'], ['Microsoft Edge', '143'], madeUp) },
    'Edge 143 on Windows',
    'fine',
    null,
  ],
  [
    'Chrome by brands',
    { userAgent: chrome(1), brands: brands(madeUp, ['Google Chrome', '150'], ['Chromium', '150']) },
    'Chrome 150 on Windows',
    'fine',
    null,
  ],
  [
    'Opera by brands',
    { userAgent: chrome(1), brands: brands(['Opera', '115'], ['Chromium', '130'], madeUp) },
    'Opera 115 on Windows',
    'fine',
    null,
  ],
  [
    'Brave by brands',
    { userAgent: chrome(1), brands: brands(['Brave', '150'], ['Chromium', '150']), isBrave: true },
    'Brave 150 on Windows',
    'fine',
    null,
  ],
  [
    'Chromium by brands',
    { userAgent: chrome(1, linux), brands: brands(['Chromium', '156'], madeUp) },
    'Chromium 156 on Linux',
    'fine',
    null,
  ],
  [
    'an old Edge by brands',
    { userAgent: chrome(143), brands: brands(['Chromium', '99'], ['Microsoft Edge', '99']) },
    'Edge 99 on Windows',
    'old',
    null,
  ],
  [
    'a browser that we do not know, by brands',
    { userAgent: chrome(143), brands: brands(['Chromium', '143'], ['YaBrowser', '26']) },
    null,
    'unknown',
    null,
  ],
  [
    'brands without a number',
    { userAgent: chrome(143), brands: brands(['Chromium', ''], ['Google Chrome', 'x']) },
    null,
    'unknown',
    null,
  ],
  // Old
  ['Chrome of 2024', { userAgent: chrome(129) }, 'Chrome 129 on Windows', 'old', null],
  [
    'the last Chrome for Windows 7',
    { userAgent: chrome(109, 'Mozilla/5.0 (Windows NT 6.1; Win64; x64)') },
    'Chrome 109 on Windows',
    'old',
    null,
  ],
  ['Chrome of 2014', { userAgent: chrome(38) }, 'Chrome 38 on Windows', 'old', null],
  ['Edge of 2020', { userAgent: chrome(80, win, ' Edg/80.0.361.62') }, 'Edge 80 on Windows', 'old', null],
  [
    'Edge of Windows 10 of 2018',
    { userAgent: chrome(64, win, ' Edge/17.17134') },
    'Edge Legacy 17 on Windows',
    'old',
    null,
  ],
  [
    'Internet Explorer 11',
    { userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko' },
    'Internet Explorer 11 on Windows',
    'old',
    null,
  ],
  [
    'Internet Explorer 9',
    { userAgent: 'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)' },
    'Internet Explorer 9 on Windows',
    'old',
    null,
  ],
  [
    'Firefox ESR 128',
    { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' },
    'Firefox 128 on Linux',
    'old',
    null,
  ],
  [
    'Firefox ESR 115',
    { userAgent: 'Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0' },
    'Firefox 115 on Windows',
    'old',
    null,
  ],
  ['Safari 17', { userAgent: safari('17.6') }, 'Safari 17 on macOS', 'old', null],
  [
    'Safari on an old iPhone',
    { userAgent: mobile('Version/15.6.1', 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X)') },
    'Safari 15 on iOS',
    'old',
    null,
  ],
  [
    'Samsung Internet of 2022',
    { userAgent: `${android} ${blink} SamsungBrowser/18.0 Chrome/99.0.4844.88 Mobile Safari/537.36` },
    'Samsung Internet 18 on Android',
    'old',
    null,
  ],
  ['Opera of 2022', { userAgent: chrome(105, win, ' OPR/91.0.4516.20') }, 'Opera 91 on Windows', 'old', null],
  [
    'Opera 12',
    { userAgent: 'Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18' },
    'Opera 9 on Windows',
    'old',
    null,
  ],
  [
    'the browser of Android 4',
    {
      userAgent:
        'Mozilla/5.0 (Linux; U; Android 4.0.3; de-de; Galaxy S II Build/GRJ22) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    },
    'Android Browser 4 on Android',
    'old',
    null,
  ],
  // Inside an app
  [
    'Teams of today',
    { userAgent: chrome(143, win, ' Edg/143.0.0.0 Teams/26033.0.0.1') },
    'Edge 143 on Windows',
    'fine',
    'Teams',
  ],
  [
    'Teams of 2021',
    { userAgent: `${win} ${blink} Teams/1.4.00.26376 Chrome/85.0.4183.121 Electron/10.4.7 Safari/537.36` },
    'Chrome 85 on Windows',
    'old',
    'Teams',
  ],
  ['Teams on Android', { userAgent: webView(' TeamsMobile-Android') }, 'Chrome 140 on Android', 'fine', 'Teams'],
  ['Teams on an iPhone', { userAgent: inside('TeamsMobile-iOS') }, null, 'unknown', 'Teams'],
  ['Outlook on an iPhone', { userAgent: inside('Outlook-iOS/723.4027091.prod.iphone') }, null, 'unknown', 'Outlook'],
  ['Outlook on Android', { userAgent: webView(' Outlook-Android/2.0') }, 'Chrome 140 on Android', 'fine', 'Outlook'],
  [
    'the new Outlook on Windows',
    { userAgent: chrome(143, win, ' Edg/143.0.0.0 OneOutlook/1.2026.1') },
    'Edge 143 on Windows',
    'fine',
    'Outlook',
  ],
  [
    'the old Outlook on Windows',
    { userAgent: 'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Trident/7.0; Microsoft Outlook 16.0.5)' },
    'Internet Explorer 7 on Windows',
    'old',
    'Outlook',
  ],
  [
    'Facebook on an iPhone',
    { userAgent: inside('[FBAN/FBIOS;FBAV/520.0.0.38.101;FBDV/iPhone15,3]') },
    null,
    'unknown',
    'Facebook',
  ],
  [
    'Facebook on Android',
    { userAgent: webView('[FB_IAB/FB4A;FBAV/470.0.0.44.75;]') },
    'Chrome 140 on Android',
    'fine',
    'Facebook',
  ],
  [
    'Instagram on an iPhone',
    { userAgent: inside('Instagram 380.0.0.28.109 (iPhone15,3; iOS 18_6)') },
    null,
    'unknown',
    'Instagram',
  ],
  [
    'Instagram on Android',
    { userAgent: webView(' Instagram 380.0.0.48.104 Android') },
    'Chrome 140 on Android',
    'fine',
    'Instagram',
  ],
  ['WhatsApp', { userAgent: webView(' WhatsApp/2.25.4.76') }, 'Chrome 140 on Android', 'fine', 'WhatsApp'],
  ['LinkedIn', { userAgent: inside('[LinkedInApp]/9.31.1234') }, null, 'unknown', 'LinkedIn'],
  ['Line', { userAgent: `${iphone} ${webkit} Mobile/15E148 Safari Line/15.6.0` }, null, 'unknown', 'Line'],
  [
    'WeChat',
    { userAgent: inside('MicroMessenger/8.0.56(0x1800382d) NetType/WIFI Language/en') },
    null,
    'unknown',
    'WeChat',
  ],
  ['the Google app', { userAgent: mobile('GSA/360.0.720') }, null, 'unknown', 'the Google app'],
  ['Slack', { userAgent: chrome(140, mac, ' Slack/4.44.0') }, 'Chrome 140 on macOS', 'fine', 'Slack'],
  [
    'any app with Electron',
    { userAgent: `${mac} ${blink} Notes/3.1 Chrome/138.0.0.0 Electron/37.2.0 Safari/537.36` },
    'Chrome 138 on macOS',
    'fine',
    'an app',
  ],
  ['any app on Android', { userAgent: webView() }, 'Chrome 140 on Android', 'fine', 'an app'],
  ['any app on an iPhone', { userAgent: inside('').trim() }, null, 'unknown', 'an app'],
  [
    'any app on Android, by brands',
    { userAgent: chrome(1, android), brands: brands(['Android WebView', '140'], ['Chromium', '140']) },
    'Android WebView 140 on Android',
    'fine',
    'an app',
  ],
  [
    'any app on Windows, by brands',
    {
      userAgent: chrome(1),
      brands: brands(['Microsoft Edge', '143'], ['Chromium', '143'], ['Microsoft Edge WebView2', '143']),
    },
    'Edge 143 on Windows',
    'fine',
    'an app',
  ],
  [
    'a page on the home screen of an iPhone',
    { userAgent: inside('').trim(), isStandalone: true },
    null,
    'unknown',
    null,
  ],
  // What we cannot know
  [
    'a machine of Google',
    {
      userAgent: `${android} ${blink} Chrome/140.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
    },
    null,
    'unknown',
    null,
  ],
  [
    'a machine of Bing',
    { userAgent: `Mozilla/5.0 ${blink} (compatible; bingbot/2.0) Chrome/140.0.0.0 Safari/537.36` },
    null,
    'unknown',
    null,
  ],
  [
    'a machine that names no version',
    {
      userAgent: `${android} ${blink} Chrome/140.0.0.0 Mobile Safari/537.36 (compatible;PetalBot;+https://example.com)`,
    },
    null,
    'unknown',
    null,
  ],
  ['Yandex', { userAgent: chrome(140, win, ' YaBrowser/25.8.0.0') }, null, 'unknown', null],
  [
    'UC Browser',
    { userAgent: `${android} ${blink} Version/4.0 Chrome/100.0.0.0 UCBrowser/13.7 Mobile Safari/537.36` },
    null,
    'unknown',
    null,
  ],
  ['DuckDuckGo on an iPhone', { userAgent: `${mobile('Version/18.5')} Ddg/18.5` }, null, 'unknown', null],
  ['a text browser', { userAgent: 'Lynx/2.9.0 libwww-FM/2.14' }, null, 'unknown', null],
  ['nothing', { userAgent: '' }, null, 'unknown', null],
  ['64 KB without sense', { userAgent: 'Chrome/'.repeat(9362) }, null, 'unknown', null],
  ['64 KB that nearly fit', { userAgent: 'Trident/7.0; rv'.repeat(4369) }, null, 'unknown', null],
  [
    'a version without end',
    { userAgent: chrome(150).replace('150', '1'.repeat(50_000)) },
    'Chrome 1111 on Windows',
    'fine',
    null,
  ],
  ['HTML', { userAgent: '<img src=x onerror=alert(1)>' }, null, 'unknown', null],
]

const identityOf = (given: Partial<Identity>): Identity => ({
  userAgent: '',
  brands: [],
  isBrave: false,
  touchPoints: 0,
  isStandalone: false,
  ...given,
})

describe('what a browser says of itself', () => {
  it.each(rows)('is read for %s', (_, given, shown, age, app) => {
    expect(judgeIdentity(identityOf(given))).toMatchObject({ shown, age, app })
  })

  it('takes no time, however long and odd it is', () => {
    const parts = ['Trident/', 'Android ) AppleWebKit/', 'Version/1', 'Mozilla/5.0 (Android', 'Not Brand', 'Safari/']
    const judge = (userAgent: string) => judgeIdentity(identityOf({ userAgent: userAgent.slice(0, 1024) }))
    expectFast(
      judge,
      parts.map((part) => part.repeat(10_000)),
      50,
    )
  })
})

describe('the check', () => {
  beforeEach(goodBrowser)
  afterEach(giveBack)

  it('says so for each of them', async () => {
    const { reports } = renderCheck(BrowserCheck)
    const status = () => document.querySelector('[role=status]')?.textContent ?? ''
    const again = screen.getByRole('button', { name: 'Check again' })
    await screen.findByText(/nothing wrong/)
    for (const [title, given, shown, age, app] of rows) {
      const { userAgent, brands: said, isBrave, touchPoints, isStandalone } = identityOf(given)
      standIn(navigator, 'userAgent', userAgent)
      standIn(navigator, 'userAgentData', { brands: said })
      standIn(navigator, 'brave', isBrave ? {} : undefined)
      standIn(navigator, 'maxTouchPoints', touchPoints)
      standIn(navigator, 'standalone', isStandalone)
      fireEvent.click(again)
      await waitFor(() => expect(status()).not.toContain('Looking'))
      expect([title, status()]).toEqual([title, expect.stringContaining(sentence(shown, age, app))])
      const result = app ? 'embedded' : { fine: 'fine', old: 'old', unknown: null }[age]
      const line = expect.stringContaining(shown ?? 'browser unknown')
      await waitFor(() => expect([title, reports.at(-1)]).toEqual([title, { result, line }]))
    }
  })
})

const retired = /^(?:Internet Explorer|Edge Legacy|Opera 9|Android Browser) /

function sentence(shown: string | null, age: string, app: string | null): string {
  if (app) return `seems to be open inside ${app}`
  if (age === 'old')
    return `This browser is too old: ${shown}.${retired.test(shown ?? '') ? 'It gets no updates' : 'Update it'}`
  return age === 'fine' ? 'We see nothing wrong' : 'Can’t tell here whether this browser is fine'
}
