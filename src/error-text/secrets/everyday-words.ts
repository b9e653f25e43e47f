import { fold } from '../fold.ts'

// Words of sentences and of screens, folded, without accents. No secrets, even where one could stand.
const functionWords =
  'aber about after again ale ali all already als also ama and another any are att auch auf aus avec because been ' +
  'before being ben bin bitte both but can cant cela che com con could couldnt dal das dass dat deja del dem den ' +
  'depuis der desde det did didnt die dla does doesnt dont door down each een ein eine einem einen einer ela eller ' +
  'encore era est esta etait ett even ever every foi for from fur habe haben had hai han har has hat have heb heeft ' +
  'her here het hier hij his how ich icin ihr ikke ile immer inte into isnt ist its jag jamais jeg jest jetzt just ' +
  'juz kein keine las les los lub maar mai mais mam mas may mehr mein meine men met meu mia mich might mijn min ' +
  'minha mir mit mitt moje molto mon more most must mutta muy nach nao nas never nicht nie niet nije noch non nor ' +
  'nos not now nunca och oder off only ook other our out over par pas per pero please plus por que qui same sans ' +
  'schon seit sem sen she should sich sie sin since som some son sont stata still sua suo sur tai tem ten tez that ' +
  'the their then there these they this til too uit und under unter until van var very via von voor votre vous war ' +
  'was wasnt wenn were what when where which while who why wij will wird with without wont would wurde you your απο ' +
  'για δεν ειναι ηταν και μου που στη στο або але был была было вже для если еще или как мои міи она они при съм ' +
  'так что якщо'
const conditions =
  'access active altes authentication bara bonne bueno buena buona certa certo cierta errata giusta giusto gut kaputt kunnossa like newest oige options properly rikki sent shown spatna stara stare stary voimassa wrongly zla zle always android apparently august azure back basic bearer below benar blank broken browser ' +
  'call cancel caps case characters choose chrome click cloud code codes company complex compte computer conta ' +
  'continue cookie cookies copy credentials days dead default desk device devices different digits dnes dobre ' +
  'domain dung edge eilen empty enough enter entra entrar eski fail fails feil field fine firefox first forkert found friday ' +
  'gammal gammalt gammel geheim gestern gisteren gleich good google grant guess guest hello help helpdesk heute hidden ' +
  'hoje hours ieri igar intune ipad iphone issue jucer keep keys known konto kosong lang laptop last later least ' +
  'leer link local login logon logout long lost lupa mail march maybe method microsoft minutes monday month morgen ' +
  'network next night none null number numbers office okay okta once onedrive ontem open outlook page paper passkey ' +
  'paste personal phone policy portal press previous private prompt push ratt ready really regi result right riktig ' +
  'safari safe salah samme saturday screen second secure select sensitive server service session sharepoint short ' +
  'show sicher siehe sign signin simple site sorry sspr sta steht sticky strong stuck support symbols system teams ' +
  'tegnap temp text thank thanks third times today tomorrow trong true tuesday twice type unique unknown vacia ' +
  'vanha vcera ver vide view vpn wczoraj weak wednesday week weeks wifi windows woche word work works wrong year ' +
  'yesterday zeichen κενο νεος παλιο παλιος σημερα χθες воити вчера днес истата пустои сама сегодня старая старое ' +
  'старыи тот חדשה ישנה מطلوبة נכון נכונה שגוי שגויה انتهت جديدة خاطئ خاطئة صحيح صحيحة فارغة قديمة منتهية खाली गलत ' +
  'नया पुराना समाप्त सही'
/** Beginnings of words that tell a state, also behind "in", "un", "nie" and the like. */
const stems =
  'abgelauf accept accet account actual admin aegun aizmirs akzept alter ancien andern andra anmeld antig applic ' +
  'aujourd avvis ayer baig beidz benutz bestatig bitwarden blad bledn block blok bloq caduc cambi certif ' +
  'chang chybn compromis confid confirm corect correct corret corrig creat current degis delet dimentic ' +
  'disabl dogru doldu eingeb elfelej email enabl encrypt endre erforder error ervenyt ' +
  'esquec expir extern fals felakt forg fout gebruik gecer geldig generat gesperr giltig glem glom gresit gult ' +
  'gyldig hatal helyes helytel hibas identi inactiv incon intern invis ispravn istek iztek kadal kedal ' +
  'keepass kennw kilit korrekt lejar letter lock lower manag mandator message modif necess ' +
  'nedost neue znan znam nieuw nouvel nova nove novo novy nuev nuov nytt odmit odrzuc ogilt oike olvid ' +
  'onbek onjuist optional oubli pamirs pareiz passw perman platn pogres popraw poteck potek power ' +
  'pozabl praw problem promij prosl protect provid receiv refus reinit ' +
  'reject remember remov report request requir reset respins revok richt rotat sav scad schimb ' +
  'secret skift sparr spatn sperr spravn stor success sync teising tempor tocn token udlob ' +
  'uitat unbek unlock unohd unoht unust unut updat upper user usuario utgang utgatt utilis utiliz utlop uusi ' +
  'uzytkown vaara vaihd valid vanhen vecch vergess verget verif verkeer verlop virhe vyprs wijzig wygas yanlis ' +
  'zablok zabor zapom zmen zmien zuruckge ακυρ αλλαξ εληξ λαθ λανθ ξεχ σωστ валид верн вярн вірн грешн деиств ' +
  'заблок забрав забы застар измен изтек истек корект минул невалид недеиств отклон погреш правил промене просроч ' +
  'сброш скинут смен точн'

/** Everyday endings of words that tell a state: "rotated", "gesperrt" and "bloqueada" are no passwords. */
const states =
  /^(?:[a-z]{3,}(?:ed|ing|able|ible)|(?:ab|an|ver|zuruck|ein)?ge[a-z]{3,}(?:t|en)|[a-z]{3,}(?:ad[oa]s?|id[oa]s?|at[oa]|ut[oa]|iert))$/

/** Words that join what a secret is called and the secret: "is", "was", "lautet". */
export const copulas = new Set(
  'is was are were be becomes became = ist war lautet lautete waren sind heisst hiess est etait sera es era fue son sera foi e eram sao era erano sono zijn waren luidt jest to brzmi byl bylo byla je bylo byla bola bolo bol znie zni ar var lyder er on oli olid buvo yra ir bija este esta e oli olivat dir idi fuit это был была было є це був była е беше είναι ηταν ειναι हे है था थी la adalah ialah yaitu هو هي היא הוא کی ہے है idi volt lett vagyok oldu ist: used tried typed entered equals'
    .split(' ')
    .map(fold),
)
const functions = toSet(functionWords)
const everyday = toSet(conditions)
const stemmed = new RegExp(fold(`^(?:in|un|im|on|nie|ne|o|u|не|неп|ni)?(?:${stems.replace(/ /g, '|')})`))
/** Up to two letters, each of one or two units. */
const shortest = /^\p{L}{1,2}$/u
const alsoPasswords = new Set(['changeme', 'letmein'])

function toSet(words: string): Set<string> {
  return new Set(fold(words).split(' '))
}

/** True for a word, folded, that only joins others: "the", "nicht", and whatever has one or two letters. */
export const isFunctionWord = (word: string) => functions.has(word) || (word.length < 5 && shortest.test(word))

/** True for a word, folded, that stands in ordinary sentences about passwords: it is no secret, whatever it stands behind. */
export function isEverydayWord(word: string): boolean {
  if (alsoPasswords.has(word)) return false
  if (isFunctionWord(word) || everyday.has(word) || states.test(word)) return true
  return stemmed.test(word) && !/\d/.test(word)
}
