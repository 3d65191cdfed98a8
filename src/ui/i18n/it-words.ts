import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Manca la @.',
  'display-name': 'Accanto all’indirizzo c’è un nome.',
  several: 'Contiene più di un indirizzo.',
  'non-ascii': 'La parte prima della @ ha lettere che un indirizzo e-mail non può avere.',
  'too-long': 'È più lungo di quanto possa essere un indirizzo e-mail.',
  'line-break': 'Contiene un’interruzione di riga.',
};
const phoneReasons = {
  scientific: 'Un foglio di calcolo lo ha abbreviato (come 2.02555E+09) e le ultime cifre sono perse.',
  'no-country': 'Non ha prefisso internazionale, e l’account non ha un paese in base al quale leggerlo.',
  'two-numbers': 'Contiene più di un numero.',
  letters: 'Contiene lettere.',
  masked: 'Alcune cifre sono nascoste.',
  'lost-zero': 'Sembra che un foglio di calcolo abbia tolto lo zero iniziale.',
  'too-short': 'Ha troppo poche cifre.',
  'too-long': 'È più lungo di quanto possa essere un numero di telefono.',
  impossible: 'Nessun numero del suo paese ha questa lunghezza.',
};
const figureReasons = { precision: 'Ha più di 15 cifre, più di quante se ne possano salvare con esattezza.' };
const choiceReasons = { ambiguous: 'Più di uno ha questo nome.' };
const idReasons = { 'white-space': 'Un ID non contiene spazi.' };
const sameInFile = (what: string) => [
  `La riga {mergedInto} ha ${what}: i valori di questa riga vi sono stati uniti.`,
  `La riga {firstRow} ha ${what} ed è quella che viene importata.`,
  `La riga {lastRow} ha ${what} ed è quella che viene importata.`,
];
const places = ['È l’elemento {position} della cella.'];
const overLimit = ['Ne sono ammessi solo {limit}; altri {ignored} sono stati esclusi.'];
const takenByRow = ['La riga {firstRow} lo ha come principale.'];
const phoneHint =
  'Scrivi il numero con + e prefisso internazionale, come +1 202 555 0123. Altre forme valgono solo per il paese dell’account. Puoi provare i numeri su libphonenumber.appspot.com.';
const duplicateHint =
  'Rendi unico il valore nel file oppure consenti i duplicati in Impostazioni → “Consenti contatti duplicati”.';
const contactIdHint =
  'L’ID può essere errato, di un altro sub-account o di un contatto eliminato. Esporta i contatti per ottenere l’ID attuale.';
const optionHint =
  'Confronta la cella con le opzioni del campo. Correggila o aggiungi l’opzione nelle impostazioni, poi importa di nuovo.';
const againHint =
  'Importa di nuovo questa riga più tardi. Se non riesce ancora, contatta l’assistenza indicando la riga.';
const tenHint = 'Tienine al massimo dieci.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Mancano campi obbligatori per creare o aggiornare contatti',
    hint: 'Per creare un contatto, indica almeno nome, telefono o e-mail e mappa la colonna. Per aggiornarlo, indica l’ID contatto, oppure il telefono o l’e-mail con cui le impostazioni dei duplicati trovano i contatti.',
  },
  EMAIL_INVALID: {
    message: 'Indirizzo e-mail non valido',
    hint: 'Un indirizzo e-mail deve essere come esempio@dominio.it, uno per cella. Metti gli altri in una colonna di indirizzi e-mail aggiuntivi.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'E-mail duplicata', hint: duplicateHint, details: sameInFile('la stessa e-mail') },
  DUPLICATE_PHONE: {
    message: 'Numero di telefono duplicato',
    hint: duplicateHint,
    details: sameInFile('lo stesso numero di telefono'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Lo stesso ID contatto compare in più righe',
    hint: 'Tieni una riga per contatto. Nessuna di queste righe è stata importata, perché potrebbero contraddirsi.',
    details: ['Compare in {count} righe; la prima è la riga {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Il contatto non è valido o non è nel tuo sub-account',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Nessun contatto esistente corrisponde a questa riga',
    hint: 'Controlla ID contatto, e-mail e telefono della riga. Per aggiungere questi contatti, scegli “Crea e aggiorna”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Più contatti corrispondono a questa riga',
    hint: 'Aggiungi l’ID contatto per indicare quello giusto, oppure unisci prima i duplicati nel CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Esiste già un record con lo stesso valore',
    hint: 'Questo campo deve essere diverso per ogni contatto. Modifica o svuota la cella, oppure correggi l’altro contatto.',
  },
  ROW_COLUMN_COUNT: {
    message: 'La riga ha più celle dell’intestazione',
    hint: 'Cerca un separatore all’interno di un testo e metti quel testo tra virgolette, oppure dai un’intestazione alla colonna in più.',
    details: ['Ha {found} celle, l’intestazione ne ha {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Hai scelto di saltare questa riga',
    hint: 'Includila di nuovo nella verifica se deve essere importata.',
  },
  ROW_TOO_LARGE: { message: 'La riga è troppo grande', hint: 'Accorcia i testi più lunghi o salta la riga.' },
  ROW_UNREADABLE: {
    message: 'Non è stato possibile leggere la riga',
    hint: 'Guarda questa riga del file in un editor di testo e correggi o togli il testo danneggiato.',
  },
  CREATE_FAILED: { message: 'Non è stato possibile creare il contatto', hint: againHint },
  UPDATE_FAILED: { message: 'Non è stato possibile aggiornare il contatto', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Mancano campi obbligatori per creare o aggiornare opportunità',
    hint: 'Per creare un’opportunità, indica nome, pipeline e un contatto: un ID contatto o il contatto nella stessa riga. Per aggiornarla, indica l’ID opportunità.',
    details: ['Manca: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'La pipeline non è stata trovata',
    hint: 'Usa il nome o l’ID di una pipeline come appare nelle impostazioni.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'L’opportunità non è valida o non è nel tuo sub-account',
    hint: 'Esporta le opportunità per ottenere l’ID opportunità attuale.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID contatto non valido', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Il contatto ha già un’opportunità simile',
    hint: 'Indica l’ID opportunità per aggiornarla, oppure consenti le opportunità duplicate nelle impostazioni.',
  },
  OPP_CONTACT_FAILED: {
    message: 'L’opportunità non è stata importata perché non lo è stato il suo contatto',
    hint: 'Correggi gli errori del contatto in questa riga; l’opportunità verrà importata con lui.',
  },

  PHONE_UNREADABLE: {
    message: 'Non è stato possibile leggere il numero di telefono',
    hint: phoneHint,
    reasons: phoneReasons,
  },
  DATE_UNREADABLE: {
    message: 'Non è stato possibile leggere la data',
    hint: 'Scrivi le date come 2024-09-08 (AAAA-MM-GG) o in un altro formato supportato. Se il giorno viene per primo, indicalo nelle opzioni della colonna.',
    reasons: {
      'day-first': 'Sembra che il giorno venga prima del mese.',
      'month-first': 'Sembra che il mese venga prima del giorno.',
      'two-digit-year': 'L’anno ha due cifre e potrebbe indicare due secoli.',
      'excel-serial': 'Sembra il numero di giorno di un foglio di calcolo.',
      'no-such-day': 'Questo giorno non esiste nel calendario.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Non è stato possibile leggere il numero',
    hint: 'Scrivi i numeri come 1.23, 1234 o .123. Se la colonna usa le virgole, scegli il formato dei numeri nelle opzioni della colonna.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Non è stato possibile leggere l’importo',
    hint: 'Scrivi gli importi come 1234 o 1,234,234.33. Se la colonna usa la virgola decimale, scegli il formato dei numeri nelle opzioni della colonna.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Opzione non valida per un campo a scelta', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Corrisponde più di un’opzione del campo',
    hint: 'Scrivi l’opzione esattamente come nelle impostazioni, o rinomina una di quelle che si somigliano.',
  },
  OWNER_NOT_FOUND: {
    message: 'Nessun utente ha questo nome o questa e-mail',
    hint: 'Scrivi il proprietario come Nome Cognome o con l’indirizzo e-mail di un utente di questo account.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Più utenti hanno questo nome',
    hint: 'Usa l’indirizzo e-mail dell’utente invece del nome.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Un follower non è un utente di questo account',
    hint: 'Scrivi i follower come Nome Cognome, Nome2 Cognome2, o con i loro indirizzi e-mail.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Più utenti hanno il nome di un follower',
    hint: 'Usa l’indirizzo e-mail dell’utente invece del nome.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Troppi follower', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Il paese non è riconosciuto',
    hint: 'Usa il nome in inglese o il codice di due lettere, come Italy o IT.',
  },
  TIMEZONE_INVALID: {
    message: 'Il fuso orario non è riconosciuto',
    hint: 'Usa un nome come America/New_York o Europe/Rome.',
  },
  DND_INVALID: { message: 'Non è stato possibile leggere sì o no', hint: 'Scrivi True o False, oppure Yes o No.' },
  NOTE_TOO_LONG: {
    message: 'La nota è troppo lunga ed è stata esclusa',
    hint: 'Accorciala a 5.000 caratteri.',
    details: ['Ha {length} caratteri; ne sono consentiti {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Un indirizzo e-mail aggiuntivo non è valido ed è stato escluso',
    hint: 'Ognuno deve essere come esempio@dominio.it, separati da virgole.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Troppi indirizzi e-mail aggiuntivi', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Un indirizzo e-mail aggiuntivo appartiene a un altro contatto ed è stato escluso',
    hint: 'Togli l’indirizzo da uno dei due.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Un numero di telefono aggiuntivo non è leggibile ed è stato escluso',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Troppi numeri di telefono aggiuntivi', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Un numero di telefono aggiuntivo appartiene a un altro contatto ed è stato escluso',
    hint: 'Togli il numero da uno dei due.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'L’e-mail appartiene a un altro contatto e non è stata aggiornata',
    hint: 'Correggi l’e-mail o unisci i due contatti nel CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Il numero di telefono appartiene a un altro contatto e non è stato aggiornato',
    hint: 'Correggi il numero o unisci i due contatti nel CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Ci sono più valori che caselle di testo; gli ultimi sono stati esclusi',
    hint: 'Accorcia l’elenco o aggiungi caselle di testo al campo nelle impostazioni.',
    details: ['Il campo ha {slots} caselle di testo, la cella ha {count} valori.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'La cella è vuota, ma un’importazione non svuota questo campo',
    hint: 'ID, tag, follower, indirizzi aggiuntivi e l’ultimo nome, e-mail o telefono di un contatto restano. Toglili nel CRM se necessario.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'Il CRM non può ricevere questo campo da un’importazione',
    hint: 'Compilalo nel CRM o non importare la colonna.',
  },
  WORKFLOW_FAILED: {
    message: 'Non è stato possibile aggiungere il contatto al workflow',
    hint: 'Il contatto stesso è importato. Aggiungilo al workflow nel CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'La fase non è stata trovata nella pipeline',
    hint: 'Usa il nome o l’ID di una fase di quella pipeline. Una nuova opportunità inizia dalla prima fase.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Lo stato non è riconosciuto',
    hint: 'Usa open, won, lost o abandoned. Una nuova opportunità è aperta.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Il motivo della perdita non è stato trovato',
    hint: 'Usa il nome o l’ID di un motivo della perdita come appare nelle impostazioni.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'È stata presa solo la data, l’ora è stata esclusa', hint: '' },
  DATE_IN_FUTURE: { message: 'La data è nel futuro', hint: 'Controlla giorno, mese e anno.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Il numero di telefono ha la lunghezza giusta, ma questo intervallo di numeri non è noto',
    hint: 'Viene importato. Controllalo prima di chiamare o scrivere.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'L’interno del numero di telefono è stato escluso',
    hint: 'Metti gli interni in un campo a parte, se ti servono.',
  },
  PHONE_PROMOTED: { message: 'Il primo numero aggiuntivo è diventato il numero principale', hint: '' },
  EMAIL_PROMOTED: { message: 'Il primo indirizzo e-mail aggiuntivo è diventato l’e-mail principale', hint: '' },
  SPLIT_ON_DOT: {
    message: 'La cella è stata divisa in corrispondenza dei punti',
    hint: 'Se il punto fa parte del testo, separa con virgole o disattiva il punto nelle opzioni della colonna.',
    details: ['Ne risultano {count} valori.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Il simbolo della valuta è stato escluso',
    hint: 'Gli importi sono nella valuta dell’account.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'L’importo tra parentesi è stato letto come negativo', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Il punto è stato letto come separatore decimale, quindi l’importo ha tre decimali',
    hint: 'Se il punto separa le migliaia, scegli il formato dei numeri nelle opzioni della colonna.',
  },
  CONTACT_ID_IGNORED: {
    message: 'L’ID è stato ignorato, perché questa importazione crea soltanto record',
    hint: 'Scegli “Crea e aggiorna” se i record esistenti devono essere aggiornati.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Il file non indica la propria codifica',
    hint: 'Guarda le lettere accentate nell’anteprima. Se sono sbagliate, scegli un’altra codifica.',
  },

  HEADER_DUPLICATE: {
    message: 'Un’altra colonna ha lo stesso nome',
    hint: 'Si possono mappare entrambe. I valori di esempio aiutano a distinguerle.',
  },
  HEADER_BLANK: {
    message: 'La colonna non ha nome',
    hint: 'Mappala in base ai valori di esempio o non importarla.',
  },
  MAP_AMBIGUOUS: { message: 'La colonna si adatta a più campi', hint: 'Scegli il campo che deve compilare.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Nelle date sembra che il giorno venga prima del mese',
    hint: 'Se è così, scegli GG/MM/AAAA per questa colonna.',
    details: ['Date che non si possono leggere altrimenti: {count}.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Le date sembrano numeri di giorno di un foglio di calcolo',
    hint: 'Se lo sono, scegli come questa colonna conta i giorni, oppure formattala come data e salva di nuovo il file.',
    details: ['Ne contiene {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'I numeri sembrano usare la virgola decimale',
    hint: 'Se è così, scegli il formato dei numeri 1.234,56 per questa colonna.',
    details: ['Ne contiene {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Un foglio di calcolo ha abbreviato numeri di telefono di questa colonna',
    hint: 'Formatta la colonna come testo nel foglio originale e salvala di nuovo come CSV: le cifre perse non sono in questo file.',
    details: ['Ne contiene {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'Questo non è un file CSV',
    hint: 'In Excel o Fogli Google, salva o scarica il foglio come CSV e scegli quel file.',
  },
  FILE_EMPTY: {
    message: 'Il file non contiene righe',
    hint: 'Servono una riga di intestazione e almeno una riga sotto.',
  },
  FILE_TOO_LARGE: {
    message: 'Il file è troppo grande',
    hint: 'Dividilo in file più piccoli, ognuno con la riga di intestazione, e importali uno dopo l’altro.',
  },
  FILE_UNREADABLE: {
    message: 'Non è stato possibile leggere il file',
    hint: 'Forse è stato spostato o è aperto in un altro programma. Chiudilo lì e sceglilo di nuovo.',
  },
  FILE_CHANGED: {
    message: 'Il file è cambiato da quando è stato controllato',
    hint: 'Scegli di nuovo il file, così viene importato ciò che hai verificato.',
  },
  FILE_ENCODING: {
    message: 'Non è stato possibile decodificare il testo del file',
    hint: 'Scegli un’altra codifica o salva il file come CSV UTF-8.',
    details: ['È stata provata la codifica {encoding}.'],
  },
  FILE_OTHER: { message: 'Questo è un altro file', hint: 'Scegli il file con cui è iniziata questa importazione.' },
  EDITS_ELSEWHERE: {
    message: 'Le correzioni di questa importazione sono solo nel browser in cui è iniziata',
    hint: 'Continua da lì. Se continui qui, le righe non ancora inviate partono così come sono nel file.',
  },
  CSV_MALFORMED: {
    message: 'Delle virgolette non vengono mai chiuse',
    hint: 'Cerca un " isolato vicino alla riga indicata e chiudilo o toglilo. Anche un altro separatore può aiutare.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Una riga del file è troppo lunga',
    hint: 'Spesso mancano le virgolette vicino alla riga indicata, o il separatore non è quello giusto.',
  },
  HEADER_MISSING: {
    message: 'La riga di intestazione è vuota',
    hint: 'Scegli la riga che contiene i nomi delle colonne o aggiungine una al file.',
  },
  HEADER_NO_MATCH: {
    message: 'Nessuna colonna è mappata su un campo',
    hint: 'Mappa almeno una colonna e controlla che sia scelta la riga di intestazione giusta.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'I campi necessari per creare contatti non sono mappati',
    hint: 'Mappa almeno nome completo, nome, cognome, e-mail o telefono.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'I campi necessari per trovare i contatti esistenti non sono mappati',
    hint: 'Mappa l’ID contatto, oppure l’e-mail o il telefono usato dalle impostazioni dei duplicati.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'I campi necessari per le opportunità non sono mappati',
    hint: 'Per crearle, mappa nome opportunità, pipeline e, se il file non contiene contatti, ID contatto. Per aggiornarle, mappa l’ID opportunità.',
    details: ['Manca: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Assicurati che tutti i campi obbligatori siano mappati',
    hint: 'Per proseguire, mappa tutti i campi o scegli di non importare i dati delle colonne non mappate.',
  },
  MAP_FIELD_TWICE: {
    message: 'Due colonne compilano lo stesso campo',
    hint: 'Tienine una e mappa l’altra su un altro campo, o non importarla.',
    details: ['La colonna {firstColumn} compila già {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Una colonna è mappata su un campo non importabile',
    hint: 'Mappala su un altro campo o non importarla. Allegati e firme non si possono importare.',
    reasons: {
      'unknown-field': 'L’account non ha più questo campo.',
      'object-not-chosen': 'Il suo oggetto non fa parte di questa importazione.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'L’importazione non è ancora confermata',
    hint: 'Leggi la dichiarazione e seleziona la casella prima di iniziare.',
  },
  NOT_ALLOWED: {
    message: 'Solo gli amministratori possono importare',
    hint: 'Chiedi a un amministratore di questo account di importare il file o di assegnarti il ruolo di amministratore.',
  },
  SIGN_IN_REQUIRED: { message: 'La sessione è scaduta', hint: 'Accedi di nuovo, poi continua qui.' },
  NETWORK: { message: 'Il CRM non è raggiungibile', hint: 'Controlla la connessione e riprova.' },
  TIMEOUT: { message: 'Il CRM non ha risposto in tempo', hint: 'Riprova tra un momento.' },
  HOST_BUSY: { message: 'Il CRM è occupato', hint: 'Attendi un momento e riprova.' },
  HOST_FAILED: {
    message: 'Il CRM ha avuto un problema',
    hint: 'Riprova tra qualche minuto. Se il problema persiste, contatta l’assistenza.',
  },
  HOST_REFUSED: {
    message: 'Il CRM ha rifiutato l’importazione',
    hint: 'Ricomincia. Se il problema persiste, contatta l’assistenza.',
  },
  HOST_INCOMPATIBLE: {
    message: 'Il CRM e questo strumento di importazione non sono compatibili',
    hint: 'Ricarica la pagina. Se il problema persiste, contatta l’assistenza.',
  },
  IMPORT_GONE: {
    message: 'Il CRM non riconosce più questa importazione',
    hint: 'Forse è stata annullata altrove. Avvia una nuova importazione.',
  },
  RANGE_CONFLICT: {
    message: 'Alcune righe sono state inviate in due versioni diverse',
    hint: 'L’importazione è stata interrotta affinché nulla venga scritto due volte. Scarica il report e importa di nuovo il resto.',
  },
  BATCH_TOO_LARGE: {
    message: 'Una riga è più grande di quanto il CRM accetti',
    hint: 'Accorcia i testi più lunghi della riga o saltala.',
  },
  RECEIPT_INVALID: {
    message: 'La risposta del CRM non è comprensibile',
    hint: 'Senza una risposta chiara, nulla viene contato come importato. Riprova.',
  },
  BOOKS_UNBALANCED: {
    message: 'I conti dell’importazione non tornano',
    hint: 'L’importazione non viene dichiarata terminata. Guarda le statistiche o contatta l’assistenza.',
  },
  WORKER_FAILED: {
    message: 'Il browser ha arrestato la parte che legge il file',
    hint: 'Riprova. Se il problema persiste, chiudi altre schede o usa un altro browser.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Questo browser non può ricordare l’importazione',
    hint: 'Funziona, ma tieni aperta questa pagina fino alla fine.',
  },
  CANCELLED: { message: 'Annullata', hint: 'Ricomincia quando vuoi.' },
};
