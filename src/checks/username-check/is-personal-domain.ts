/** Names that their providers have under the endings of many countries, with the usual slips of the pen. */
const families =
  /^(?:outlook|outlok|hotmail|hotmial|hotmai|windowslive|live|yahoo|yaho|yahooo|ymail|rocketmail|gmail|gmial|gamil|gmai|googlemail|icloud|aol|gmx|yandex|protonmail|tutanota|fastmail)\.(?:(?:co|com)\.[a-z]{2}|[a-z]{2,3})$/

const single = new Set(
  `msn.com passport.com me.com mac.com gmail gmx web.de t-online.de freenet.de arcor.de posteo.de mailbox.org bluewin.ch
  proton.me pm.me tuta.io tuta.com mail.com email.com zoho.com zohomail.com hey.com hushmail.com inbox.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it tin.it
  terra.com.br uol.com.br bol.com.br ig.com.br sapo.pt telenet.be skynet.be ziggo.nl hetnet.nl planet.nl
  btinternet.com virginmedia.com ntlworld.com talktalk.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net
  cox.net charter.net earthlink.net shaw.ca sympatico.ca bigpond.com optusnet.com.au xtra.co.nz
  qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com
  naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com
  mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua
  wp.pl o2.pl onet.pl op.pl interia.pl seznam.cz centrum.cz email.cz post.cz azet.sk centrum.sk freemail.hu citromail.hu
  abv.bg mail.bg rediffmail.com walla.co.il walla.com`.split(/\s+/),
)

/**
 * Whether a domain (lower case) is one of the large ones of personal mail, of which nobody has a work account. Put
 * together by hand on 2026-11-22; a small one that is missing counts as another organisation's, which is said as well.
 */
export function isPersonalDomain(domain: string): boolean {
  return families.test(domain) || single.has(domain)
}
