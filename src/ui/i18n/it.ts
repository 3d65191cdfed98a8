import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Importa contatti',
  'app.close': 'Chiudi',
  'app.loading': 'Caricamento…',
  'app.back': 'Indietro',
  'app.next': 'Avanti',
  'app.cancel': 'Annulla',
  'app.done': 'Fine',
  'app.retry': 'Riprova',
  'app.dismiss': 'Ignora',
  'app.more': 'Carica altro',
  'app.howToResolve': 'Come risolvere',
  'app.help': 'Guida',
  'app.empty': 'vuoto',
  'app.notImported': 'non importato',
  'app.yes': 'Sì',
  'app.no': 'No',
  'app.new': 'nuovo',

  'step.start': 'Inizio',
  'step.upload': 'Caricamento',
  'step.map': 'Mappatura',
  'step.review': 'Verifica',
  'step.import': 'Importazione',
  'step.result': 'Risultato',
  'step.list': 'Passaggi dell’importazione',
  'step.position': 'Passaggio {step} di {total}',
  'step.done': 'completato',
  'step.current': 'passaggio attuale',

  'object.contact': 'Contatti',
  'object.opportunity': 'Opportunità',
  'object.contact.one': 'Contatto',
  'object.opportunity.one': 'Opportunità',

  'start.title': 'Che cosa vuoi importare?',
  'start.lead':
    'Importa i tuoi record da un file CSV. Nulla viene importato finché non confermi nel passaggio “Verifica”.',
  'start.contacts': 'Solo contatti',
  'start.contacts.about': 'Ogni riga crea un contatto o ne aggiorna uno.',
  'start.both': 'Contatti e opportunità',
  'start.both.about': 'Ogni riga può compilare un contatto e un’opportunità; i due vengono associati.',
  'start.previous': 'Importazioni precedenti',
  'start.notAllowed': 'Solo gli amministratori possono importare',
  'start.notAllowed.about':
    'Chiedi a un amministratore di questo account di importare il file o di assegnarti il ruolo di amministratore.',
  'start.before': 'Prima di iniziare',
  'start.before.csv': 'Un file CSV con una riga di intestazione, più piccolo di {size}.',
  'start.before.fields': 'Crea prima i campi personalizzati, così potrai mapparvi le colonne.',
  'start.before.revert':
    'I contatti creati da un’importazione si possono rimuovere in seguito; gli aggiornamenti di contatti esistenti di solito non si possono ritirare.',

  'resume.title': '{count, plural, one {# importazione non è terminata} other {# importazioni non sono terminate}}',
  'resume.about': 'Iniziata il {when}.',
  'resume.go': 'Continua',
  'resume.go.label': 'Continua l’importazione di {name}',
  'resume.needsFile': 'Scegli di nuovo il file per continuare',
  'resume.withoutEdits': 'Continua senza correzioni',
  'resume.forget': 'Scarta',
  'resume.forget.label': 'Scarta l’importazione di {name}',

  'upload.title': 'Carica il file',
  'upload.lead': 'Scegli il file e come abbinare le sue righe ai record che hai già.',
  'upload.drop': 'Trascina qui il file CSV o scegline uno',
  'upload.drop.active': 'Rilascia per caricare',
  'upload.choose': 'Scegli file',
  'upload.replace': 'Scegli un altro file',
  'upload.limit': 'CSV, più piccolo di {size}',
  'upload.opening': 'Lettura del file…',
  'upload.sample': 'Scarica il file di esempio',
  'upload.sample.about': 'Un CSV con tutti i campi del tuo account e una riga che mostra i formati.',
  'upload.formats': 'Formati accettati',
  'upload.fileReady':
    '{name} è stato letto: {columns, plural, one {# colonna} other {# colonne}}, circa {rows, plural, one {# riga} other {# righe}}.',
  'upload.columns': '{count, plural, one {# colonna} other {# colonne}}',
  'upload.rows': 'circa {count, plural, one {# riga} other {# righe}}',

  'mode.contact.title': 'Scegli come importare i contatti',
  'mode.opportunity.title': 'Scegli come importare le opportunità',
  'mode.create': 'Crea',
  'mode.update': 'Aggiorna',
  'mode.createAndUpdate': 'Crea e aggiorna',
  'mode.contact.create.about':
    'Solo nuovi contatti. Le righe che corrispondono a un contatto esistente non vengono importate.',
  'mode.contact.create.duplicates':
    'Ogni riga diventa un nuovo contatto, perché le impostazioni consentono i duplicati.',
  'mode.contact.update.about': 'Solo contatti esistenti. Le righe senza corrispondenza non vengono importate.',
  'mode.contact.createAndUpdate.about':
    'Le righe con corrispondenza aggiornano il contatto, tutte le altre diventano nuovi contatti.',
  'mode.opportunity.create.about': 'Solo nuove opportunità.',
  'mode.opportunity.update.about': 'Solo opportunità esistenti, trovate tramite l’ID opportunità.',
  'mode.opportunity.createAndUpdate.about':
    'Le righe con un ID opportunità aggiornano quell’opportunità, tutte le altre diventano nuove opportunità.',

  'duplicates.title': 'Impostazioni dei duplicati',
  'duplicates.findBy': 'Trova i contatti esistenti in base a',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'ID contatto',
  'duplicates.email': 'e-mail',
  'duplicates.phone': 'telefono',
  'duplicates.allowed': 'I contatti duplicati sono consentiti',
  'duplicates.forbidden': 'I contatti duplicati non sono consentiti',
  'duplicates.about': 'Provengono dalle impostazioni dell’account e non si possono modificare durante un’importazione.',
  'duplicates.settings': 'Apri impostazioni',

  'dialect.encoding': 'Codifica',
  'dialect.encoding.guessed':
    'La codifica è stata dedotta. Controlla nell’anteprima che accenti e caratteri speciali siano corretti.',
  'dialect.delimiter': 'Le colonne sono separate da',
  'dialect.comma': 'Virgola ( , )',
  'dialect.semicolon': 'Punto e virgola ( ; )',
  'dialect.tab': 'Tabulazione',
  'dialect.bar': 'Barra verticale ( | )',
  'dialect.header': 'Riga di intestazione',
  'dialect.header.row': 'Riga {row}',
  'dialect.preview': 'Prime righe del file',
  'dialect.preview.header': 'intestazione',
  'dialect.preview.use': 'Usa la riga {row} come intestazione',

  'history.title': 'Azioni in blocco',

  'unknown.issue': 'Qualcosa in questa riga non è stato importato',
  'unknown.resolve': 'Confronta la riga con i formati della guida e importala di nuovo.',
};

export const loadLater = () => Promise.all([import('./it-later.ts'), import('./it-words.ts')]);
