/** What one layout writes: the characters of `codes`, in their order, without and with Shift. A blank is not known. */
export type Layout = { name: string; plain: string; shifted: string }

const letters = (row: string) => [...row].map((letter) => `Key${letter}`)

/** The keys of a keyboard by their places, as `KeyboardEvent.code` names them: four rows from the top. */
export const codes: readonly string[] = [
  'Backquote',
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  'Minus',
  'Equal',
  ...letters('QWERTYUIOP'),
  'BracketLeft',
  'BracketRight',
  ...letters('ASDFGHJKL'),
  'Semicolon',
  'Quote',
  'Backslash',
  ...letters('ZXCVBNM'),
  'Comma',
  'Period',
  'Slash',
  'IntlBackslash',
]

/**
 * Layouts of the world, the most common ones first. A dead key stands with the sign that it writes alone. Of layouts
 * without Latin letters only the keys of the practice line are known. Source: the keyboard data of xkeyboard-config;
 * Korean from the standard KS X 5002.
 */
export const layouts: readonly Layout[] = [
  {
    name: 'English (US)',
    plain: "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./<",
    shifted: '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?>',
  },
  {
    name: 'English (UK)',
    plain: "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./\\",
    shifted: '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?|',
  },
  {
    name: 'English (US-International)',
    plain: '`1234567890-=qwertyuiop[]asdfghjkl;´\\zxcvbnm,./<',
    shifted: '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:¨|ZXCVBNM<>?>',
  },
  {
    name: 'German (QWERTZ)',
    plain: '^1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-<',
    shifted: '°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ\'YXCVBNM;:_>',
  },
  {
    name: 'Swiss German (QWERTZ)',
    plain: "§1234567890'^qwertzuiopü¨asdfghjklöä$yxcvbnm,.-<",
    shifted: '°+"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_>',
  },
  {
    name: 'Swiss French (QWERTZ)',
    plain: "§1234567890'^qwertzuiopè¨asdfghjkléà$yxcvbnm,.-<",
    shifted: '°+"*ç%&/()=?`QWERTZUIOPü!ASDFGHJKLöä£YXCVBNM;:_>',
  },
  {
    name: 'French (AZERTY)',
    plain: '²&é"\'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!<',
    shifted: '~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§>',
  },
  {
    name: 'Belgian (AZERTY)',
    plain: '²&é"\'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=<',
    shifted: '³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+>',
  },
  {
    name: 'Spanish',
    plain: "º1234567890'¡qwertyuiop`+asdfghjklñ´çzxcvbnm,.-<",
    shifted: 'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ÇZXCVBNM;:_>',
  },
  {
    name: 'Latin American Spanish',
    plain: "|1234567890'¿qwertyuiop´+asdfghjklñ{}zxcvbnm,.-<",
    shifted: '°!"#$%&/()=?¡QWERTYUIOP¨*ASDFGHJKLÑ[]ZXCVBNM;:_>',
  },
  {
    name: 'Italian',
    plain: "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-<",
    shifted: '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_>',
  },
  {
    name: 'Portuguese',
    plain: "\\1234567890'«qwertyuiop+´asdfghjklçº~zxcvbnm,.-<",
    shifted: '|!"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^ZXCVBNM;:_>',
  },
  {
    name: 'Brazilian Portuguese',
    plain: "'1234567890-=qwertyuiop´[asdfghjklç~]zxcvbnm,.;\\",
    shifted: '"!@#$%¨&*()_+QWERTYUIOP`{ASDFGHJKLÇ^}ZXCVBNM<>:|',
  },
  {
    name: 'Swedish or Finnish',
    plain: "§1234567890+´qwertyuiopå¨asdfghjklöä'zxcvbnm,.-<",
    shifted: '½!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄ*ZXCVBNM;:_>',
  },
  {
    name: 'Norwegian',
    plain: "|1234567890+\\qwertyuiopå¨asdfghjkløæ'zxcvbnm,.-<",
    shifted: '§!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLØÆ*ZXCVBNM;:_>',
  },
  {
    name: 'Danish',
    plain: "½1234567890+´qwertyuiopå¨asdfghjklæø'zxcvbnm,.-<",
    shifted: '§!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÆØ*ZXCVBNM;:_>',
  },
  {
    name: 'Turkish (Q)',
    plain: '"1234567890*-qwertyuıopğüasdfghjklşi,zxcvbnmöç.<',
    shifted: "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;ZXCVBNMÖÇ:>",
  },
  {
    name: 'Czech (QWERTZ)',
    plain: ';+ěščřžýáíé=´qwertzuiopú)asdfghjklů§¨yxcvbnm,.-\\',
    shifted: '°1234567890%ˇQWERTZUIOP/(ASDFGHJKL"!\'YXCVBNM?:_|',
  },
  {
    name: 'Hungarian (QWERTZ)',
    plain: '0123456789öüóqwertzuiopőúasdfghjkléáűyxcvbnm,.-í',
    shifted: '§\'"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁŰYXCVBNM?:_Í',
  },
  {
    name: 'Canadian French',
    plain: '#1234567890-=qwertyuiop^¸asdfghjkl;`<zxcvbnm,.é«',
    shifted: '|!"/$%?&*()_+QWERTYUIOP^¨ASDFGHJKL:`>ZXCVBNM\'.É»',
  },
  {
    name: 'Japanese',
    plain: ' 1234567890-^qwertyuiop@[asdfghjkl;:]zxcvbnm,./<',
    shifted: ' !"#$%&\'()~=~QWERTYUIOP`{ASDFGHJKL+*}ZXCVBNM<>?>',
  },
  {
    name: 'Dvorak',
    plain: "`1234567890[]',.pyfgcrl/=aoeuidhtns-\\;qjkxbmwvz<",
    shifted: '~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_|:QJKXBMWVZ>',
  },
  {
    name: 'Colemak',
    plain: "`1234567890-=qwfpgjluy;[]arstdhneio'\\zxcvbkm,./-",
    shifted: '~!@#$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO"|ZXCVBKM<>?_',
  },
  {
    name: 'Russian',
    plain: ' 1234  7   - йц   н      ф        жэ я     ь ю. ',
    shifted: ' !"№;  ?   _ ЙЦ   Н      Ф        ЖЭ Я     Ь Ю, ',
  },
  {
    name: 'Ukrainian',
    plain: ' 1234  7   - йц   н      ф        жє я     ь ю. ',
    shifted: ' !"№;  ?   _ ЙЦ   Н      Ф        ЖЄ Я     Ь Ю, ',
  },
  {
    name: 'Bulgarian',
    plain: ' 1234  7   - ,у   щ      ь        мч ю     п лб ',
    shifted: ' !?+"  :   $ ыУ   Щ      ѝ        МЧ Ю     П ЛБ ',
  },
  {
    name: 'Greek',
    plain: " 1234  7   - ;ς   υ      α        ´' ζ     μ ./ ",
    shifted: ' !@#$  &   _ :Σ   Υ      Α        ¨" Ζ     Μ >? ',
  },
  {
    name: 'Hebrew',
    plain: " 1234  7   - /'   \u05d8      \u05e9        \u05e3, \u05d6     \u05e6 \u05e5. ",
    shifted: ' !@#$  &   _ QW   Y      A        :" Z     M <? ',
  },
  {
    name: 'Arabic',
    plain: ' 1234  7   - \u0636\u0635   \u063a      \u0634        \u0643\u0637 \u0626     \u0629 \u0632\u0638 ',
    shifted: ' !@#$  &   _ \u064e\u064b   \u0625      \u0650        :" ~     \' .\u061f ',
  },
  {
    name: 'Thai',
    plain:
      ' \u0e45/-\u0e20  \u0e36   \u0e02 \u0e46\u0e44   \u0e31      \u0e1f        \u0e27\u0e07 \u0e1c     \u0e17 \u0e43\u0e1d ',
    shifted: ' +\u0e51\u0e52\u0e53  \u0e3f   \u0e58 \u0e50"   \u0e4d      \u0e24        \u0e0b. (     ? \u0e2c\u0e26 ',
  },
  {
    name: 'Korean',
    plain: " 1234  7   - ㅂㅈ   ㅛ      ㅁ        ;' ㅋ     ㅡ ./ ",
    shifted: ' !@#$  &   _ ㅃㅉ   ㅛ      ㅁ        :" ㅋ     ㅡ >? ',
  },
]
