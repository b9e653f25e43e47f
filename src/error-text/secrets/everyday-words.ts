import { fold } from '../fold.ts'

// Words of sentences and of screens, folded, without accents. No secrets, even where one could stand.
const functionWords =
  'the a an down my your our his her their its this that these those it he she they we you i me us and or but so because ' +
  'if when then than as at by for from in into of on onto off out over to too under up with without about after ' +
  'before since until while not no nor never dont doesnt didnt wont cant couldnt isnt wasnt is are was were be been ' +
  'being am has have had do does did will would can could should must may might shall just still also only even ' +
  'again now here there what which who how why where all any some each every both same other another more most less ' +
  'very already yet ever please per via der die das den dem des ein eine einen einem einer mein meine meinem meinen ' +
  'ihr ihre sein und oder aber weil wenn dass nicht kein keine nie noch auch nur schon ist sind war waren wird ' +
  'werden wurde hat habe hatte haben bin im um auf aus bei mit nach seit von vor zu zum zur fur uber unter ich er ' +
  'sie es wir man sich mich mir wie wo jetzt hier da bitte immer mehr sehr le la les un une du de mon ma mes votre ' +
  'vos son sa ses et ou mais car si ne pas plus jamais est sont etait ai ont que qui quoi dans sur sous avec sans ' +
  'pour par depuis je tu il elle nous vous ils ce cette ces ca cela toujours encore deja aussi tres el los las una ' +
  'unos mi mis su sus y o pero porque nunca era fue esta estan ha han quien en con sin para por desde yo ella ' +
  'nosotros ellos se te lo al del ya tambien muy aun todavia os uma meu minha seu sua e mas nao foi estao tem em ' +
  'com sem eu ele ela nos eles dos na nas ja tambem muito ainda gli uno mio mia tuo suo ed perche non mai sono ' +
  'stata stato ho hai hanno che chi nel nella senza dal di della io lui lei noi loro ti gia anche molto ancora het ' +
  'een mijn jouw uw zijn maar omdat als niet geen nooit ben heeft heb dat wat waar op aan met zonder voor door van ' +
  'naar uit bij ik hij zij wij ze ook nog weer nu w z jest byl bylo byla ten ta moj moje mam po za od przez dla ' +
  'oraz ale lub czy juz tez tylko jak co ve ile icin bu bir sen biz siz onlar degil ama cok daha og eller men ikke ' +
  'var har som med uden uten til fra av af jeg hun vi det min mitt och inte ar jag att pa ett om tai mutta ei oli ' +
  'mina sina ali nije bio bila u s и не в на с по к из у от до за что как это так но или если уже еще я мы он она ' +
  'они мои моя был была было нет да при для же бы і та що це але або якщо вже ще мене міи е съм са че και η ο το να ' +
  'δεν θα με για απο στο στη ειναι ηταν μου που δε'
const conditions =
  'wrong right true okay ok fine good newer newest latest current previous first last second third long short ' +
  'strong weak empty blank unknown known different gone lost broken stuck dead hidden none null todo active ready ' +
  'private safe secure personal temp default case sensitive complex simple unique today yesterday tomorrow monday ' +
  'tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
  'october november december night week weeks month months days hours minutes year soon later once twice times ' +
  'always often sign signin login logon logout next back cancel continue close open help show hide view edit copy ' +
  'paste click press select enter type choose keep caps mail phone number code codes tokens keys cookie cookies ' +
  'credentials apps microsoft azure entra outlook teams office windows edge chrome firefox safari onedrive ' +
  'sharepoint excel word intune autopilot citrix okta sspr vpn wifi google gmail facebook instagram wordpress helpdesk support desk service company work ' +
  'works fail fails issue prompt page screen field button link site portal policy device devices computer laptop ' +
  'iphone ipad android browser session server system network internet keychain push call text letters characters ' +
  'digits symbols numbers least bearer basic cloud hybrid hello fido passkey method result access grant local ' +
  'domain guest thanks thank sorry above below asap maybe really simply apparently paper sticky gleich geheim leer ' +
  'alte altes heute gestern morgen woche wochen tage monat jahr stunden weiter abbrechen konto nichts zeichen lang ' +
  'kurz sicher lassen faux fausse bonne vide meme perdu requis demain jour jours mois heures suivant retour annuler ' +
  'compte vacia hoje ontem amanha entrar voltar conta giusta giusto vuota oggi ieri domani accedi avanti indietro ' +
  'annulla juist goed leeg oude zelfde vandaag gisteren volgende terug puste dzis wczoraj dalej wstecz dnes vcera ' +
  'dobre ures regi tegnap rossz ratt tomt idag igar feil riktig gammal gammel gammalt forkert tyhja vanha eilen ' +
  'tanaan eski bugun danas jucer vale oige samma samme senasis uj tas tasta pats ista istata isto sama sta steht ' +
  'siehe voir ver vedi zie zob viz lasd пустои старыи старая старое сегодня вчера воити далее назад отмена скрыт ' +
  'сьогодні днес νεος παλιο παλιος σημερα χθες κενο тот та же сама истата خاطئة صحيحة منتهية صحيح خاطئ انتهت جديدة ' +
  'قديمة فارغة מطلوبة שגויה נכונה שגוי נכון חדשה ישנה समाप्त पुराना खाली गलत सही नया dung trong salah benar kosong ' +
  'baru lama lupa betul'
/** Beginnings of words that tell a state, also behind "in", "un", "nie" and the like. */
const stems =
  'correct corret corect corrig korrekt fals richt gult giltig gyldig geldig ogilt valid spravn platn popraw вярн корект nedost praw prawid ' +
  'blad bledn chybn spatn pogres ispravn potek poteck pozabl iztek prosl tocn gresit teising pareiz virhe vaara oike hibas helyes helytel ervenyt ' +
  'yanlis dogru hatal gecer errad errat equivoc felakt utgang utgatt udlob utlop vanhen aegun beidz baig istek ' +
  'expir abgelauf caduc scad verlop wygas vyprs lejar doldu kadal kedal forg remember vergess verget oubli olvid ' +
  'esquec dimentic zapom zabor elfelej uitat glom glem nekt unohd unust aizmirs pamirs unut chang rotat modif cambi ' +
  'alter wijzig zmien zmen promij schimb andra endre skift vaihd muudet pakeis degis mainit reset reinit zuruckge ' +
  'restabl redefin reimpost disabl enabl requir block blok bloq lock unlock gesperr sparr sperr zablok kilit accept ' +
  'accet akzept refus rifiut reject rechaz compromis provid suppli specif authenti verif sync manag stor sav ' +
  'encrypt generat creat delet remov updat revok confirm bestatig receiv request report recus odrzuc odmit elutas ' +
  'respins avvis hylat reddedi necess mandator optional tempor perman invis confid inactiv identi perhap probab ' +
  'current actual user usuario utilis utiliz benutz gebruik account admin email applic passw kennw token secret ' +
  'bitwarden lastpass keepass dashlane keeper passwordless windowshello certif success power notific error message ' +
  'problem protect minim maxim upper lower letter extern intern erforder notig eingeb anmeld abmeld andern anzeig ' +
  'ausgebl nouvel ancien nuev antig nuov vecch nieuw novy nova nove novo nytt uusi neue unbek incon descon scono ' +
  'onbek nezn niezn okand ukend tuntem onjuist fout verkeer afficher masquer connex inici siguient mostrar ayer ' +
  'manana semana zalogu uzytkown aujourd верн вірн правил просроч деиств недеиств забы истек измен смен сброш ' +
  'заблок отклон застар скинут минул грешн валид невалид изтек забрав промене погреш точн λαθ σωστ λανθ ακυρ εληξ ' +
  'ξεχ αλλαξ'

/** Everyday endings of words that tell a state: "rotated", "gesperrt" and "bloqueada" are no passwords. */
const states =
  /^(?:[a-z]{3,}(?:ed|ing|able|ible)|(?:ab|an|ver|zuruck|ein)?ge[a-z]{3,}(?:t|en)|[a-z]{3,}(?:ad[oa]s?|id[oa]s?|at[oa]|ut[oa]|iert))$/

/** Words that join what a secret is called and the secret: "is", "was", "lautet". */
export const copulas = new Set(
  'is was are were be becomes became = ist war lautet lautete waren sind heisst hiess est etait sera es era fue son sera foi e eram sao era erano sono zijn waren luidt jest to brzmi byl bylo byla je bylo byla bola bolo bol znie zni ar var lyder er on oli olid buvo yra ir bija este esta e oli olivat dir idi fuit это был была было є це був była е беше είναι ηταν ειναι हे है था थी la adalah ialah yaitu هو هي היא הוא کی ہے है idi volt lett vagyok oldu ist: used tried typed entered equals'
    .split(' ')
    .map(fold),
)
export const functions = toSet(functionWords)
const everyday = toSet(conditions)
const stemSet = toSet(stems)
const denials = new RegExp(fold('^(?:in|un|im|on|nie|ne|o|u|не|неп|ni)'))
const shortestStem = 3
const longestStem = 13
const alsoPasswords = new Set(['changeme', 'letmein'])

function toSet(words: string): Set<string> {
  return new Set(fold(words).split(' '))
}

/** True for a word, folded, that stands in ordinary sentences about passwords: it is no secret, whatever it stands behind. */
export function isEverydayWord(word: string): boolean {
  if (alsoPasswords.has(word)) return false
  if (functions.has(word) || everyday.has(word) || states.test(word)) return true
  return !/\d/.test(word) && (beginsWithStem(word) || beginsWithStem(word.replace(denials, '')))
}

function beginsWithStem(word: string): boolean {
  for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) {
    if (stemSet.has(word.slice(0, length))) return true
  }
  return false
}
