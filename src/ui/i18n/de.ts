import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Kontakte importieren',
  'app.close': 'Schließen',
  'app.loading': 'Wird geladen …',
  'app.back': 'Zurück',
  'app.next': 'Weiter',
  'app.cancel': 'Abbrechen',
  'app.done': 'Fertig',
  'app.retry': 'Erneut versuchen',
  'app.dismiss': 'Ausblenden',
  'app.more': 'Mehr laden',
  'app.howToResolve': 'Lösung anzeigen',
  'app.help': 'Hilfe',
  'app.empty': 'leer',
  'app.notImported': 'nicht importiert',
  'app.yes': 'Ja',
  'app.no': 'Nein',
  'app.new': 'neu',

  'step.start': 'Start',
  'step.upload': 'Hochladen',
  'step.map': 'Zuordnen',
  'step.review': 'Prüfen',
  'step.import': 'Import',
  'step.result': 'Ergebnis',
  'step.list': 'Schritte des Imports',
  'step.position': 'Schritt {step} von {total}',
  'step.done': 'erledigt',
  'step.current': 'aktueller Schritt',

  'object.contact': 'Kontakte',
  'object.opportunity': 'Opportunitys',
  'object.contact.one': 'Kontakt',
  'object.opportunity.one': 'Opportunity',

  'start.title': 'Was möchten Sie importieren?',
  'start.lead':
    'Übernehmen Sie Ihre Daten aus einer CSV-Datei. Importiert wird erst, wenn Sie im Schritt „Prüfen“ bestätigen.',
  'start.contacts': 'Nur Kontakte',
  'start.contacts.about': 'Jede Zeile wird zu einem Kontakt oder aktualisiert einen.',
  'start.both': 'Kontakte und Opportunitys',
  'start.both.about':
    'Jede Zeile kann einen Kontakt und eine Opportunity enthalten; beide werden miteinander verknüpft.',
  'start.previous': 'Frühere Importe',
  'start.notAllowed': 'Nur Admins können importieren',
  'start.notAllowed.about':
    'Bitten Sie einen Admin dieses Accounts, die Datei zu importieren oder Ihnen die Admin-Rolle zu geben.',
  'start.before': 'Bevor Sie beginnen',
  'start.before.csv': 'Eine CSV-Datei mit Kopfzeile, kleiner als {size}.',
  'start.before.fields': 'Legen Sie benutzerdefinierte Felder vorher an, damit Spalten ihnen zugeordnet werden können.',
  'start.before.revert':
    'Von einem Import angelegte Kontakte lassen sich wieder entfernen, Aktualisierungen bestehender Kontakte meist nicht zurücknehmen.',

  'resume.title':
    '{count, plural, one {Ein Import ist nicht abgeschlossen} other {# Importe sind nicht abgeschlossen}}',
  'resume.about': 'Begonnen am {when}.',
  'resume.go': 'Fortsetzen',
  'resume.go.label': 'Import von {name} fortsetzen',
  'resume.needsFile': 'Wählen Sie die Datei noch einmal, um fortzufahren',
  'resume.withoutEdits': 'Ohne sie fortsetzen',
  'resume.forget': 'Verwerfen',
  'resume.forget.label': 'Import von {name} verwerfen',

  'upload.title': 'Datei hochladen',
  'upload.lead':
    'Wählen Sie eine Datei und legen Sie fest, wie ihre Zeilen mit vorhandenen Datensätzen abgeglichen werden.',
  'upload.drop': 'CSV-Datei hier ablegen oder auswählen',
  'upload.drop.active': 'Zum Hochladen loslassen',
  'upload.choose': 'Datei auswählen',
  'upload.replace': 'Andere Datei wählen',
  'upload.limit': 'CSV, kleiner als {size}',
  'upload.opening': 'Datei wird gelesen …',
  'upload.sample': 'Beispieldatei herunterladen',
  'upload.sample.about': 'Eine CSV mit allen Feldern Ihres Accounts und einer Zeile, die die Formate zeigt.',
  'upload.formats': 'Akzeptierte Formate',
  'upload.fileReady':
    '{name} wurde gelesen: {columns, plural, one {# Spalte} other {# Spalten}}, etwa {rows, plural, one {# Zeile} other {# Zeilen}}.',
  'upload.columns': '{count, plural, one {# Spalte} other {# Spalten}}',
  'upload.rows': 'etwa {count, plural, one {# Zeile} other {# Zeilen}}',

  'mode.contact.title': 'Wie sollen Kontakte importiert werden?',
  'mode.opportunity.title': 'Wie sollen Opportunitys importiert werden?',
  'mode.create': 'Anlegen',
  'mode.update': 'Aktualisieren',
  'mode.createAndUpdate': 'Anlegen und aktualisieren',
  'mode.contact.create.about':
    'Nur neue Kontakte. Zeilen, die zu einem vorhandenen Kontakt passen, werden nicht importiert.',
  'mode.contact.create.duplicates': 'Jede Zeile wird ein neuer Kontakt, weil Ihre Einstellungen Dubletten erlauben.',
  'mode.contact.update.about': 'Nur vorhandene Kontakte. Zeilen ohne Treffer werden nicht importiert.',
  'mode.contact.createAndUpdate.about':
    'Zeilen mit Treffer aktualisieren den Kontakt, alle anderen werden neue Kontakte.',
  'mode.opportunity.create.about': 'Nur neue Opportunitys.',
  'mode.opportunity.update.about': 'Nur vorhandene Opportunitys, gefunden über die Opportunity-ID.',
  'mode.opportunity.createAndUpdate.about':
    'Zeilen mit Opportunity-ID aktualisieren diese Opportunity, alle anderen werden neue Opportunitys.',

  'duplicates.title': 'Dubletten-Einstellungen',
  'duplicates.findBy': 'Vorhandene Kontakte werden gefunden über',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'Kontakt-ID',
  'duplicates.email': 'E-Mail',
  'duplicates.phone': 'Telefon',
  'duplicates.allowed': 'Doppelte Kontakte sind erlaubt',
  'duplicates.forbidden': 'Doppelte Kontakte sind nicht erlaubt',
  'duplicates.about':
    'Diese Vorgaben stammen aus den Einstellungen des Accounts und lassen sich beim Import nicht ändern.',
  'duplicates.settings': 'Einstellungen öffnen',

  'dialect.encoding': 'Zeichenkodierung',
  'dialect.encoding.guessed':
    'Die Kodierung ist nur vermutet. Prüfen Sie in der Vorschau, ob Umlaute und Sonderzeichen stimmen.',
  'dialect.delimiter': 'Spalten sind getrennt durch',
  'dialect.comma': 'Komma ( , )',
  'dialect.semicolon': 'Semikolon ( ; )',
  'dialect.tab': 'Tabulator',
  'dialect.bar': 'Senkrechter Strich ( | )',
  'dialect.header': 'Kopfzeile',
  'dialect.header.row': 'Zeile {row}',
  'dialect.preview': 'Erste Zeilen der Datei',
  'dialect.preview.header': 'Kopfzeile',
  'dialect.preview.use': 'Zeile {row} als Kopfzeile verwenden',

  'history.title': 'Massenaktionen',

  'unknown.issue': 'Etwas an dieser Zeile konnte nicht importiert werden',
  'unknown.resolve': 'Vergleichen Sie die Zeile mit den Formaten der Anleitung und importieren Sie sie noch einmal.',
};

export const loadLater = () => Promise.all([import('./de-later.ts'), import('./de-words.ts')]);
