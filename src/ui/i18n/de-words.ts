import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Es fehlt das @.',
  'display-name': 'Neben der Adresse steht ein Name.',
  several: 'Es sind mehrere Adressen.',
  'non-ascii': 'Der Teil vor dem @ enthält Buchstaben, die in E-Mail-Adressen nicht vorkommen können.',
  'too-long': 'Sie ist länger, als eine E-Mail-Adresse sein kann.',
  'line-break': 'Sie enthält einen Zeilenumbruch.',
};
const phoneReasons = {
  scientific: 'Eine Tabellenkalkulation hat sie gekürzt (wie 2.02555E+09); die letzten Ziffern sind verloren.',
  'no-country': 'Sie hat keine Landesvorwahl, und der Account hat kein Land, nach dem sie gelesen werden könnte.',
  'two-numbers': 'Es sind mehrere Nummern.',
  letters: 'Sie enthält Buchstaben.',
  masked: 'Einige ihrer Ziffern sind unkenntlich gemacht.',
  'lost-zero': 'Eine Tabellenkalkulation scheint die führende Null entfernt zu haben.',
  'too-short': 'Sie hat zu wenige Ziffern.',
  'too-long': 'Sie ist länger, als eine Telefonnummer sein kann.',
  impossible: 'Keine Nummer ihres Landes hat diese Länge.',
};
const figureReasons = { precision: 'Mehr als 15 Ziffern lassen sich nicht genau speichern.' };
const choiceReasons = { ambiguous: 'Mehrere heißen so.' };
const idReasons = { 'white-space': 'Eine ID enthält keine Leerzeichen.' };
const sameInFile = (what: string) => [
  `Zeile {mergedInto} hat ${what}: Die Werte dieser Zeile wurden dort eingefügt.`,
  `Zeile {firstRow} hat ${what} und wird importiert.`,
  `Zeile {lastRow} hat ${what} und wird importiert.`,
];
const places = ['Betroffen ist Eintrag {position} der Zelle.'];
const overLimit = ['Nur {limit} sind möglich; {ignored} weitere wurden ausgelassen.'];
const takenByRow = ['In Zeile {firstRow} ist es der Hauptwert.'];
const phoneHint =
  'Schreiben Sie die Nummer mit + und Landesvorwahl, etwa +1 202 555 0123. Andere Formen gelten nur für das Land des Accounts. Testen können Sie Nummern auf libphonenumber.appspot.com.';
const duplicateHint =
  'Machen Sie den Wert in der Datei eindeutig oder erlauben Sie doppelte Kontakte unter Einstellungen → „Doppelte Kontakte erlauben“.';
const contactIdHint =
  'Die ID ist vielleicht falsch, gehört zu einem anderen Sub-Account oder zu einem gelöschten Kontakt. Exportieren Sie Ihre Kontakte, um die aktuelle ID zu erhalten.';
const optionHint =
  'Vergleichen Sie die Zelle mit den Optionen des Feldes. Korrigieren Sie sie oder ergänzen Sie die Option in den Einstellungen und importieren Sie dann noch einmal.';
const againHint =
  'Importieren Sie diese Zeile später noch einmal. Schlägt es wieder fehl, nennen Sie dem Support die Zeile.';
const tenHint = 'Behalten Sie höchstens zehn.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Pflichtfelder zum Anlegen/Aktualisieren von Kontakten fehlen',
    hint: 'Zum Anlegen geben Sie mindestens Name, Telefon oder E-Mail an und ordnen die Spalte zu. Zum Aktualisieren geben Sie die Kontakt-ID an oder das Telefon oder die E-Mail, über die Ihre Dubletten-Einstellungen Kontakte finden.',
  },
  EMAIL_INVALID: {
    message: 'Ungültige E-Mail-Adresse',
    hint: 'Eine E-Mail-Adresse muss wie beispiel@domain.de aussehen, eine je Zelle. Weitere gehören in eine Spalte „Zusätzliche E-Mail-Adressen“.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Doppelte E-Mail gefunden', hint: duplicateHint, details: sameInFile('dieselbe E-Mail') },
  DUPLICATE_PHONE: {
    message: 'Doppelte Telefonnummer gefunden',
    hint: duplicateHint,
    details: sameInFile('dieselbe Telefonnummer'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Dieselbe Kontakt-ID steht in mehreren Zeilen',
    hint: 'Behalten Sie eine Zeile je Kontakt. Keine dieser Zeilen wurde importiert, weil sie sich widersprechen könnten.',
    details: ['Sie steht in {count} Zeilen, zuerst in Zeile {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Der Kontakt ist ungültig oder nicht in Ihrem Sub-Account',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Kein vorhandener Kontakt passt zu dieser Zeile',
    hint: 'Prüfen Sie Kontakt-ID, E-Mail und Telefon der Zeile. Um solche Kontakte neu aufzunehmen, wählen Sie „Anlegen und aktualisieren“.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Mehrere Kontakte passen zu dieser Zeile',
    hint: 'Ergänzen Sie die Kontakt-ID, um den richtigen zu nennen, oder führen Sie die Dubletten zuerst im CRM zusammen.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Ein Datensatz mit demselben Wert ist schon vorhanden',
    hint: 'Dieses Feld muss bei jedem Kontakt anders sein. Ändern oder leeren Sie die Zelle oder korrigieren Sie den anderen Kontakt.',
  },
  ROW_COLUMN_COUNT: {
    message: 'Die Zeile hat mehr Zellen als die Kopfzeile',
    hint: 'Suchen Sie ein Trennzeichen in einem Text und setzen Sie diesen in Anführungszeichen, oder geben Sie der zusätzlichen Spalte einen Namen.',
    details: ['Sie hat {found} Zellen, die Kopfzeile {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Sie haben diese Zeile ausgelassen',
    hint: 'Nehmen Sie die Zeile in der Prüfung wieder auf, wenn sie importiert werden soll.',
  },
  ROW_TOO_LARGE: {
    message: 'Die Zeile ist zu groß',
    hint: 'Kürzen Sie ihre längsten Texte oder lassen Sie die Zeile aus.',
  },
  ROW_UNREADABLE: {
    message: 'Die Zeile konnte nicht gelesen werden',
    hint: 'Sehen Sie sich diese Zeile der Datei in einem Texteditor an und korrigieren oder entfernen Sie beschädigten Text.',
  },
  CREATE_FAILED: { message: 'Der Kontakt konnte nicht angelegt werden', hint: againHint },
  UPDATE_FAILED: { message: 'Der Kontakt konnte nicht aktualisiert werden', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Pflichtfelder zum Anlegen/Aktualisieren von Opportunitys fehlen',
    hint: 'Zum Anlegen braucht es Name, Pipeline und einen Kontakt: eine Kontakt-ID oder den Kontakt in derselben Zeile. Zum Aktualisieren die Opportunity-ID.',
    details: ['Es fehlt: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Die Pipeline wurde nicht gefunden',
    hint: 'Verwenden Sie Name oder ID einer Pipeline, wie sie in den Einstellungen stehen.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Die Opportunity ist ungültig oder nicht in Ihrem Sub-Account',
    hint: 'Exportieren Sie Ihre Opportunitys, um die aktuelle Opportunity-ID zu erhalten.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'Ungültige Kontakt-ID', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Der Kontakt hat bereits eine solche Opportunity',
    hint: 'Geben Sie die Opportunity-ID an, um sie zu aktualisieren, oder erlauben Sie doppelte Opportunitys in den Einstellungen.',
  },
  OPP_CONTACT_FAILED: {
    message: 'Die Opportunity wurde nicht importiert, weil ihr Kontakt nicht importiert wurde',
    hint: 'Korrigieren Sie die Fehler des Kontakts in dieser Zeile; die Opportunity folgt.',
  },

  PHONE_UNREADABLE: {
    message: 'Die Telefonnummer konnte nicht gelesen werden',
    hint: phoneHint,
    reasons: phoneReasons,
  },
  DATE_UNREADABLE: {
    message: 'Das Datum konnte nicht gelesen werden',
    hint: 'Schreiben Sie Datumsangaben wie 2024-09-08 (JJJJ-MM-TT) oder in einem anderen unterstützten Format. Steht der Tag vorn, stellen Sie das in den Optionen der Spalte ein.',
    reasons: {
      'day-first': 'Der Tag scheint vor dem Monat zu stehen.',
      'month-first': 'Der Monat scheint vor dem Tag zu stehen.',
      'two-digit-year': 'Das Jahr hat zwei Ziffern und könnte zwei Jahrhunderte meinen.',
      'excel-serial': 'Es sieht aus wie die Tageszahl einer Tabellenkalkulation.',
      'no-such-day': 'Diesen Tag gibt es im Kalender nicht.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Die Zahl konnte nicht gelesen werden',
    hint: 'Schreiben Sie Zahlen wie 1.23, 1234 oder .123. Verwendet die Spalte Kommas, wählen Sie ihr Zahlenformat in den Optionen der Spalte.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Der Betrag konnte nicht gelesen werden',
    hint: 'Schreiben Sie Beträge wie 1234 oder 1,234,234.33. Verwendet die Spalte ein Dezimalkomma, wählen Sie ihr Zahlenformat in den Optionen der Spalte.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Ungültige Option für ein Auswahlfeld', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Mehrere Optionen des Feldes passen',
    hint: 'Schreiben Sie die Option genau wie in den Einstellungen oder benennen Sie eine der gleich aussehenden Optionen um.',
  },
  OWNER_NOT_FOUND: {
    message: 'Kein Benutzer mit diesem Namen oder dieser E-Mail',
    hint: 'Schreiben Sie den Inhaber als Vorname Nachname oder als E-Mail-Adresse eines Benutzers dieses Accounts.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Mehrere Benutzer heißen so',
    hint: 'Verwenden Sie statt des Namens die E-Mail-Adresse des Benutzers.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Ein Follower ist kein Benutzer dieses Accounts',
    hint: 'Schreiben Sie Follower als Vorname Nachname, Vorname2 Nachname2 oder mit ihren E-Mail-Adressen.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Mehrere Benutzer heißen wie ein Follower',
    hint: 'Verwenden Sie statt des Namens die E-Mail-Adresse des Benutzers.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Zu viele Follower', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Das Land ist nicht bekannt',
    hint: 'Verwenden Sie den englischen Namen oder den Zwei-Buchstaben-Code, etwa Germany oder DE.',
  },
  TIMEZONE_INVALID: {
    message: 'Die Zeitzone ist nicht bekannt',
    hint: 'Verwenden Sie einen Namen wie America/New_York oder Europe/Berlin.',
  },
  DND_INVALID: { message: 'Ja oder Nein war nicht zu erkennen', hint: 'Schreiben Sie True oder False, Yes oder No.' },
  NOTE_TOO_LONG: {
    message: 'Die Notiz ist zu lang und wurde ausgelassen',
    hint: 'Kürzen Sie sie auf 5.000 Zeichen.',
    details: ['Sie hat {length} Zeichen, {limit} sind erlaubt.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Eine zusätzliche E-Mail-Adresse ist ungültig und wurde ausgelassen',
    hint: 'Jede muss wie beispiel@domain.de aussehen, durch Kommas getrennt.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Zu viele zusätzliche E-Mail-Adressen', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Eine zusätzliche E-Mail-Adresse gehört zu einem anderen Kontakt und wurde ausgelassen',
    hint: 'Entfernen Sie die Adresse bei einem der beiden.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Eine zusätzliche Telefonnummer konnte nicht gelesen werden und wurde ausgelassen',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Zu viele zusätzliche Telefonnummern', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Eine zusätzliche Telefonnummer gehört zu einem anderen Kontakt und wurde ausgelassen',
    hint: 'Entfernen Sie die Nummer bei einem der beiden.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'Die E-Mail gehört zu einem anderen Kontakt und wurde nicht aktualisiert',
    hint: 'Korrigieren Sie die E-Mail oder führen Sie die beiden Kontakte im CRM zusammen.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Die Telefonnummer gehört zu einem anderen Kontakt und wurde nicht aktualisiert',
    hint: 'Korrigieren Sie die Telefonnummer oder führen Sie die beiden Kontakte im CRM zusammen.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Es sind mehr Werte als Textfelder; die letzten wurden ausgelassen',
    hint: 'Kürzen Sie die Liste oder ergänzen Sie Textfelder in den Einstellungen.',
    details: ['Das Feld hat {slots} Textfelder, die Zelle {count} Werte.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'Die Zelle ist leer, aber dieses Feld wird von einem Import nicht geleert',
    hint: 'IDs, Tags, Follower, zusätzliche Adressen und der letzte Name, die letzte E-Mail oder Telefonnummer eines Kontakts bleiben erhalten. Entfernen Sie sie bei Bedarf im CRM.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'Das CRM kann dieses Feld nicht aus einem Import übernehmen',
    hint: 'Füllen Sie es im CRM aus oder importieren Sie die Spalte nicht.',
  },
  WORKFLOW_FAILED: {
    message: 'Der Kontakt konnte dem Workflow nicht hinzugefügt werden',
    hint: 'Der Kontakt selbst ist importiert. Fügen Sie ihn im CRM dem Workflow hinzu.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'Die Phase wurde in der Pipeline nicht gefunden',
    hint: 'Verwenden Sie Name oder ID einer Phase dieser Pipeline. Eine neue Opportunity beginnt in der ersten Phase.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Der Status ist nicht bekannt',
    hint: 'Verwenden Sie open, won, lost oder abandoned. Eine neue Opportunity ist offen.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Der Verlustgrund wurde nicht gefunden',
    hint: 'Verwenden Sie Name oder ID eines Verlustgrunds, wie sie in den Einstellungen stehen.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Nur das Datum wurde übernommen, die Uhrzeit nicht', hint: '' },
  DATE_IN_FUTURE: { message: 'Das Datum liegt in der Zukunft', hint: 'Prüfen Sie Tag, Monat und Jahr.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Die Telefonnummer hat die richtige Länge, aber ein solcher Nummernbereich ist nicht bekannt',
    hint: 'Sie wird importiert. Prüfen Sie sie, bevor Sie anrufen oder schreiben.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Die Durchwahl der Telefonnummer wurde ausgelassen',
    hint: 'Schreiben Sie Durchwahlen bei Bedarf in ein eigenes Feld.',
  },
  PHONE_PROMOTED: { message: 'Die erste zusätzliche Telefonnummer wurde zur Haupttelefonnummer', hint: '' },
  EMAIL_PROMOTED: { message: 'Die erste zusätzliche E-Mail-Adresse wurde zur Haupt-E-Mail', hint: '' },
  SPLIT_ON_DOT: {
    message: 'Die Zelle wurde an ihren Punkten geteilt',
    hint: 'Gehört der Punkt zum Text, trennen Sie mit Kommas oder schalten Sie den Punkt in den Optionen der Spalte aus.',
    details: ['Daraus wurden {count} Werte.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Das Währungszeichen wurde weggelassen',
    hint: 'Beträge gelten in der Währung des Accounts.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Der Betrag in Klammern wurde als negativ gelesen', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Der Punkt wurde als Dezimalpunkt gelesen, der Betrag hat also drei Nachkommastellen',
    hint: 'Trennt der Punkt Tausender, wählen Sie das Zahlenformat in den Optionen der Spalte.',
  },
  CONTACT_ID_IGNORED: {
    message: 'Die ID wurde nicht beachtet, weil dieser Import nur Datensätze anlegt',
    hint: 'Wählen Sie „Anlegen und aktualisieren“, wenn vorhandene Datensätze aktualisiert werden sollen.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Die Datei gibt ihre Zeichenkodierung nicht an',
    hint: 'Sehen Sie sich Umlaute und Akzente in der Vorschau an. Sind sie falsch, wählen Sie eine andere Kodierung.',
  },

  HEADER_DUPLICATE: {
    message: 'Eine andere Spalte heißt genauso',
    hint: 'Beide können zugeordnet werden. Die Beispielwerte helfen, sie zu unterscheiden.',
  },
  HEADER_BLANK: {
    message: 'Die Spalte hat keinen Namen',
    hint: 'Ordnen Sie sie nach ihren Beispielwerten zu oder importieren Sie sie nicht.',
  },
  MAP_AMBIGUOUS: { message: 'Die Spalte passt zu mehreren Feldern', hint: 'Wählen Sie das Feld, das sie füllen soll.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'In den Datumsangaben scheint der Tag vor dem Monat zu stehen',
    hint: 'Wenn ja, wählen Sie TT/MM/JJJJ für diese Spalte.',
    details: ['{count} davon sind anders nicht lesbar.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Die Datumsangaben sehen aus wie Tageszahlen einer Tabellenkalkulation',
    hint: 'Wenn ja, wählen Sie, wie diese Spalte Tage zählt, oder formatieren Sie die Spalte als Datum und speichern Sie die Datei neu.',
    details: ['Sie enthält {count} davon.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Die Zahlen scheinen ein Dezimalkomma zu verwenden',
    hint: 'Wenn ja, wählen Sie das Zahlenformat 1.234,56 für diese Spalte.',
    details: ['Sie enthält {count} davon.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Eine Tabellenkalkulation hat Telefonnummern dieser Spalte gekürzt',
    hint: 'Formatieren Sie die Spalte in der ursprünglichen Tabelle als Text und speichern Sie wieder als CSV: Die verlorenen Ziffern stehen nicht in dieser Datei.',
    details: ['Sie enthält {count} davon.'],
  },

  FILE_NOT_CSV: {
    message: 'Das ist keine CSV-Datei',
    hint: 'Speichern Sie das Blatt in Excel oder Google Sheets als CSV und wählen Sie dann diese Datei.',
  },
  FILE_EMPTY: {
    message: 'Die Datei enthält keine Zeilen',
    hint: 'Sie braucht eine Kopfzeile und mindestens eine Zeile darunter.',
  },
  FILE_TOO_LARGE: {
    message: 'Die Datei ist zu groß',
    hint: 'Teilen Sie sie in kleinere Dateien mit je einer Kopfzeile und importieren Sie diese nacheinander.',
  },
  FILE_UNREADABLE: {
    message: 'Die Datei konnte nicht gelesen werden',
    hint: 'Vielleicht wurde sie verschoben, oder ein anderes Programm hält sie offen. Schließen Sie sie dort und wählen Sie sie noch einmal.',
  },
  FILE_CHANGED: {
    message: 'Die Datei hat sich seit der Prüfung geändert',
    hint: 'Wählen Sie die Datei noch einmal, damit das importiert wird, was Sie geprüft haben.',
  },
  FILE_ENCODING: {
    message: 'Der Text der Datei konnte nicht dekodiert werden',
    hint: 'Wählen Sie eine andere Kodierung oder speichern Sie die Datei als CSV UTF-8.',
    details: ['Versucht wurde die Kodierung {encoding}.'],
  },
  FILE_OTHER: {
    message: 'Das ist eine andere Datei',
    hint: 'Wählen Sie die Datei, mit der dieser Import begonnen wurde.',
  },
  EDITS_ELSEWHERE: {
    message: 'Korrekturen dieses Imports gibt es nur in dem Browser, in dem er begonnen wurde',
    hint: 'Setzen Sie ihn dort fort. Hier fortgesetzt, werden die noch nicht gesendeten Zeilen so gesendet, wie sie in der Datei stehen.',
  },
  CSV_MALFORMED: {
    message: 'Ein Anführungszeichen wird nie geschlossen',
    hint: 'Suchen Sie nahe der genannten Zeile ein einzelnes " und schließen oder entfernen Sie es. Auch ein anderes Trennzeichen kann helfen.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Eine Zeile der Datei ist viel zu lang',
    hint: 'Oft fehlt nahe der genannten Zeile ein Anführungszeichen, oder das Trennzeichen stimmt nicht.',
  },
  HEADER_MISSING: {
    message: 'Die Kopfzeile ist leer',
    hint: 'Wählen Sie die Zeile mit den Spaltennamen oder ergänzen Sie eine in der Datei.',
  },
  HEADER_NO_MATCH: {
    message: 'Keine Spalte ist einem Feld zugeordnet',
    hint: 'Ordnen Sie mindestens eine Spalte zu und prüfen Sie, ob die richtige Kopfzeile gewählt ist.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Die Felder zum Anlegen von Kontakten sind nicht zugeordnet',
    hint: 'Ordnen Sie mindestens Name, Vorname, Nachname, E-Mail oder Telefon zu.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Die Felder zum Finden vorhandener Kontakte sind nicht zugeordnet',
    hint: 'Ordnen Sie die Kontakt-ID zu oder die E-Mail oder das Telefon, die Ihre Dubletten-Einstellungen verwenden.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Die Felder für Opportunitys sind nicht zugeordnet',
    hint: 'Zum Anlegen ordnen Sie Name der Opportunity, Pipeline und, ohne Kontakte in der Datei, die Kontakt-ID zu. Zum Aktualisieren die Opportunity-ID.',
    details: ['Es fehlt: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Bitte stellen Sie sicher, dass alle Pflichtfelder zugeordnet sind',
    hint: 'Um fortzufahren, ordnen Sie entweder alle Felder zu oder wählen Sie, Daten nicht zugeordneter Spalten nicht zu importieren.',
  },
  MAP_FIELD_TWICE: {
    message: 'Zwei Spalten füllen dasselbe Feld',
    hint: 'Behalten Sie eine davon und ordnen Sie die andere anders zu oder importieren Sie sie nicht.',
    details: ['Spalte {firstColumn} füllt bereits {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Eine Spalte ist einem Feld zugeordnet, das nicht importiert werden kann',
    hint: 'Ordnen Sie sie einem anderen Feld zu oder importieren Sie sie nicht. Datei-Uploads und Unterschriften können nicht importiert werden.',
    reasons: {
      'unknown-field': 'Der Account hat dieses Feld nicht mehr.',
      'object-not-chosen': 'Sein Objekt gehört nicht zu diesem Import.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'Der Import ist noch nicht bestätigt',
    hint: 'Lesen Sie die Erklärung und setzen Sie das Häkchen, bevor Sie beginnen.',
  },
  NOT_ALLOWED: {
    message: 'Nur Admins können importieren',
    hint: 'Bitten Sie einen Admin dieses Accounts, die Datei zu importieren oder Ihnen die Admin-Rolle zu geben.',
  },
  SIGN_IN_REQUIRED: {
    message: 'Ihre Sitzung ist beendet',
    hint: 'Melden Sie sich wieder an und machen Sie dann hier weiter.',
  },
  NETWORK: {
    message: 'Das CRM ist nicht erreichbar',
    hint: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  TIMEOUT: { message: 'Das CRM hat nicht rechtzeitig geantwortet', hint: 'Versuchen Sie es gleich noch einmal.' },
  HOST_BUSY: { message: 'Das CRM ist ausgelastet', hint: 'Warten Sie etwas und versuchen Sie es dann noch einmal.' },
  HOST_FAILED: {
    message: 'Im CRM ist ein Fehler aufgetreten',
    hint: 'Versuchen Sie es in einigen Minuten noch einmal. Hilft das nicht, wenden Sie sich an den Support.',
  },
  HOST_REFUSED: {
    message: 'Das CRM hat den Import abgelehnt',
    hint: 'Beginnen Sie neu. Hilft das nicht, wenden Sie sich an den Support.',
  },
  HOST_INCOMPATIBLE: {
    message: 'Das CRM und dieser Importer passen nicht zusammen',
    hint: 'Laden Sie die Seite neu. Hilft das nicht, wenden Sie sich an den Support.',
  },
  IMPORT_GONE: {
    message: 'Das CRM kennt diesen Import nicht mehr',
    hint: 'Vielleicht wurde er anderswo abgebrochen. Beginnen Sie einen neuen Import.',
  },
  RANGE_CONFLICT: {
    message: 'Einige Zeilen wurden in zwei verschiedenen Fassungen gesendet',
    hint: 'Der Import ist stehen geblieben, damit nichts doppelt geschrieben wird. Laden Sie den Bericht herunter und importieren Sie den Rest neu.',
  },
  BATCH_TOO_LARGE: {
    message: 'Eine Zeile ist größer, als das CRM annimmt',
    hint: 'Kürzen Sie die längsten Texte der Zeile oder lassen Sie sie aus.',
  },
  RECEIPT_INVALID: {
    message: 'Die Antwort des CRM war nicht zu verstehen',
    hint: 'Ohne klare Antwort gilt nichts als importiert. Versuchen Sie es noch einmal.',
  },
  BOOKS_UNBALANCED: {
    message: 'Die Zahlen des Imports gehen nicht auf',
    hint: 'Der Import wird nicht als abgeschlossen gemeldet. Sehen Sie sich die Statistik an oder wenden Sie sich an den Support.',
  },
  WORKER_FAILED: {
    message: 'Der Browser hat den Teil beendet, der die Datei liest',
    hint: 'Versuchen Sie es noch einmal. Hilft das nicht, schließen Sie andere Tabs oder verwenden Sie einen anderen Browser.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Dieser Browser kann sich den Import nicht merken',
    hint: 'Der Import funktioniert trotzdem, aber lassen Sie diese Seite offen, bis er abgeschlossen ist.',
  },
  CANCELLED: { message: 'Abgebrochen', hint: 'Beginnen Sie neu, wenn Sie so weit sind.' },
};
