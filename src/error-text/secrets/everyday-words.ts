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
  'wrong right false true okay fine good newer newest latest current previous first last second third long short ' +
  'strong weak valid empty blank unknown known different identical gone lost broken stuck dead hidden none null ' +
  'todo active inactive ready secret private confidential safe secure personal temporary temp permanent default ' +
  'optional necessary mandatory case-sensitive case sensitive complex simple unique today yesterday tomorrow monday ' +
  'tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
  'october november december afternoon night week weeks month months days hour hours minute minutes year years soon ' +
  'later once twice times time always often sign signin login logon logout next back cancel continue submit close ' +
  'open help show hide view edit copy paste click press select enter type choose remind keep caps user username ' +
  'users account accounts email mail name phone number code codes password passwords passwort kennwort token tokens ' +
  'keys secrets cookie cookies credentials apps application applications microsoft azure entra outlook teams office ' +
  'windows edge chrome firefox safari onedrive sharepoint excel word powerpoint intune autopilot citrix okta sspr ' +
  'admin administrator helpdesk support desk service company work works fail fails failure error errors issue ' +
  'issues problem problems message prompt page screen field button link site website portal policy protection ' +
  'device devices computer laptop iphone ipad android browser session server system network internet bitwarden ' +
  'lastpass keepass dashlane keychain keeper push notification call text letters characters digits symbols numbers ' +
  'uppercase lowercase minimum maximum least bearer basic cloud hybrid passwordless windowshello hello fido fido2 ' +
  'passkey certificate method success result access grant local domain guest external internal thanks thank sorry ' +
  'above below asap maybe perhaps really actually currently simply probably apparently falsch richtig richtige ' +
  'gultig korrekt inkorrekt leer neue neues alte altes gleich geheim unbekannt bekannt verloren notig erforderlich ' +
  'heute gestern morgen woche wochen tage monat monate jahr stunde stunden minuten anmelden abmelden weiter zuruck ' +
  'abbrechen andern zurucksetzen benutzer benutzername konto nichts zeichen lang kurz sicher aktuell eingeben ' +
  'anzeigen ausgeblendet lassen faux fausse bonne valide vide nouveau nouvelle ancien ancienne meme perdu inconnu ' +
  'requis obligatoire aujourd demain semaine jour jours mois heures connexion suivant retour annuler afficher ' +
  'masquer utilisateur compte vacia vacio nueva nuevo antigua antiguo misma mismo ayer manana semana dias horas ' +
  'iniciar siguiente atras cancelar mostrar usuario cuenta certa certo vazia nova novo antiga antigo mesma mesmo ' +
  'hoje ontem amanha entrar avancar voltar utilizador conta giusta giusto vuota nuova nuovo vecchia vecchio stessa ' +
  'oggi ieri domani accedi avanti indietro annulla utente onjuist juist fout goed ongeldig geldig leeg nieuw nieuwe ' +
  'oude zelfde vandaag gisteren aanmelden volgende terug gebruiker verkeerd bledne poprawne poprawny prawidlowe ' +
  'nieprawidlowe nieprawidlowy puste nowe stare dzis wczoraj dalej wstecz zaloguj uzytkownik spatne spravne ' +
  'neplatne platne nespravne chybne dnes vcera novy nove stary spravny hibas helyes ervenytelen ures regi tegnap ' +
  'rossz gresita gresit corecta corect incorecta noua veche ratt felaktigt felaktig gammalt nytt utgatt ogiltigt ' +
  'ogiltig tomt idag igar forkert udlobet ugyldig ugyldigt gammel gammelt glemt feil riktig utlopt vaara vaarin ' +
  'vanhentunut virheellinen tyhja uusi vanha unohtunut eilen tanaan yanlis dogru hatali gecersiz yeni eski bugun ' +
  'suresi netocna tocna pogresna pogresan ispravna neispravna istekla nevazeca stara danas jucer vale oige aegunud ' +
  'kehtetu nepareiza pareiza beidzies neteisingas teisingas baigesi neteisinga неверныи неверно неправильныи ' +
  'неправильно правильныи просрочен недеиствителен пустои новыи старыи сегодня вчера воити далее назад отмена скрыт ' +
  'невірнии неправильнии правильнии застарів новии старии сьогодні вчора грешна грешно неправилна неправилно ' +
  'валидна невалидна нова стара днес погрешна λαθος σωστος σωστο λανθασμενος λανθασμενο εληξε ακυρο νεος παλιο ' +
  'παλιος σημερα χθες κενο خاطئة صحيحة منتهية صحيح خاطئ انتهت جديدة قديمة فارغة מطلوبة שגויה נכונה שגוי נכון חדשה ' +
  'ישנה समाप्त पुराना खाली dung hetd trong salah benar kedaluwarsa kadaluarsa kosong baru lama lupa'
const stems =
  'corret oikea oikei вярн вірн верн correct expir incorrect invalid reject disabl enabl requir chang rotat reset ' +
  'block lock unlock forgot remember accept refus compromis provid suppli specif validat authenti verif sync manag ' +
  'stor sav encrypt generat creat delet remov updat revok confirm receiv request report abgelauf abgelehnt ' +
  'akzeptiert geander zuruckgesetz gesperrt vergess eingegeb ungultig bestatig gespeicher caduc oubli rejet modifi ' +
  'reinitial bloque rechaz cambi olvid restablec alterad redefinid esquec scadut dimentic reimpost bloccat verlopen ' +
  'gewijzig vergeten geblokkeer geweiger odrzuc zmieni wygas zapomn zablok zmen vyprs zapomen odmit lejar elfelejt ' +
  'elutasit schimbat uitat respins avvis andra byt glom nekt endre hylat vaihd unohd degis unut reddedil изменен ' +
  'сброшен отклон истек забы заблок змінен скинут минув промене изтек забрав'

/** Everyday endings of words that tell a state: "rotated", "gesperrt" and "bloqueada" are no passwords. */
const states =
  /^(?:[a-z]{3,}(?:ed|ing|able|ible)|(?:ab|an|ver|zuruck|ein)?ge[a-z]{3,}(?:t|en)|[a-z]{3,}(?:ad[oa]s?|id[oa]s?|at[oa]|ut[oa]|iert))$/

/** Words that join what a secret is called and the secret: "is", "was", "lautet". */
export const copulas = new Set(
  'is was are were be becomes became = ist war lautet lautete waren sind heisst hiess est etait sera es era fue son sera foi e eram sao era erano sono zijn waren luidt jest to brzmi byl bylo byla je bylo byla bola bolo bol znie zni ar var lyder er on oli olid buvo yra ir bija este esta e oli olivat dir idi fuit это был была было є це був była е беше είναι ηταν ειναι हे है था थी la adalah ialah yaitu ist: used tried typed entered equals'
    .split(' ')
    .map(fold),
)
export const functions = toSet(functionWords)
const everyday = toSet(conditions)
const stemSet = toSet(stems)
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
  for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) {
    if (stemSet.has(word.slice(0, length))) return true
  }
  return false
}
