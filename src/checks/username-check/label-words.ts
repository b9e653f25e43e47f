const label = [
  'user|user-?name|user-?id|id|log-?in|log-?on|account|address|e-?mail|mail|upn|mailto|smtp|sips?|xmpp',
  'benutzer|benutzername|anmeldename|konto|adresse|utilisateur|identifiant|compte|courriel|usuario|cuenta|correo',
  'utente|conta|usuário|utilizador|gebruiker|gebruikersnaam',
].join('|')
const filler = 'my|the|your|an?|is|to|from|cc|work|name'
const password =
  'pwd|password|passwd|passcode|passphrase|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|lösenord'
const mayBeName = 'pw|pass|pin|code|mdp|parola|hasło|heslo|пароль'

/** Words that people and programs write before an address, in some languages. */
export const labelWords = {
  /** A word that is no name of a person. */
  label: new RegExp(`^(?:${label})$`, 'iu'),
  /** A word that stands beside a label, and may be a name: An, Is, To. */
  filler: new RegExp(`^(?:${filler})$`, 'iu'),
  /** A label and a colon, at the start. */
  start: new RegExp(`^(?:(?:my|your|work) )?(?:${label}|to|from|cc|name)(?: (?:${label}|name))? ?[:=] ?`, 'iu'),
  /** A word behind which a password stands. */
  password: new RegExp(`(?<![\\p{L}\\d@.])(?:(?:${password}) ?[:= ]|(?:${mayBeName}) ?[:=])`, 'iu'),
}
