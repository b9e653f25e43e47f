/** Beginnings of words for "error", folded or not. */
export const errorWords =
  'error|err|fehler|erreur|erro|errore|fout|fel|feil|fejl|virhe|hiba|chyba|blad|hata|ошибк|помилк|греш|خطأ|エラー|错误|錯誤|오류'

/** The numbers that errors of the sign-in service have: so narrow that few codes to sign in with look like one. */
export const errorNumber =
  '(?:(?:1[2367]|20|28|40|5[0-4]|6[57]|7[056]|8[01]|90)\\d{3}|100007|1200[0-2]\\d|13(?:000|501)\\d|14000\\d|16(?:0021|5[09]0\\d)|22(?:0450|0501|1000)|230109|24000\\d|399284|50(?:0[0-25]|1[2-6])\\d\\d|5300[0-3]\\d|65005\\d|7000\\d\\d|700229|750054|90[01]\\d{3}|(?:1000|500\\d|501\\d|7000|750\\d|900\\d)\\d{3})'
