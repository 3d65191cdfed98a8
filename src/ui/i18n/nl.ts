import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Contacten importeren',
  'app.close': 'Sluiten',
  'app.loading': 'Laden…',
  'app.back': 'Terug',
  'app.next': 'Volgende',
  'app.cancel': 'Annuleren',
  'app.done': 'Klaar',
  'app.retry': 'Opnieuw proberen',
  'app.dismiss': 'Verbergen',
  'app.more': 'Meer laden',
  'app.howToResolve': 'Oplossing bekijken',
  'app.help': 'Help',
  'app.empty': 'leeg',
  'app.notImported': 'niet geïmporteerd',
  'app.yes': 'Ja',
  'app.no': 'Nee',
  'app.new': 'nieuw',

  'step.start': 'Start',
  'step.upload': 'Uploaden',
  'step.map': 'Toewijzen',
  'step.review': 'Controleren',
  'step.import': 'Importeren',
  'step.result': 'Resultaat',
  'step.list': 'Stappen van de import',
  'step.position': 'Stap {step} van {total}',
  'step.done': 'voltooid',
  'step.current': 'huidige stap',

  'object.contact': 'Contacten',
  'object.opportunity': 'Opportunity’s',
  'object.contact.one': 'Contact',
  'object.opportunity.one': 'Opportunity',

  'start.title': 'Wat wil je importeren?',
  'start.lead':
    'Haal je records op uit een CSV-bestand. Er wordt niets geïmporteerd voordat je bevestigt in de stap ‘Controleren’.',
  'start.contacts': 'Alleen contacten',
  'start.contacts.about': 'Elke rij wordt een contact of werkt er een bij.',
  'start.both': 'Contacten en opportunity’s',
  'start.both.about': 'Elke rij kan een contact en een opportunity vullen; ze worden aan elkaar gekoppeld.',
  'start.previous': 'Eerdere imports',
  'start.notAllowed': 'Alleen beheerders kunnen importeren',
  'start.notAllowed.about':
    'Vraag een beheerder van dit account om het bestand te importeren of je de beheerdersrol te geven.',
  'start.before': 'Voordat je begint',
  'start.before.csv': 'Eén CSV-bestand met een kopregel, kleiner dan {size}.',
  'start.before.fields': 'Maak eerst je aangepaste velden, zodat kolommen eraan kunnen worden toegewezen.',
  'start.before.revert':
    'Contacten die een import aanmaakt, kunnen weer worden verwijderd; updates van bestaande contacten kunnen meestal niet worden teruggedraaid.',

  'resume.title': '{count, plural, one {# import is niet voltooid} other {# imports zijn niet voltooid}}',
  'resume.about': 'Gestart op {when}.',
  'resume.go': 'Doorgaan',
  'resume.go.label': 'Doorgaan met de import van {name}',
  'resume.needsFile': 'Kies het bestand opnieuw om door te gaan',
  'resume.withoutEdits': 'Zonder correcties doorgaan',
  'resume.forget': 'Verwijderen',
  'resume.forget.label': 'De import van {name} verwijderen',

  'upload.title': 'Upload je bestand',
  'upload.lead': 'Kies het bestand en hoe de rijen aan je bestaande records worden gekoppeld.',
  'upload.drop': 'Sleep je CSV-bestand hierheen of kies er een',
  'upload.drop.active': 'Laat los om te uploaden',
  'upload.choose': 'Bestand kiezen',
  'upload.replace': 'Ander bestand kiezen',
  'upload.limit': 'CSV, kleiner dan {size}',
  'upload.opening': 'Bestand wordt gelezen…',
  'upload.sample': 'Voorbeeldbestand downloaden',
  'upload.sample.about': 'Een CSV met alle velden van je account en één rij die de notaties laat zien.',
  'upload.formats': 'Toegestane notaties',
  'upload.fileReady':
    '{name} is gelezen: {columns, plural, one {# kolom} other {# kolommen}}, ongeveer {rows, plural, one {# rij} other {# rijen}}.',
  'upload.columns': '{count, plural, one {# kolom} other {# kolommen}}',
  'upload.rows': 'ongeveer {count, plural, one {# rij} other {# rijen}}',

  'mode.contact.title': 'Kies hoe je contacten importeert',
  'mode.opportunity.title': 'Kies hoe je opportunity’s importeert',
  'mode.create': 'Aanmaken',
  'mode.update': 'Bijwerken',
  'mode.createAndUpdate': 'Aanmaken en bijwerken',
  'mode.contact.create.about':
    'Alleen nieuwe contacten. Rijen die overeenkomen met een bestaand contact, worden niet geïmporteerd.',
  'mode.contact.create.duplicates':
    'Elke rij wordt een nieuw contact, omdat je instellingen dubbele contacten toestaan.',
  'mode.contact.update.about': 'Alleen bestaande contacten. Rijen zonder overeenkomst worden niet geïmporteerd.',
  'mode.contact.createAndUpdate.about':
    'Rijen met een overeenkomst werken het contact bij, alle andere worden nieuwe contacten.',
  'mode.opportunity.create.about': 'Alleen nieuwe opportunity’s.',
  'mode.opportunity.update.about': 'Alleen bestaande opportunity’s, gevonden via de opportunity-ID.',
  'mode.opportunity.createAndUpdate.about':
    'Rijen met een opportunity-ID werken die opportunity bij, alle andere worden nieuwe opportunity’s.',

  'duplicates.title': 'Instellingen voor dubbele contacten',
  'duplicates.findBy': 'Bestaande contacten zoeken op',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'contact-ID',
  'duplicates.email': 'e-mail',
  'duplicates.phone': 'telefoon',
  'duplicates.allowed': 'Dubbele contacten zijn toegestaan',
  'duplicates.forbidden': 'Dubbele contacten zijn niet toegestaan',
  'duplicates.about': 'Deze komen uit je accountinstellingen en kunnen tijdens een import niet worden gewijzigd.',
  'duplicates.settings': 'Instellingen openen',

  'dialect.encoding': 'Tekencodering',
  'dialect.encoding.guessed':
    'De codering is geraden. Controleer in het voorbeeld of accenten en speciale tekens kloppen.',
  'dialect.delimiter': 'Kolommen zijn gescheiden door',
  'dialect.comma': 'Komma ( , )',
  'dialect.semicolon': 'Puntkomma ( ; )',
  'dialect.tab': 'Tab',
  'dialect.bar': 'Verticale streep ( | )',
  'dialect.header': 'Kopregel',
  'dialect.header.row': 'Rij {row}',
  'dialect.preview': 'Eerste rijen van het bestand',
  'dialect.preview.header': 'kopregel',
  'dialect.preview.use': 'Rij {row} als kopregel gebruiken',

  'history.title': 'Bulkacties',

  'unknown.issue': 'Iets in deze rij kon niet worden geïmporteerd',
  'unknown.resolve': 'Vergelijk de rij met de notaties in de handleiding en importeer die opnieuw.',
};

export const loadLater = () => Promise.all([import('./nl-later.ts'), import('./nl-words.ts')]);
