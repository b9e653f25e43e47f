/**
 * What a label stands in front of. `error` is a word after which a bare number is a code; `other` are labels of values
 * that must not be taken for something else; `record` is the bare "id" of a sign-in record.
 */
export type LabelKind =
  | 'correlationId'
  | 'requestId'
  | 'record'
  | 'timestamp'
  | 'date'
  | 'code'
  | 'error'
  | 'appName'
  | 'appId'
  | 'tenantId'
  | 'ipAddress'
  | 'deviceId'
  | 'devicePlatform'
  | 'deviceState'
  | 'message'
  | 'other'

/** The labels of one language, several with "|" between them. Blanks, hyphens, capitals and accents do not matter. */
export type LabelRow = { language: string } & { [kind in LabelKind]?: string } & {
  /** Words before or after the GUID of an application or a directory in a sentence. */
  appWord?: string
  tenantWord?: string
}

/** One row a language: a new language is a new row. Several wordings, as much is translated by machines. */
export const labelRows: LabelRow[] = [
  {
    language: 'data',
    correlationId:
      'correlation_id|activity correlation id|correlationIdentifier|corrId|correlation ld|MSALCorrelationIDKey',
    requestId: 'trace_id|x-ms-request-id|traceIdentifier|request ld|trace ld',
    record: 'id',
    timestamp: 'createdDateTime|created date time|TimeGenerated|TimeGenerated UTC|Date (UTC)|timestamp (UTC)',
    date: 'time|date|datetime|creationTime|Sign-in time|sign in date',
    code: 'error_codes|errorCode|errorCodes|error_code|resultType|result type|Sign-in error code|status.errorCode|ErrorNumber|error number|subErrorCode|server error code|status error code|status code|result code|resultSignature',
    error: 'sign-in error|signin error|login error|status|result|failure|failed with code|AAD error|STS error',
    appName: 'appDisplayName|App display name|Application display name|client app name|clientAppName',
    appId:
      'appId|client_id|application_id|App (client) ID|Application (client) ID|client app id|client application id|clientAppId',
    tenantId: 'tenant_id|tid|homeTenantId|Home tenant ID|directory_id|aadTenantId|Directory (tenant) ID|User tenant ID',
    ipAddress: 'ipAddress|ip_address|callerIpAddress|client ip|clientIp|client ip address',
    deviceId: 'deviceId|device_id|deviceDetail.deviceId',
    devicePlatform: 'operatingSystem|Operating system|device OS|devicePlatform|deviceDetail.operatingSystem',
    deviceState: 'trustType|Join type|deviceDetail.trustType',
    message:
      'error_description|failureReason|failure reason|resultDescription|errorMessage|error message|ErrorDescription',
    other:
      'resourceId|resource id|resource|resource app id|resource application id|resource value from request|list of valid resources from app registration|resource tenant id|resource display name|resourceTenantId|resourceIdentity|subscription_id|subscription|session_id|activity_id|user_id|user object id|object_id|oid|principal id|service principal id|servicePrincipalId|service principal object id|client-request-id|clientRequestId|original request id|operation id|diagnostic id|tracking id|instance id|unique token identifier|uniqueTokenIdentifier|x-ms-correlation-request-id|policy id|client app|client app used|clientAppUsed|user agent|userAgent|browser|location|user display name|userDisplayName|username|user|user principal name|userPrincipalName|user type|resource group|conditional access|conditionalAccessStatus|additional details|additionalDetails|error_uri|errorUri|suberror|at line|location id|service request id|app owner tenant id|appOwnerTenantId|resource owner tenant id|agent id|cross tenant access type|authentication requirement|continuous access evaluation|sign-in identifier|client credential type|status code details|authentication protocol|request type|incoming token type|flag sign-in errors for review|data center|authentication method|account|upn|email|nonce|state|claims|scope|redirect_uri|category|operation name|properties|is interactive|risk state|risk level|display name|displayName|password|version|server|thumbprint|certificate|secret id|key id|managed identity resource id|session lifetime policies|associated resource id|federated credential id|homeTenantName|created|last modified|expires|endpoint|authority|duration|level|host|machine name|computer name|file|line|log name|source|event id|message id|subject|from|to|exit code|return code|response code|reason code|zip code|postal code|post code|area code|country code|product code|order code|promo code|discount code|source code|verification code|security code|access code|event code|item code|article code|code page|booking code|project code|cost code|dial code|process code|Postleitzahl|code postal|código postal|tracking number|order number|ticket number|line number|sent',
  },
  {
    language: 'en',
    correlationId: 'Correlation ID|Correlation Identifier|Correlations ID|Corelation ID|Correlation',
    requestId: 'Request ID|Trace ID|Request Identifier|Trace Identifier|Tracing ID',
    timestamp: 'Timestamp|Time stamp|Date and time|Time of error',
    code: 'Error Code|Error Codes|Errorcode|Sign-in error code|Code',
    error: 'error|errors|err|failures|error no|error nr|error number|fail code|fails with|error #',
    appName: 'App name|Application name|Application|App',
    appId: 'App id|Application id|Client id|Client|App identifier|Application identifier',
    tenantId: 'Tenant id|Tenant|Directory id|Directory|Tenant identifier',
    ipAddress: 'IP address|IP',
    deviceId: 'Device identifier|Device ID',
    devicePlatform: 'Device platform|Platform',
    deviceState: 'Device state|Device status',
    message: 'Message|Error message|Error description',
    appWord: 'application|app |client ',
    tenantWord: 'directory|tenant',
  },
  {
    language: 'de',
    correlationId: 'Korrelations-ID|Korrelationsbezeichner|Korrelationskennung|Korrelation-ID|Korrelations Nr',
    requestId:
      'Anforderungs-ID|Anfrage-ID|Ablaufverfolgungs-ID|Trace-ID|Nachverfolgungs-ID|Request-ID|Überwachungs-ID|Anforderungskennung|Verfolgungs-ID|Ablaufverfolgungskennung',
    timestamp: 'Zeitstempel|Zeitmarke|Timestamp|Datum und Uhrzeit',
    date: 'Datum|Zeit|Uhrzeit|Datum (UTC)',
    code: 'Fehlercode|Fehler-Code|Fehlernummer|Fehlerkennziffer|Anmeldefehlercode|Anmelde-Fehlercode|Code des Fehlers|Fehlercode für die Anmeldung',
    error: 'Fehler|Anmeldefehler|Fehler Nr|Fehler mit dem Code',
    appName: 'App-Name|Anwendungsname|Name der App|Name der Anwendung|Anwendung|Appname',
    appId: 'App-ID|Anwendungs-ID|Client-ID|Anwendungskennung|ID der App',
    tenantId: 'Mandanten-ID|Mandant|Verzeichnis-ID|Mandantenkennung|Basismandanten-ID',
    ipAddress: 'IP-Adresse',
    deviceId: 'Geräte-ID|Gerätebezeichner|Gerätekennung',
    devicePlatform: 'Geräteplattform|Plattform|Betriebssystem',
    deviceState: 'Gerätestatus|Gerätezustand|Jointyp',
    message: 'Meldung|Nachricht|Fehlermeldung|Fehlerursache|Fehlerbeschreibung',
    other:
      'Ressource|Ressourcen-ID|Sitzungs-ID|Abonnement-ID|Benutzer-ID|Objekt-ID|Benutzer|Kennwort|Passwort|Gesendet|Betreff|Standort|Client-App|Aktivitäts-ID|Status|Ressourcenmandanten-ID',
    appWord: 'anwendung',
    tenantWord: 'verzeichnis|mandant',
  },
  {
    language: 'fr',
    correlationId:
      'ID de corrélation|Id. de corrélation|Identifiant de corrélation|ID corrélation|Identificateur de corrélation|Code de corrélation',
    requestId:
      'ID de demande|ID de la demande|ID de requête|ID de la requête|Identifiant de demande|Identifiant de la demande|Identifiant de requête|ID de trace|ID de suivi|ID trace|Identifiant de trace|Identificateur de trace|ID de traçage|Identificateur de demande|Id. de trace|Identifiant de suivi',
    timestamp: 'Horodatage|Horodateur|Cachet temporel|Marque de temps|Date et heure|Estampille temporelle',
    date: 'Date|Heure|Date (UTC)',
    code: "Code d'erreur|Code erreur|Code de l'erreur|Code d'erreur de connexion|Numéro d'erreur",
    error: 'erreur|erreur de connexion|erreur n°|erreur numéro',
    appName: "Nom de l'application|Nom d'application|Application|Nom de l'appli|Nom application",
    appId: "ID d'application|ID de l'application|ID application|ID client|Identifiant de l'application|ID de client",
    tenantId:
      "ID de locataire|ID du locataire|Locataire|ID de l'annuaire|ID de répertoire|ID d'annuaire|Identifiant du locataire",
    ipAddress: 'Adresse IP',
    deviceId:
      "Identificateur de l'appareil|Identifiant de l'appareil|ID de l'appareil|Identificateur d'appareil|ID d'appareil|Identifiant d'appareil",
    devicePlatform:
      "Plateforme de l'appareil|Plateforme d'appareil|Plate-forme de l'appareil|Système d'exploitation|Plateforme",
    deviceState: "État de l'appareil|État d'appareil|Statut de l'appareil|Type de jointure",
    message: "Message d'erreur|Raison de l'échec|Description de l'erreur",
    other:
      "Ressource|ID de ressource|ID de session|ID d'abonnement|ID d'utilisateur|Utilisateur|Mot de passe|Envoyé|Objet|ID d'activité|Application cliente|ID d'objet|Statut|Emplacement",
    appWord: 'application|client ',
    tenantWord: 'annuaire|repertoire|locataire',
  },
  {
    language: 'es',
    correlationId:
      'Id. de correlación|Identificador de correlación|Identificación de correlación|ID correlación|Código de correlación',
    requestId:
      'Id. de solicitud|Identificador de solicitud|Id. de la solicitud|Identificador de la solicitud|ID de petición|Id. de seguimiento|Identificador de seguimiento|ID de rastreo|Id. de traza|Identificador de traza|ID de traza|Id. de rastreo|Identificador de rastreo|Id. de trace',
    timestamp: 'Marca de tiempo|Marca de hora|Marca temporal|Marca de fecha y hora|Sello de tiempo|Fecha y hora',
    date: 'Fecha|Hora|Fecha (UTC)',
    code: 'Código de error|Código del error|Código error|Código de error de inicio de sesión|Número de error',
    error: 'error|error de inicio de sesión|error número|error nº',
    appName: 'Nombre de la aplicación|Nombre de aplicación|Aplicación|Nombre de la app',
    appId:
      'Id. de aplicación|Id. de la aplicación|Identificador de aplicación|Identificador de la aplicación|ID de cliente|Id. de app',
    tenantId:
      'Id. de inquilino|Identificador de inquilino|Id. del inquilino|Inquilino|Id. de directorio|ID de tenant|Identificador del directorio',
    ipAddress: 'Dirección IP|Dirección de IP',
    deviceId: 'Identificador de dispositivo|Identificador del dispositivo|Id. de dispositivo|Id. del dispositivo',
    devicePlatform: 'Plataforma de dispositivo|Plataforma del dispositivo|Plataforma|Sistema operativo',
    deviceState: 'Estado de dispositivo|Estado del dispositivo|Tipo de unión',
    message: 'Mensaje|Mensaje de error|Motivo del error|Descripción del error',
    other:
      'Recurso|Id. de recurso|Id. de sesión|Id. de suscripción|Id. de usuario|Usuario|Contraseña|Enviado|Asunto|Id. de actividad|Aplicación cliente|Id. de objeto|Estado|Ubicación',
    appWord: 'aplicacion',
    tenantWord: 'directorio|inquilino',
  },
  {
    language: 'pt',
    correlationId:
      'ID de correlação|ID da correlação|Identificador de correlação|Identificação de correlação|ID correlação|Código de correlação|Id. de Correlação',
    requestId:
      'ID da solicitação|ID de solicitação|ID do pedido|ID de pedido|Identificador do pedido|Identificador da solicitação|ID de rastreamento|ID do rastreamento|ID de rastreio|ID de traço|ID do traço|ID de traçado|Identificador de rastreio|Identificador de rastreamento|Id. de Pedido|Id. de Rastreio|ID da requisição|ID de requisição|ID do rastreio|Identificação de rastreamento|ID de rastro',
    timestamp:
      'Carimbo de data/hora|Carimbo de data e hora|Carimbo de hora|Carimbo de tempo|Carimbo temporal|Carimbo data/hora|Marca temporal|Marca de data/hora|Marca de tempo|Horário|Data/hora|Data e hora|Registro de data e hora|Estampa de tempo|Marca horária',
    date: 'Data|Hora|Data (UTC)',
    code: 'Código de erro|Código do erro|Código erro|Código de erro de entrada|Código de erro de início de sessão|Número do erro',
    error: 'erro|erro de entrada|erro de início de sessão|erro número',
    appName:
      'Nome do aplicativo|Nome da aplicação|Nome do app|Aplicativo|Aplicação|Nome da aplicacao|Nome de aplicação',
    appId:
      'ID do aplicativo|ID da aplicação|ID do cliente|ID de cliente|ID de aplicativo|ID da app|ID do app|ID de aplicação|Id. da aplicação',
    tenantId:
      'ID do locatário|ID de locatário|Locatário|ID do inquilino|ID de inquilino|Inquilino|ID do diretório|ID de diretório',
    ipAddress: 'Endereço IP|Endereço de IP',
    deviceId: 'Identificador do dispositivo|Identificador de dispositivo|ID do dispositivo|ID de dispositivo',
    devicePlatform:
      'Plataforma do dispositivo|Plataforma de dispositivo|Plataforma|Sistema operacional|Sistema operativo',
    deviceState: 'Estado do dispositivo|Status do dispositivo|Estado de dispositivo|Tipo de junção',
    message: 'Mensagem|Mensagem de erro|Motivo da falha|Descrição do erro',
    other:
      'Recurso|ID do recurso|ID da sessão|ID de sessão|ID da assinatura|ID da subscrição|ID do usuário|ID do utilizador|Usuário|Utilizador|Senha|Palavra-passe|Enviado|Assunto|ID da atividade|Aplicativo cliente|ID do objeto|Localização',
    appWord: 'aplicativo|aplicacao',
    tenantWord: 'diretorio|directorio|locatario|inquilino',
  },
  {
    language: 'it',
    correlationId:
      'ID correlazione|ID di correlazione|Identificatore di correlazione|Identificativo di correlazione|ID della correlazione|Identificatore correlazione',
    requestId:
      'ID richiesta|ID della richiesta|ID di richiesta|Identificatore richiesta|ID traccia|ID di traccia|ID della traccia|ID tracciamento|ID di tracciamento|ID di tracciatura|Identificatore di traccia|ID analisi|Identificativo richiesta|Identificativo traccia|ID tracciatura',
    timestamp:
      'Timestamp|Data/ora|Data e ora|Indicatore di data e ora|Marca temporale|Marcatura temporale|Indicazione di data e ora|Indicatore orario|Indicatore data/ora',
    date: 'Data|Ora|Data (UTC)',
    code: "Codice errore|Codice di errore|Codice dell'errore|Codice errore di accesso|Numero errore",
    error: 'errore|errore di accesso|errore numero',
    appName: "Nome app|Nome applicazione|Nome dell'app|Nome dell'applicazione|Applicazione",
    appId: "ID app|ID applicazione|ID dell'app|ID dell'applicazione|ID client|Identificatore applicazione",
    tenantId: 'ID tenant|ID del tenant|ID directory|ID della directory|Tenant|ID titolare',
    ipAddress: 'Indirizzo IP',
    deviceId:
      'Identificatore dispositivo|Identificatore del dispositivo|ID dispositivo|ID del dispositivo|Identificativo dispositivo',
    devicePlatform: 'Piattaforma dispositivo|Piattaforma del dispositivo|Piattaforma|Sistema operativo',
    deviceState: 'Stato dispositivo|Stato del dispositivo|Tipo di aggiunta',
    message: 'Messaggio|Messaggio di errore|Motivo errore|Descrizione errore',
    other:
      'Risorsa|ID risorsa|ID sessione|ID sottoscrizione|ID utente|Utente|Inviato|Oggetto|ID attività|App client|ID oggetto|Stato|Posizione',
    appWord: 'applicazione',
    tenantWord: 'directory|tenant',
  },
  {
    language: 'nl',
    correlationId: 'Correlatie-ID|Correlatie-id|Correlatie identificatie|Correlatienummer|Correlatiecode',
    requestId:
      'Aanvraag-ID|Verzoek-ID|Aanvraag-id|Traceer-ID|Traceer-id|Tracerings-id|Trace-id|Tracering-id|Tracerings-ID|ID van aanvraag|Traceringscode|Request-id',
    timestamp: 'Tijdstempel|Tijdsstempel|Tijds tempel|Tijdstip|Tijdstempel van fout|Datum en tijd',
    date: 'Datum|Tijd|Datum (UTC)',
    code: 'Foutcode|Fout code|Foutnummer|Code van fout|Aanmeldfoutcode|Foutcode voor aanmelding|Aanmeldingsfoutcode',
    error: 'fout|aanmeldfout|aanmeldingsfout|foutmelding nr',
    appName:
      'App-naam|Naam van app|Naam van toepassing|Toepassingsnaam|Toepassing|Applicatie|Applicatienaam|Naam van de app',
    appId: 'App-id|Toepassings-id|Toepassings-ID|Client-id|Applicatie-id|Id van app',
    tenantId: 'Tenant-id|Directory-id|Map-id|Id van tenant|Adreslijst-id',
    ipAddress: 'IP-adres',
    deviceId: 'Apparaat-id|Apparaat-ID|Apparaatidentificatie|Apparaat-identificatie|Id van apparaat',
    devicePlatform: 'Apparaatplatform|Platform van apparaat|Platform|Besturingssysteem|Platform voor apparaat',
    deviceState: 'Apparaatstatus|Status van apparaat|Apparaattoestand|Toestand van apparaat',
    message: 'Bericht|Foutbericht|Foutmelding|Reden van fout|Foutbeschrijving',
    other:
      'Resource|Resource-id|Sessie-id|Abonnements-id|Gebruikers-id|Gebruiker|Wachtwoord|Verzonden|Onderwerp|Activiteits-id|Client-app|Object-id|Locatie',
    appWord: 'toepassing|applicatie|app ',
    tenantWord: 'directory|tenant|adreslijst',
  },
  {
    language: 'pl',
    correlationId: 'Identyfikator korelacji|ID korelacji|Id korelacji|Numer korelacji|Identyfikator skorelowania',
    requestId:
      'Identyfikator żądania|ID żądania|Identyfikator śledzenia|ID śledzenia|Identyfikator śladu|ID śladu|Identyfikator zapytania|Identyfikator wniosku|ID zapytania|Identyfikator prośby',
    timestamp: 'Sygnatura czasowa|Znacznik czasu|Znacznik czasowy|Stempel czasowy|Data i godzina|Znak czasu',
    date: 'Data|Czas|Godzina|Data (UTC)',
    code: 'Kod błędu|Kod błedu|Numer błędu|Kod błędu logowania|Kod błędu rejestracji',
    error: 'błąd|błąd logowania|błąd nr|błędem|błędu',
    appName: 'Nazwa aplikacji|Aplikacja',
    appId: 'Identyfikator aplikacji|ID aplikacji|Identyfikator klienta|ID klienta',
    tenantId: 'Identyfikator dzierżawy|ID dzierżawy|Dzierżawa|Identyfikator katalogu|ID katalogu|Identyfikator najemcy',
    ipAddress: 'Adres IP',
    deviceId: 'Identyfikator urządzenia|ID urządzenia',
    devicePlatform: 'Platforma urządzenia|Platforma|System operacyjny',
    deviceState: 'Stan urządzenia|Status urządzenia|Typ dołączenia',
    message: 'Komunikat|Wiadomość|Komunikat o błędzie|Przyczyna błędu|Opis błędu',
    other:
      'Zasób|Identyfikator zasobu|Identyfikator sesji|Identyfikator subskrypcji|Identyfikator użytkownika|Użytkownik|Hasło|Wysłano|Temat|Identyfikator działania|Aplikacja kliencka|Identyfikator obiektu|Stan|Lokalizacja',
    appWord: 'aplikacj',
    tenantWord: 'katalog|dzierzaw',
  },
  {
    language: 'ru',
    correlationId:
      'Идентификатор корреляции|ИД корреляции|ID корреляции|Код корреляции|Корреляционный идентификатор|ИД корреляция|Идентификатор взаимосвязи',
    requestId:
      'Идентификатор запроса|ИД запроса|ID запроса|Код запроса|Идентификатор трассировки|ИД трассировки|ID трассировки|Код трассировки|Идентификатор отслеживания|ИД отслеживания|Идентификатор трейса|ИД следа|Идентификатор следа|ID отслеживания',
    timestamp:
      'Отметка времени|Временная отметка|Метка времени|Временная метка|Штамп времени|Дата и время|Отметка о времени|Время ошибки|Временной штамп|Метка даты и времени',
    date: 'Дата|Время|Дата (UTC)',
    code: 'Код ошибки|Кодом ошибки|Номер ошибки|Код ошибки входа|Код сбоя',
    error: 'ошибка|ошибка входа|ошибкой|ошибки|ошибка №',
    appName: 'Имя приложения|Название приложения|Приложение|Наименование приложения',
    appId: 'Идентификатор приложения|ИД приложения|ID приложения|Код приложения|Идентификатор клиента|ИД клиента',
    tenantId:
      'Идентификатор клиента каталога|Идентификатор арендатора|ИД арендатора|ID арендатора|Идентификатор каталога|ИД каталога|Арендатор|Идентификатор тенанта',
    ipAddress: 'IP-адрес|IP адрес|Адрес IP',
    deviceId: 'Идентификатор устройства|ИД устройства|ID устройства',
    devicePlatform: 'Платформа устройства|Платформа|Операционная система',
    deviceState: 'Состояние устройства|Статус устройства|Тип присоединения',
    message: 'Сообщение|Сообщение об ошибке|Причина сбоя|Описание ошибки',
    other:
      'Ресурс|Идентификатор ресурса|Идентификатор сеанса|Идентификатор подписки|Идентификатор пользователя|Пользователь|Пароль|Отправлено|Тема|Идентификатор действия|Клиентское приложение|Идентификатор объекта|Состояние|Расположение',
    appWord: 'приложени',
    tenantWord: 'каталог|арендатор|клиент',
  },
  {
    language: 'tr',
    correlationId:
      'Bağıntı Kimliği|Bağıntı Kimlik|Korelasyon Kimliği|Korelasyon ID|Bağıntı ID|İlişki Kimliği|Bağlantı Kimliği|İlinti Kimliği|Bağıntı No',
    requestId:
      'İstek Kimliği|İstek ID|İzleme Kimliği|İzleme ID|Talep Kimliği|İz Kimliği|İzleme No|İstek No|Takip Kimliği|İstek Numarası',
    timestamp: 'Zaman damgası|Zaman Damgası|Tarih ve saat|Saat damgası|Zaman bilgisi',
    date: 'Tarih|Saat|Zaman|Tarih (UTC)',
    code: 'Hata Kodu|Hata kod|Hata numarası|Oturum açma hata kodu|Hatanın kodu',
    error: 'hata|oturum açma hatası|hatası|hata no',
    appName: 'Uygulama adı|Uygulamanın adı|Uygulama|Uygulama ismi',
    appId: 'Uygulama kimliği|Uygulama ID|İstemci kimliği|Uygulamanın kimliği',
    tenantId: 'Kiracı kimliği|Kiracı ID|Kiracı|Dizin kimliği|Dizin ID',
    ipAddress: 'IP adresi',
    deviceId: 'Cihaz tanımlayıcısı|Cihaz kimliği|Aygıt tanımlayıcısı|Aygıt kimliği|Cihaz tanımlayıcı',
    devicePlatform: 'Cihaz platformu|Aygıt platformu|Platform|İşletim sistemi',
    deviceState: 'Cihaz durumu|Aygıt durumu|Katılım türü',
    message: 'İleti|Mesaj|Hata iletisi|Hata mesajı|Hata nedeni|Hata açıklaması',
    other:
      'Kaynak|Kaynak kimliği|Oturum kimliği|Abonelik kimliği|Kullanıcı kimliği|Kullanıcı|Parola|Şifre|Gönderildi|Konu|Etkinlik kimliği|İstemci uygulaması|Nesne kimliği|Durum|Konum',
    appWord: 'uygulama',
    tenantWord: 'dizin|kirac',
  },
  {
    language: 'cs',
    correlationId: 'ID korelace|Korelační ID|Identifikátor korelace|Id korelace|Korelační identifikátor|Číslo korelace',
    requestId:
      'ID žádosti|ID požadavku|ID trasování|Identifikátor žádosti|Identifikátor požadavku|Identifikátor trasování|ID sledování|ID stopy|Trasovací ID|Identifikátor sledování|ID trasy|Id sledovací',
    timestamp: 'Časové razítko|Časová značka|Datum a čas|Časový údaj|Čas razítko|Razítko času',
    date: 'Datum|Čas|Datum (UTC)',
    code: 'Kód chyby|Chybový kód|Kódem chyby|Číslo chyby|Kód chyby přihlášení|Kódu chyby',
    error: 'chyba|chyba přihlášení|chybou|chyby|chyba č',
    appName: 'Název aplikace|Jméno aplikace|Aplikace',
    appId: 'ID aplikace|Identifikátor aplikace|ID klienta|Identifikátor klienta',
    tenantId: 'ID tenanta|ID tenantu|ID adresáře|Identifikátor tenanta|ID klienta tenanta|Identifikátor adresáře',
    ipAddress: 'IP adresa|Adresa IP',
    deviceId: 'Identifikátor zařízení|ID zařízení',
    devicePlatform: 'Platforma zařízení|Platforma|Operační systém',
    deviceState: 'Stav zařízení|Typ připojení',
    message: 'Zpráva|Chybová zpráva|Důvod selhání|Popis chyby',
    other:
      'Prostředek|ID prostředku|ID relace|ID předplatného|ID uživatele|Uživatel|Heslo|Odesláno|Předmět|ID aktivity|Klientská aplikace|ID objektu|Stav|Umístění',
    appWord: 'aplikac',
    tenantWord: 'adresar|tenant',
  },
  {
    language: 'sv',
    correlationId:
      'Korrelations-ID|Korrelations-id|Korrelationsid|Korrelationsidentifierare|ID för korrelation|Korrelationskod',
    requestId:
      'Begärande-ID|Begärans-ID|Begäran-ID|ID för begäran|Förfrågnings-ID|Spårnings-ID|Spårnings-id|Spår-ID|Förfrågans-ID|Begärande-id|ID för spårning|Fråge-ID|Förfrågan-ID|Begäransidentifierare',
    timestamp: 'Tidsstämpel|Tidstämpel|Tidpunkt|Datum och tid|Tid stämpel|Tidsangivelse',
    date: 'Datum|Tid|Datum (UTC)',
    code: 'Felkod|Fel kod|Felnummer|Kod för fel|Felkod för inloggning|Inloggningsfelkod',
    error: 'fel|inloggningsfel|fel nr',
    appName: 'Appnamn|Programnamn|Namn på app|Namn på program|Program|Applikation|Applikationsnamn',
    appId: 'App-ID|Program-ID|Klient-ID|Applikations-ID|Appens ID',
    tenantId: 'Klientorganisations-ID|Klientorganisation|Katalog-ID|Innehavar-ID|Tenant-ID',
    ipAddress: 'IP-adress',
    deviceId: 'Enhetsidentifierare|Enhets-ID|Enhetens ID',
    devicePlatform: 'Enhetsplattform|Plattform|Operativsystem|Enhetens plattform',
    deviceState: 'Enhetsstatus|Enhetstillstånd|Enhetens tillstånd|Enhetens status|Kopplingstyp',
    message: 'Meddelande|Felmeddelande|Orsak till fel|Felbeskrivning',
    other:
      'Resurs|Resurs-ID|Sessions-ID|Prenumerations-ID|Användar-ID|Användare|Lösenord|Skickat|Ämne|Aktivitets-ID|Klientapp|Objekt-ID|Plats',
    appWord: 'program|applikation',
    tenantWord: 'katalog|klientorganisation',
  },
  {
    language: 'ja',
    correlationId: '相関 ID|関連付け ID|相関関係 ID|相互関係 ID|関連 ID|相関識別子|コリレーション ID',
    requestId: '要求 ID|リクエスト ID|トレース ID|追跡 ID|要求識別子|トレース識別子|リクエスト識別子|リクエスト番号',
    timestamp: 'タイムスタンプ|タイム スタンプ|日時|発生日時|タイムスタンプ (UTC)',
    date: '日付|時刻|時間|日付 (UTC)',
    code: 'エラー コード|エラーコード|エラー番号|サインイン エラー コード|サインインのエラー コード|障害コード',
    error: 'エラー|サインイン エラー',
    appName: 'アプリ名|アプリケーション名|アプリの名前|アプリケーション|アプリケーションの名前',
    appId: 'アプリ ID|アプリケーション ID|クライアント ID|アプリの ID|アプリケーションの ID',
    tenantId: 'テナント ID|ディレクトリ ID|テナント|ホーム テナント ID',
    ipAddress: 'IP アドレス',
    deviceId: 'デバイス識別子|デバイス ID|デバイスの識別子|デバイス の識別子',
    devicePlatform: 'デバイス プラットフォーム|デバイスのプラットフォーム|プラットフォーム|オペレーティング システム',
    deviceState: 'デバイスの状態|デバイス状態|デバイス ステータス|結合の種類',
    message: 'メッセージ|エラー メッセージ|失敗の理由|エラーの理由|エラーの説明',
    other:
      'リソース|リソース ID|セッション ID|サブスクリプション ID|ユーザー ID|ユーザー|パスワード|送信日時|件名|アクティビティ ID|クライアント アプリ|オブジェクト ID|状態|場所',
    appWord: 'アプリ',
    tenantWord: 'ディレクトリ|テナント',
  },
  {
    language: 'zh-Hans',
    correlationId: '相关 ID|相关性 ID|关联 ID|关联性 ID|相关标识符|关联标识符|相关标识|关联标识',
    requestId: '请求 ID|跟踪 ID|追踪 ID|请求标识符|跟踪标识符|跟踪标识|请求标识|请求编号',
    timestamp: '时间戳|时间标记|时间戳记|日期和时间|时间戳 (UTC)',
    date: '日期|时间|日期 (UTC)',
    code: '错误代码|错误码|错误编号|登录错误代码|登录错误码',
    error: '错误|登录错误|报错',
    appName: '应用名称|应用程序名称|应用名|应用程序名|应用程序|应用',
    appId: '应用 ID|应用程序 ID|客户端 ID|应用程序(客户端) ID|应用标识符',
    tenantId: '租户 ID|目录 ID|租户|目录(租户) ID|主租户 ID',
    ipAddress: 'IP 地址|IP地址',
    deviceId: '设备标识符|设备 ID|设备标识',
    devicePlatform: '设备平台|平台|操作系统',
    deviceState: '设备状态|设备的状态|联接类型',
    message: '消息|错误消息|错误信息|失败原因|错误描述|信息',
    other: '资源|资源 ID|会话 ID|订阅 ID|用户 ID|用户|密码|发送时间|主题|活动 ID|客户端应用|对象 ID|状态|位置',
    appWord: '应用',
    tenantWord: '目录|租户',
  },
  {
    language: 'zh-Hant',
    correlationId:
      '相互關聯識別碼|相互關聯 ID|關聯 ID|相關 ID|相關性識別碼|相關識別碼|關聯識別碼|相互關連識別碼|相關性 ID|關聯性識別碼',
    requestId: '要求識別碼|要求 ID|追蹤識別碼|追蹤 ID|請求識別碼|請求 ID|跟蹤 ID|要求編號',
    timestamp: '時間戳記|時間戳|時間標記|日期和時間|日期與時間',
    date: '日期|時間|日期 (UTC)',
    code: '錯誤碼|錯誤代碼|錯誤編號|登入錯誤碼|登入錯誤代碼',
    error: '錯誤|登入錯誤',
    appName: '應用程式名稱|應用程式|應用名稱|App 名稱',
    appId: '應用程式識別碼|應用程式 ID|用戶端識別碼|用戶端 ID|應用程式 (用戶端) 識別碼',
    tenantId: '租用戶識別碼|租用戶 ID|目錄識別碼|目錄 ID|租用戶|租戶 ID',
    ipAddress: 'IP 位址|IP位址|IP 地址',
    deviceId: '裝置識別碼|裝置 ID|裝置標識符',
    devicePlatform: '裝置平台|平台|作業系統',
    deviceState: '裝置狀態|加入類型',
    message: '訊息|錯誤訊息|失敗原因|錯誤描述',
    other:
      '資源|資源識別碼|工作階段識別碼|訂用帳戶識別碼|使用者識別碼|使用者|密碼|傳送時間|主旨|活動識別碼|用戶端應用程式|物件識別碼|狀態|位置',
    appWord: '應用程式',
    tenantWord: '目錄|租用戶',
  },
  {
    language: 'ko',
    correlationId:
      '상관 관계 ID|상관관계 ID|상호 관계 ID|상관 ID|연관 ID|상관 관계 식별자|상관관계 식별자|상호 연관 ID',
    requestId: '요청 ID|추적 ID|요청 식별자|추적 식별자|트레이스 ID|요청 아이디|추적 아이디',
    timestamp: '타임스탬프|타임 스탬프|시간 스탬프|날짜 및 시간|시간 표시|일시',
    date: '날짜|시간|날짜(UTC)',
    code: '오류 코드|에러 코드|오류 번호|로그인 오류 코드',
    error: '오류|에러|로그인 오류',
    appName: '앱 이름|응용 프로그램 이름|애플리케이션 이름|애플리케이션|응용 프로그램|어플리케이션',
    appId: '앱 ID|응용 프로그램 ID|애플리케이션 ID|클라이언트 ID|앱 아이디|애플리케이션(클라이언트) ID',
    tenantId: '테넌트 ID|디렉터리 ID|디렉토리 ID|테넌트|홈 테넌트 ID',
    ipAddress: 'IP 주소',
    deviceId: '디바이스 식별자|장치 식별자|디바이스 ID|장치 ID',
    devicePlatform: '디바이스 플랫폼|장치 플랫폼|플랫폼|운영 체제',
    deviceState: '디바이스 상태|장치 상태|조인 유형',
    message: '메시지|오류 메시지|실패 이유|오류 설명',
    other:
      '리소스|리소스 ID|세션 ID|구독 ID|사용자 ID|사용자|암호|비밀번호|보낸 날짜|제목|활동 ID|클라이언트 앱|개체 ID|상태|위치',
    appWord: '응용 프로그램|애플리케이션|앱',
    tenantWord: '디렉터리|디렉토리|테넌트',
  },
  {
    language: 'da',
    correlationId: 'Korrelations-id|Korrelationsidentifikator|Korrelations-ID|Id for korrelation',
    requestId:
      'Anmodnings-id|Anmodnings-ID|Sporings-id|Sporings-ID|Forespørgsels-id|Id for anmodning|Trace-id|Anmodningsidentifikator',
    timestamp: 'Tidsstempel|Tidspunkt|Dato og klokkeslæt|Tidstempel',
    date: 'Dato|Tid|Klokkeslæt|Dato (UTC)',
    code: 'Fejlkode|Fejl kode|Fejlnummer|Fejlkode for logon',
    error: 'fejl|logonfejl|fejl nr',
    appName: 'Appnavn|Programnavn|Navn på app|Program|Applikation|Navn på program',
    appId: 'App-id|Program-id|Klient-id|Applikations-id',
    tenantId: 'Lejer-id|Lejer|Mappe-id|Tenant-id|Katalog-id',
    ipAddress: 'IP-adresse',
    deviceId: 'Enheds-id|Enhedsidentifikator|Enheds-ID|Enheds-identifikator',
    devicePlatform: 'Enhedsplatform|Platform|Operativsystem',
    deviceState: 'Enhedstilstand|Enhedsstatus|Enhedens tilstand',
    message: 'Meddelelse|Fejlmeddelelse|Besked|Fejlårsag',
    other: 'Ressource|Ressource-id|Sessions-id|Abonnements-id|Bruger-id|Bruger|Adgangskode|Sendt|Emne|Aktivitets-id',
    appWord: 'program|applikation',
    tenantWord: 'mappe|lejer|katalog',
  },
  {
    language: 'nb',
    correlationId: 'Korrelasjons-ID|Korrelasjons-id|Korrelasjonsidentifikator|Korrelasjon-ID|ID for korrelasjon',
    requestId:
      'Forespørsels-ID|Forespørsels-id|Sporings-ID|Sporings-id|Anmodnings-ID|Forespørsel-ID|ID for forespørsel|Sporing-ID',
    timestamp: 'Tidsstempel|Tidspunkt|Dato og klokkeslett|Dato og tid',
    date: 'Dato|Tid|Klokkeslett|Dato (UTC)',
    code: 'Feilkode|Feil kode|Feilnummer|Feilkode for pålogging',
    error: 'feil|påloggingsfeil|feil nr',
    appName: 'Appnavn|Programnavn|Navn på app|Applikasjon|Program|Navn på program|Applikasjonsnavn',
    appId: 'App-ID|Program-ID|Klient-ID|Applikasjons-ID',
    tenantId: 'Leier-ID|Leier|Katalog-ID|Leietaker-ID|Tenant-ID',
    ipAddress: 'IP-adresse',
    deviceId: 'Enhetsidentifikator|Enhets-ID|Enhets-id|Enhet-ID',
    devicePlatform: 'Enhetsplattform|Plattform|Operativsystem',
    deviceState: 'Enhetstilstand|Enhetsstatus|Enhetens tilstand',
    message: 'Melding|Feilmelding|Feilårsak',
    other: 'Ressurs|Ressurs-ID|Økt-ID|Abonnements-ID|Bruker-ID|Bruker|Passord|Sendt|Emne|Aktivitets-ID',
    appWord: 'program|applikasjon',
    tenantWord: 'katalog|leier',
  },
  {
    language: 'fi',
    correlationId:
      'Korrelaatiotunnus|Korrelaation tunnus|Korrelaatio-ID|Vastaavuustunnus|Korrelointitunnus|Korrelaatiotunniste|Yhteystunnus',
    requestId:
      'Pyynnön tunnus|Pyyntötunnus|Jäljitystunnus|Seurantatunnus|Pyynnön ID|Jäljityksen tunnus|Pyyntö-ID|Jäljitys-ID|Pyynnön tunniste|Jäljitystunniste',
    timestamp: 'Aikaleima|Päivämäärä ja aika|Päivämäärä ja kellonaika',
    date: 'Päivämäärä|Aika|Kellonaika|Päivämäärä (UTC)',
    code: 'Virhekoodi|Virhe koodi|Virheen koodi|Virhenumero|Kirjautumisen virhekoodi',
    error: 'virhe|kirjautumisvirhe|virheellä',
    appName: 'Sovelluksen nimi|Sovellus|Sovellusnimi',
    appId: 'Sovelluksen tunnus|Sovellustunnus|Sovelluksen ID|Asiakastunnus|Asiakkaan tunnus|Sovelluksen tunniste',
    tenantId: 'Vuokraajan tunnus|Vuokraajatunnus|Vuokraaja|Hakemiston tunnus|Hakemistotunnus|Vuokralaisen tunnus',
    ipAddress: 'IP-osoite',
    deviceId: 'Laitteen tunnus|Laitetunnus|Laitteen tunniste|Laitetunniste',
    devicePlatform:
      'Laitteen käyttöympäristö|Laitteen alusta|Laiteympäristö|Laitealusta|Käyttöjärjestelmä|Käyttöympäristö',
    deviceState: 'Laitteen tila|Laitetila',
    message: 'Viesti|Sanoma|Virhesanoma|Virheilmoitus|Epäonnistumisen syy',
    other: 'Resurssi|Resurssin tunnus|Istunnon tunnus|Tilauksen tunnus|Käyttäjätunnus|Käyttäjä|Salasana|Lähetetty|Aihe',
    appWord: 'sovellu',
    tenantWord: 'hakemisto|vuokraaja',
  },
  {
    language: 'hu',
    correlationId:
      'Korrelációs azonosító|Korrelációs azonosítója|Korreláció azonosítója|Korreláció azonosító|Korrelációazonosító|Korrelációs ID',
    requestId:
      'Kérelemazonosító|Kérésazonosító|Kérelem azonosítója|Kérés azonosítója|Nyomkövetési azonosító|Nyomkövetés azonosítója|Kérelem azonosító|Követési azonosító|Nyomkövetési ID|Kérésazonosítója',
    timestamp: 'Időbélyeg|Időbélyegző|Dátum és idő|Idő bélyegző|Időpont',
    date: 'Dátum|Idő|Dátum (UTC)',
    code: 'Hibakód|Hiba kód|Hiba kódja|Hibaszám|Bejelentkezési hibakód',
    error: 'hiba|bejelentkezési hiba|hibával',
    appName: 'Alkalmazás neve|Alkalmazásnév|Alkalmazás',
    appId:
      'Alkalmazásazonosító|Alkalmazás azonosítója|Ügyfél-azonosító|Alkalmazás azonosító|Ügyfélazonosító|Alkalmazás-azonosító',
    tenantId: 'Bérlőazonosító|Bérlő azonosítója|Bérlő|Címtárazonosító|Címtár azonosítója|Címtár-azonosító',
    ipAddress: 'IP-cím',
    deviceId: 'Eszközazonosító|Eszköz azonosítója|Eszköz azonosító',
    devicePlatform: 'Eszközplatform|Eszköz platformja|Platform|Operációs rendszer',
    deviceState: 'Eszközállapot|Eszköz állapota|Csatlakozás típusa',
    message: 'Üzenet|Hibaüzenet|Hiba oka',
    other:
      'Erőforrás|Erőforrás azonosítója|Munkamenet-azonosító|Előfizetés-azonosító|Felhasználóazonosító|Felhasználó|Jelszó|Elküldve|Tárgy',
    appWord: 'alkalmazas',
    tenantWord: 'cimtar|berlo',
  },
  {
    language: 'el',
    correlationId: 'Αναγνωριστικό συσχέτισης|Αναγνωριστικό συσχετισμού|ID συσχέτισης|Κωδικός συσχέτισης|ID συσχετισμού',
    requestId:
      'Αναγνωριστικό αιτήματος|Αναγνωριστικό αίτησης|Αναγνωριστικό ίχνους|Αναγνωριστικό παρακολούθησης|ID αιτήματος|ID αίτησης|Αναγνωριστικό ανίχνευσης|ID ίχνους|ID παρακολούθησης|Κωδικός αιτήματος|Αναγνωριστικό εντοπισμού',
    timestamp:
      'Χρονική σήμανση|Χρονική σφραγίδα|Χρονοσφραγίδα|Σήμανση χρόνου|Χρονοσήμανση|Ημερομηνία και ώρα|Σφραγίδα χρόνου',
    date: 'Ημερομηνία|Ώρα|Ημερομηνία (UTC)',
    code: 'Κωδικός σφάλματος|Κωδικός λάθους|Αριθμός σφάλματος|Κωδικό σφάλματος|Κωδικός σφάλματος σύνδεσης',
    error: 'σφάλμα|σφάλμα σύνδεσης|σφάλματος',
    appName: 'Όνομα εφαρμογής|Εφαρμογή|Ονομασία εφαρμογής',
    appId: 'Αναγνωριστικό εφαρμογής|ID εφαρμογής|Αναγνωριστικό πελάτη|Κωδικός εφαρμογής',
    tenantId: 'Αναγνωριστικό μισθωτή|ID μισθωτή|Μισθωτής|Αναγνωριστικό καταλόγου|Αναγνωριστικό ενοικιαστή',
    ipAddress: 'Διεύθυνση IP',
    deviceId: 'Αναγνωριστικό συσκευής|ID συσκευής',
    devicePlatform: 'Πλατφόρμα συσκευής|Πλατφόρμα|Λειτουργικό σύστημα',
    deviceState: 'Κατάσταση συσκευής|Τύπος σύνδεσης',
    message: 'Μήνυμα|Μήνυμα σφάλματος|Αιτία αποτυχίας',
    other:
      'Πόρος|Αναγνωριστικό πόρου|Αναγνωριστικό περιόδου λειτουργίας|Αναγνωριστικό συνδρομής|Αναγνωριστικό χρήστη|Χρήστης|Κωδικός πρόσβασης|Θέμα',
    appWord: 'εφαρμογ',
    tenantWord: 'καταλογ|μισθωτ',
  },
  {
    language: 'ro',
    correlationId:
      'ID de corelare|ID corelare|ID de corelație|ID corelație|Identificator de corelare|ID-ul de corelare|Identificatorul de corelare|ID-ul corelării|Identificator corelare',
    requestId:
      'ID solicitare|ID de solicitare|ID-ul solicitării|ID cerere|ID urmărire|ID de urmărire|ID-ul de urmărire|Identificator solicitare|ID-ul cererii|ID trasare|ID de trasare|Identificatorul solicitării|Identificator cerere',
    timestamp:
      'Marcă de timp|Marcaj de timp|Marcaj temporal|Marcă temporală|Marca de timp|Ștampilă de timp|Amprentă de timp|Amprentă temporală|Data și ora|Marcaj de oră|Ștampila de timp',
    date: 'Data|Ora|Data (UTC)',
    code: 'Cod de eroare|Cod eroare|Codul de eroare|Codul erorii|Număr eroare',
    error: 'eroare|eroarea|eroare de conectare',
    appName: 'Nume aplicație|Numele aplicației|Nume de aplicație|Aplicație|Aplicația|Nume app',
    appId: 'ID aplicație|ID-ul aplicației|ID de aplicație|ID client|ID app',
    tenantId:
      'ID entitate găzduită|ID chiriaș|ID-ul chiriașului|ID director|ID-ul directorului|ID de entitate găzduită|ID locatar',
    ipAddress: 'Adresă IP|Adresa IP',
    deviceId:
      'Identificator dispozitiv|Identificatorul dispozitivului|ID dispozitiv|ID-ul dispozitivului|Identificator de dispozitiv',
    devicePlatform:
      'Platformă dispozitiv|Platforma dispozitivului|Platformă|Sistem de operare|Platforma dispozitiv|Platformă de dispozitiv',
    deviceState: 'Stare dispozitiv|Starea dispozitivului|Stare de dispozitiv',
    message: 'Mesaj|Mesaj de eroare|Mesajul de eroare|Motivul erorii',
    other: 'Resursă|ID resursă|ID sesiune|ID abonament|ID utilizator|Utilizator|Parolă|Trimis|Subiect',
    appWord: 'aplicati',
    tenantWord: 'director|entitat|chirias',
  },
  {
    language: 'uk',
    correlationId:
      'Ідентифікатор кореляції|ІД кореляції|ID кореляції|Код кореляції|Кореляційний ідентифікатор|Ідентифікатор співвідношення',
    requestId:
      'Ідентифікатор запиту|ІД запиту|ID запиту|Ідентифікатор трасування|ІД трасування|ID трасування|Ідентифікатор відстеження|ІД відстеження|Код запиту|Ідентифікатор відстежування',
    timestamp: 'Позначка часу|Мітка часу|Часова позначка|Часова мітка|Дата й час|Дата і час|Відмітка часу|Дата та час',
    date: 'Дата|Час|Дата (UTC)',
    code: 'Код помилки|Кодом помилки|Номер помилки|Код помилки входу',
    error: 'помилка|помилкою|помилки|помилка входу',
    appName: "Назва програми|Назва застосунку|Ім'я програми|Програма|Застосунок|Назва додатка|Додаток|Ім'я застосунку",
    appId:
      'Ідентифікатор програми|ІД програми|Ідентифікатор застосунку|ІД застосунку|Ідентифікатор клієнта|Ідентифікатор додатка|ID програми|ID застосунку',
    tenantId:
      'Ідентифікатор клієнта каталогу|Ідентифікатор каталогу|ІД каталогу|Ідентифікатор орендаря|ІД орендаря|Клієнт каталогу|ID орендаря',
    ipAddress: 'IP-адреса|Адреса IP',
    deviceId: 'Ідентифікатор пристрою|ІД пристрою|ID пристрою',
    devicePlatform: 'Платформа пристрою|Платформа|Операційна система',
    deviceState: 'Стан пристрою|Статус пристрою',
    message: 'Повідомлення|Повідомлення про помилку|Причина помилки',
    other:
      'Ресурс|Ідентифікатор ресурсу|Ідентифікатор сеансу|Ідентифікатор передплати|Ідентифікатор користувача|Користувач|Пароль|Тема',
    appWord: 'програм|застосун|додат',
    tenantWord: 'каталог|орендар',
  },
  {
    language: 'ar',
    correlationId: 'معرف الارتباط|معرّف الارتباط|معرف الترابط|معرّف الترابط|معرف الربط|معرف ارتباط',
    requestId: 'معرف الطلب|معرّف الطلب|معرف التتبع|معرّف التتبع|معرف طلب|معرف تتبع|رقم الطلب|معرّف تتبع',
    timestamp: 'الطابع الزمني|طابع زمني|ختم الوقت|الختم الزمني|التاريخ والوقت|طابع الوقت',
    date: 'التاريخ|الوقت',
    code: 'رمز الخطأ|رمز خطأ|كود الخطأ|رقم الخطأ|رمز خطأ تسجيل الدخول',
    error: 'خطأ|الخطأ',
    appName: 'اسم التطبيق|التطبيق',
    appId: 'معرف التطبيق|معرّف التطبيق|معرف العميل|معرّف العميل',
    tenantId: 'معرف المستأجر|معرّف المستأجر|المستأجر|معرف الدليل|معرّف الدليل',
    ipAddress: 'عنوان IP|عنوان بروتوكول الإنترنت',
    deviceId: 'معرف الجهاز|معرّف الجهاز',
    devicePlatform: 'النظام الأساسي للجهاز|منصة الجهاز|نظام التشغيل|نظام الجهاز الأساسي|نظام تشغيل الجهاز',
    deviceState: 'حالة الجهاز',
    message: 'الرسالة|رسالة|رسالة الخطأ|سبب الفشل',
    other: 'المورد|معرف المورد|معرف الجلسة|معرف الاشتراك|معرف المستخدم|المستخدم|كلمة المرور',
    appWord: 'تطبيق',
    tenantWord: 'دليل|مستأجر',
  },
  {
    language: 'he',
    correlationId: 'מזהה מתאם|מזהה קורלציה|מזהה התאמה|מזהה הקורלציה|מזהה המתאם|מזהה תיאום',
    requestId: 'מזהה בקשה|מזהה הבקשה|מזהה מעקב|מזהה המעקב|מזהה עקיבה|מספר בקשה',
    timestamp: 'חותמת זמן|חותמת הזמן|תאריך ושעה|חתימת זמן',
    date: 'תאריך|שעה|זמן',
    code: 'קוד שגיאה|קוד השגיאה|מספר שגיאה',
    error: 'שגיאה|שגיאת כניסה|שגיאת',
    appName: 'שם היישום|שם יישום|שם האפליקציה|יישום|שם האפליקצייה|אפליקציה|שם אפליקציה',
    appId: 'מזהה יישום|מזהה היישום|מזהה אפליקציה|מזהה לקוח|מזהה האפליקציה',
    tenantId: 'מזהה דייר|מזהה הדייר|דייר|מזהה ספריה|מזהה ספרייה|מזהה מדריך כתובות',
    ipAddress: 'כתובת IP|כתובת ה-IP',
    deviceId: 'מזהה מכשיר|מזהה התקן|מזהה המכשיר|מזהה ההתקן',
    devicePlatform: 'פלטפורמת מכשיר|פלטפורמת התקן|פלטפורמת המכשיר|פלטפורמת ההתקן|מערכת הפעלה|פלטפורמה',
    deviceState: 'מצב מכשיר|מצב התקן|מצב המכשיר|מצב ההתקן',
    message: 'הודעה|הודעת שגיאה|סיבת הכשל',
    other: 'משאב|מזהה משאב|מזהה הפעלה|מזהה מנוי|מזהה משתמש|משתמש|סיסמה',
    appWord: 'יישום|אפליקצי',
    tenantWord: 'ספרי|דייר|מדריך',
  },
  {
    language: 'th',
    correlationId: 'ID สหสัมพันธ์|รหัสสหสัมพันธ์|ID ความสัมพันธ์|รหัสความสัมพันธ์|ID ที่เกี่ยวข้อง|รหัสที่เกี่ยวข้อง|ตัวระบุสหสัมพันธ์|ID การเชื่อมโยง',
    requestId: 'ID คำขอ|รหัสคำขอ|ID การติดตาม|รหัสการติดตาม|ID ติดตาม|รหัสติดตาม|ID การร้องขอ|รหัสการร้องขอ|ID ของคำขอ|ตัวระบุคำขอ',
    timestamp: 'ประทับเวลา|การประทับเวลา|ตราประทับเวลา|เวลาประทับ|วันที่และเวลา|ไทม์สแตมป์|แสตมป์เวลา',
    date: 'วันที่|เวลา',
    code: 'รหัสข้อผิดพลาด|รหัสความผิดพลาด|โค้ดข้อผิดพลาด|หมายเลขข้อผิดพลาด',
    error: 'ข้อผิดพลาด',
    appName: 'ชื่อแอป|ชื่อแอปพลิเคชัน|แอปพลิเคชัน|ชื่อโปรแกรมประยุกต์|ชื่อแอพ|ชื่อแอพพลิเคชัน',
    appId: 'ID แอป|รหัสแอป|ID แอปพลิเคชัน|รหัสแอปพลิเคชัน|ID ไคลเอ็นต์|ID ของแอป|รหัสไคลเอ็นต์',
    tenantId: 'ID ผู้เช่า|รหัสผู้เช่า|ผู้เช่า|ID ไดเรกทอรี|รหัสไดเรกทอรี',
    ipAddress: 'ที่อยู่ IP|IP แอดเดรส',
    deviceId: 'ตัวระบุอุปกรณ์|ID อุปกรณ์|รหัสอุปกรณ์',
    devicePlatform: 'แพลตฟอร์มอุปกรณ์|แพลตฟอร์มของอุปกรณ์|แพลตฟอร์ม|ระบบปฏิบัติการ',
    deviceState: 'สถานะอุปกรณ์|สถานะของอุปกรณ์',
    message: 'ข้อความ|ข้อความแสดงข้อผิดพลาด|สาเหตุของความล้มเหลว',
    other: 'ทรัพยากร|ID ทรัพยากร|ID เซสชัน|ID การสมัครใช้งาน|ID ผู้ใช้|ผู้ใช้|รหัสผ่าน',
    appWord: 'แอป|โปรแกรม',
    tenantWord: 'ไดเรกทอรี|ผู้เช่า',
  },
  {
    language: 'vi',
    correlationId:
      'ID tương quan|Mã tương quan|ID Tương quan|Mã định danh tương quan|ID liên kết|ID liên quan|Mã nhận dạng tương quan',
    requestId:
      'ID yêu cầu|Mã yêu cầu|ID theo dõi|Mã theo dõi|ID dấu vết|ID truy vết|Mã định danh yêu cầu|ID của yêu cầu|ID truy tìm|ID Dò vết',
    timestamp: 'Dấu thời gian|Tem thời gian|Nhãn thời gian|Mốc thời gian|Ngày và giờ|Ngày giờ|Dấu mốc thời gian',
    date: 'Ngày|Thời gian|Giờ|Ngày (UTC)',
    code: 'Mã lỗi|Mã số lỗi|Mã lỗi đăng nhập',
    error: 'lỗi|lỗi đăng nhập|lỗi số',
    appName: 'Tên ứng dụng|Ứng dụng',
    appId: 'ID ứng dụng|Mã ứng dụng|ID máy khách|ID khách hàng|ID của ứng dụng',
    tenantId: 'ID đối tượng thuê|ID người thuê|ID thư mục|Đối tượng thuê|Mã đối tượng thuê',
    ipAddress: 'Địa chỉ IP',
    deviceId: 'Mã định danh thiết bị|ID thiết bị|Mã nhận dạng thiết bị|Mã thiết bị|Định danh thiết bị',
    devicePlatform: 'Nền tảng thiết bị|Nền tảng|Hệ điều hành',
    deviceState: 'Trạng thái thiết bị|Tình trạng thiết bị',
    message: 'Thông báo|Thông điệp|Thông báo lỗi|Tin nhắn|Lý do thất bại',
    other: 'Tài nguyên|ID tài nguyên|ID phiên|ID đăng ký|ID người dùng|Người dùng|Mật khẩu|Chủ đề',
    appWord: 'ung dung',
    tenantWord: 'thu muc|doi tuong thue',
  },
  {
    language: 'id',
    correlationId: 'ID Korelasi|Id Korelasi|Pengidentifikasi korelasi|Pengenal korelasi|Kode korelasi',
    requestId:
      'ID Permintaan|Id Permintaan|ID Pelacakan|Id Pelacakan|ID Jejak|Id Jejak|Pengidentifikasi permintaan|ID Lacak|ID Penelusuran|Pengenal permintaan',
    timestamp: 'Stempel waktu|Cap waktu|Tanda waktu|Tanggal dan waktu|Penanda waktu|Tera waktu',
    date: 'Tanggal|Waktu|Tanggal (UTC)',
    code: 'Kode kesalahan|Kode galat|Kode error|Nomor kesalahan|Kode kesalahan masuk',
    error: 'kesalahan|galat|kesalahan masuk',
    appName: 'Nama aplikasi|Aplikasi|Nama app',
    appId: 'ID aplikasi|Id Aplikasi|ID klien|Id klien|ID App',
    tenantId: 'ID penyewa|Id penyewa|Penyewa|ID direktori|Id direktori',
    ipAddress: 'Alamat IP',
    deviceId: 'Pengidentifikasi perangkat|ID perangkat|Pengenal perangkat|Id perangkat',
    devicePlatform: 'Platform perangkat|Platform|Sistem operasi',
    deviceState: 'Status perangkat|Keadaan perangkat|Kondisi perangkat',
    message: 'Pesan|Pesan kesalahan|Alasan kegagalan',
    other: 'Sumber daya|ID sumber daya|ID sesi|ID langganan|ID pengguna|Pengguna|Kata sandi|Subjek',
    appWord: 'aplikasi',
    tenantWord: 'direktori|penyewa',
  },
]
