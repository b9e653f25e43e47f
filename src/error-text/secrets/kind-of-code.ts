import { fold } from '../fold.ts'
import type { SecretKind } from './secret-kind.ts'

// What a word for "code" is joined with, in front, behind, or in one word: "Sicherheitscode", "código de un solo uso".
const recovery =
  'aterst|back ?up|ersatz|gendann|gjenoppr|helyreall|herstel|kurtarma|notfall|obnov|odzysk|oporavak|palaut|pemulihan|recover|recup|rescue|reset|respaldo|scratch|secours|wiederherst|yedek|zalozn|zapas|ανακτ|восстан|възстан|віднов|резерв|שחזור|استرداد|กู้คืน|バックアップ|リカバリー|備用|回復|备用|恢复|恢復|복구'
const signIn =
  '2fa|acceso|anmelde|apstipr|authent|bekraft|bekreft|bestat|bezpec|bezpiec|biztons|confirm|dogrul|dros|eenmalig|egyszer|einmal|ellenor|engang|factor|guvenl|jednokr|jednora|keaman|kertak|kinnit|kontroln|log ?[io]n|logg|magic|mfa|monouso|onay|one ?time|otp|overovac|patvirt|pengesahan|prufc?|saker|saug|secur|segur|sekali pakai|sicher|sicur|sign ?in|sigurn|sikker|single ?use|sms|tek kull|toegang|turva|un solo uso|usage unique|uso unico|vahvist|verif|weryf|zugang|ασφαλ|επαληθ|μιας|безопас|еднокр|однораз|перевір|подтв|потврд|потвърж|провер|підтв|сигурн|смс|אבטחה|אימות|דخول|חד פעמי|أمان|امان|تأكيد|تاكيد|تحقق|دخول|सत्याप|ยืนยัน|セキュリティ|ワンタイム|一次性|动态|安全|校验|検証|確認|認証|驗証|驗證|验证|보안|인증|일회|확인'
const words = `(?:(${fold(recovery)})|${fold(signIn)})`
const before = new RegExp(
  `${words}\\p{L}{0,12}[ _-]?$|(?:^|[^\\p{L}])(?:app|user|device|access|auth|text(?:ed)?|(?:6|six) ?digit|verify) ?-?$`,
  'u',
)
const behind = new RegExp(`^\\p{L}{0,5}(?:[ '-]\\p{L}{1,4}){0,3}[ '-]?${words}`, 'u')

/** What a code is for by the words beside it, or null where they do not say it. */
export function kindOfCode(folded: string, start: number, end: number): SecretKind | null {
  const said = before.exec(folded.slice(Math.max(0, start - 24), start)) ?? behind.exec(folded.slice(end, end + 24))
  return said && (said[1] === undefined ? 'sign-in code' : 'recovery code')
}
