import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Het @-teken ontbreekt.',
  'display-name': 'Er staat een naam naast het adres.',
  several: 'Er staat meer dan één adres in.',
  'non-ascii': 'Het deel voor de @ bevat letters die niet in een e-mailadres kunnen staan.',
  'too-long': 'Het is langer dan een e-mailadres kan zijn.',
  'line-break': 'Het bevat een regeleinde.',
};
const phoneReasons = {
  scientific: 'Een spreadsheet heeft het ingekort (zoals 2.02555E+09) en de laatste cijfers zijn verloren.',
  'no-country': 'Het heeft geen landcode en het account heeft geen land om het mee te lezen.',
  'two-numbers': 'Er staat meer dan één nummer in.',
  letters: 'Het bevat letters.',
  masked: 'Sommige cijfers zijn verborgen.',
  'lost-zero': 'Een spreadsheet lijkt de voorloopnul te hebben weggelaten.',
  'too-short': 'Het heeft te weinig cijfers.',
  'too-long': 'Het is langer dan een telefoonnummer kan zijn.',
  impossible: 'Geen enkel nummer van dat land heeft deze lengte.',
};
const figureReasons = { precision: 'Het heeft meer dan 15 cijfers, meer dan exact kan worden opgeslagen.' };
const choiceReasons = { ambiguous: 'Er zijn er meer met deze naam.' };
const idReasons = { 'white-space': 'Een ID bevat geen spaties.' };
const sameInFile = (what: string) => [
  `Rij {mergedInto} heeft ${what}: de waarden van deze rij zijn daarin samengevoegd.`,
  `Rij {firstRow} heeft ${what} en is de rij die wordt geïmporteerd.`,
  `Rij {lastRow} heeft ${what} en is de rij die wordt geïmporteerd.`,
];
const places = ['Het gaat om item {position} in de cel.'];
const overLimit = ['Er zijn er hoogstens {limit} mogelijk; {ignored} andere zijn weggelaten.'];
const takenByRow = ['In rij {firstRow} is het de hoofdwaarde.'];
const phoneHint =
  'Schrijf het nummer met + en landcode, zoals +1 202 555 0123. Andere notaties werken alleen voor het land van het account. Je kunt nummers testen op libphonenumber.appspot.com.';
const duplicateHint =
  'Maak de waarde uniek in je bestand of sta dubbele contacten toe onder Instellingen → ‘Dubbele contacten toestaan’.';
const contactIdHint =
  'De ID is misschien onjuist, van een ander subaccount of van een verwijderd contact. Exporteer je contacten om de huidige ID te krijgen.';
const optionHint =
  'Vergelijk de cel met de opties van het veld. Corrigeer de cel of voeg de optie toe in de instellingen en importeer opnieuw.';
const againHint = 'Importeer deze rij later opnieuw. Mislukt het weer, neem dan contact op met support en noem de rij.';
const tenHint = 'Houd er hoogstens tien over.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Verplichte velden om contacten aan te maken of bij te werken ontbreken',
    hint: 'Geef voor een nieuw contact minstens naam, telefoon of e-mail op en wijs de kolom toe. Geef voor een update de contact-ID op, of de telefoon of e-mail waarmee je instellingen voor dubbele contacten zoeken.',
  },
  EMAIL_INVALID: {
    message: 'Ongeldig e-mailadres',
    hint: 'Een e-mailadres moet eruitzien als voorbeeld@domein.nl, één per cel. Zet verdere adressen in een kolom voor extra e-mailadressen.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Dubbel e-mailadres', hint: duplicateHint, details: sameInFile('hetzelfde e-mailadres') },
  DUPLICATE_PHONE: {
    message: 'Dubbel telefoonnummer',
    hint: duplicateHint,
    details: sameInFile('hetzelfde telefoonnummer'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Dezelfde contact-ID staat in meerdere rijen',
    hint: 'Houd één rij per contact. Geen van deze rijen is geïmporteerd, omdat ze elkaar kunnen tegenspreken.',
    details: ['Die staat in {count} rijen, het eerst in rij {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Het contact is ongeldig of staat niet in je subaccount',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Geen bestaand contact komt overeen met deze rij',
    hint: 'Controleer contact-ID, e-mail en telefoon van de rij. Kies ‘Aanmaken en bijwerken’ om zulke contacten toe te voegen.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Meerdere contacten komen overeen met deze rij',
    hint: 'Voeg de contact-ID toe om het juiste aan te wijzen, of voeg de dubbele contacten eerst samen in het CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Er bestaat al een record met dezelfde waarde',
    hint: 'Dit veld moet bij elk contact anders zijn. Wijzig de cel of maak die leeg, of corrigeer het andere contact.',
  },
  ROW_COLUMN_COUNT: {
    message: 'De rij heeft meer cellen dan de kopregel',
    hint: 'Zoek een scheidingsteken in een tekst en zet die tekst tussen aanhalingstekens, of geef de extra kolom een kop.',
    details: ['De rij heeft {found} cellen, de kopregel {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Je hebt gekozen deze rij over te slaan',
    hint: 'Neem de rij bij het controleren weer op als die moet worden geïmporteerd.',
  },
  ROW_TOO_LARGE: { message: 'De rij is te groot', hint: 'Kort de langste teksten in of sla de rij over.' },
  ROW_UNREADABLE: {
    message: 'De rij kon niet worden gelezen',
    hint: 'Bekijk deze regel van het bestand in een teksteditor en herstel of verwijder beschadigde tekst.',
  },
  CREATE_FAILED: { message: 'Het contact kon niet worden aangemaakt', hint: againHint },
  UPDATE_FAILED: { message: 'Het contact kon niet worden bijgewerkt', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Verplichte velden om opportunity’s aan te maken of bij te werken ontbreken',
    hint: 'Geef voor een nieuwe opportunity naam, pipeline en een contact op: een contact-ID of het contact in dezelfde rij. Geef voor een update de opportunity-ID op.',
    details: ['Ontbreekt: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'De pipeline is niet gevonden',
    hint: 'Gebruik de naam of ID van een pipeline zoals die in de instellingen staat.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'De opportunity is ongeldig of staat niet in je subaccount',
    hint: 'Exporteer je opportunity’s om de huidige opportunity-ID te krijgen.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'Ongeldige contact-ID', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Het contact heeft al zo’n opportunity',
    hint: 'Geef de opportunity-ID op om die bij te werken, of sta dubbele opportunity’s toe in de instellingen.',
  },
  OPP_CONTACT_FAILED: {
    message: 'De opportunity is niet geïmporteerd, omdat het contact ervan niet is geïmporteerd',
    hint: 'Corrigeer de fouten van het contact in deze rij; de opportunity volgt dan.',
  },

  PHONE_UNREADABLE: {
    message: 'Het telefoonnummer kon niet worden gelezen',
    hint: phoneHint,
    reasons: phoneReasons,
  },
  DATE_UNREADABLE: {
    message: 'De datum kon niet worden gelezen',
    hint: 'Schrijf datums als 2024-09-08 (JJJJ-MM-DD) of in een andere ondersteunde notatie. Staat de dag voorop, stel dat dan in bij de opties van de kolom.',
    reasons: {
      'day-first': 'De dag lijkt voor de maand te staan.',
      'month-first': 'De maand lijkt voor de dag te staan.',
      'two-digit-year': 'Het jaar heeft twee cijfers en kan op twee eeuwen slaan.',
      'excel-serial': 'Het lijkt een dagnummer van een spreadsheet.',
      'no-such-day': 'Deze dag bestaat niet in de kalender.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Het getal kon niet worden gelezen',
    hint: 'Schrijf getallen als 1.23, 1234 of .123. Gebruikt de kolom komma’s, kies dan de getalnotatie bij de opties van de kolom.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Het bedrag kon niet worden gelezen',
    hint: 'Schrijf bedragen als 1234 of 1,234,234.33. Gebruikt de kolom een decimale komma, kies dan de getalnotatie bij de opties van de kolom.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Ongeldige optie voor een keuzeveld', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Meer dan één optie van het veld komt overeen',
    hint: 'Schrijf de optie precies zoals in de instellingen, of hernoem een van de opties die op elkaar lijken.',
  },
  OWNER_NOT_FOUND: {
    message: 'Geen gebruiker heeft deze naam of dit e-mailadres',
    hint: 'Schrijf de eigenaar als Voornaam Achternaam of als e-mailadres van een gebruiker van dit account.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Meerdere gebruikers hebben deze naam',
    hint: 'Gebruik het e-mailadres van de gebruiker in plaats van de naam.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Een volger is geen gebruiker van dit account',
    hint: 'Schrijf volgers als Voornaam Achternaam, Voornaam2 Achternaam2, of met hun e-mailadressen.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Meerdere gebruikers hebben de naam van een volger',
    hint: 'Gebruik het e-mailadres van de gebruiker in plaats van de naam.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Te veel volgers', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Het land is niet bekend',
    hint: 'Gebruik de Engelse naam of de tweeletterige code, zoals Netherlands of NL.',
  },
  TIMEZONE_INVALID: {
    message: 'De tijdzone is niet bekend',
    hint: 'Gebruik een naam als America/New_York of Europe/Amsterdam.',
  },
  DND_INVALID: { message: 'Ja of nee kon niet worden gelezen', hint: 'Schrijf True of False, Yes of No.' },
  NOTE_TOO_LONG: {
    message: 'De notitie is te lang en is weggelaten',
    hint: 'Kort die in tot 5.000 tekens.',
    details: ['De notitie heeft {length} tekens; {limit} zijn toegestaan.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Een extra e-mailadres is ongeldig en is weggelaten',
    hint: 'Elk adres moet eruitzien als voorbeeld@domein.nl, gescheiden door komma’s.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Te veel extra e-mailadressen', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Een extra e-mailadres hoort bij een ander contact en is weggelaten',
    hint: 'Verwijder het adres bij een van de twee.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Een extra telefoonnummer kon niet worden gelezen en is weggelaten',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Te veel extra telefoonnummers', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Een extra telefoonnummer hoort bij een ander contact en is weggelaten',
    hint: 'Verwijder het nummer bij een van de twee.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'Het e-mailadres hoort bij een ander contact en is niet bijgewerkt',
    hint: 'Corrigeer het e-mailadres of voeg de twee contacten samen in het CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Het telefoonnummer hoort bij een ander contact en is niet bijgewerkt',
    hint: 'Corrigeer het telefoonnummer of voeg de twee contacten samen in het CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Er zijn meer waarden dan tekstvakken; de laatste zijn weggelaten',
    hint: 'Kort de lijst in of voeg in de instellingen tekstvakken aan het veld toe.',
    details: ['Het veld heeft {slots} tekstvakken, de cel {count} waarden.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'De cel is leeg, maar een import maakt dit veld niet leeg',
    hint: 'ID’s, tags, volgers, extra adressen en de laatste naam, e-mail of telefoon van een contact blijven staan. Verwijder ze zo nodig in het CRM.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'Het CRM kan dit veld niet uit een import overnemen',
    hint: 'Vul het in het CRM in of importeer de kolom niet.',
  },
  WORKFLOW_FAILED: {
    message: 'Het contact kon niet aan de workflow worden toegevoegd',
    hint: 'Het contact zelf is geïmporteerd. Voeg het in het CRM aan de workflow toe.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'De fase is niet gevonden in de pipeline',
    hint: 'Gebruik de naam of ID van een fase van die pipeline. Een nieuwe opportunity begint in de eerste fase.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'De status is niet bekend',
    hint: 'Gebruik open, won, lost of abandoned. Een nieuwe opportunity is open.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'De verliesreden is niet gevonden',
    hint: 'Gebruik de naam of ID van een verliesreden zoals die in de instellingen staat.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Alleen de datum is overgenomen; de tijd is weggelaten', hint: '' },
  DATE_IN_FUTURE: { message: 'De datum ligt in de toekomst', hint: 'Controleer dag, maand en jaar.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Het telefoonnummer heeft de juiste lengte, maar deze nummerreeks is niet bekend',
    hint: 'Het wordt geïmporteerd. Controleer het voordat je belt of schrijft.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Het toestelnummer is weggelaten',
    hint: 'Zet toestelnummers zo nodig in een eigen veld.',
  },
  PHONE_PROMOTED: { message: 'Het eerste extra telefoonnummer is het hoofdnummer geworden', hint: '' },
  EMAIL_PROMOTED: { message: 'Het eerste extra e-mailadres is het hoofdadres geworden', hint: '' },
  SPLIT_ON_DOT: {
    message: 'De cel is gesplitst bij de punten',
    hint: 'Hoort de punt bij de tekst, scheid dan met komma’s of zet de punt uit bij de opties van de kolom.',
    details: ['Dat leverde {count} waarden op.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Het valutateken is weggelaten',
    hint: 'Bedragen zijn in de valuta van het account.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Het bedrag tussen haakjes is als negatief gelezen', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'De punt is als decimaalteken gelezen, dus het bedrag heeft drie decimalen',
    hint: 'Scheidt de punt duizendtallen, kies dan de getalnotatie bij de opties van de kolom.',
  },
  CONTACT_ID_IGNORED: {
    message: 'De ID is genegeerd, omdat deze import alleen records aanmaakt',
    hint: 'Kies ‘Aanmaken en bijwerken’ als bestaande records moeten worden bijgewerkt.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Het bestand vermeldt de tekencodering niet',
    hint: 'Bekijk letters met accenten in het voorbeeld. Zijn ze verkeerd, kies dan een andere codering.',
  },

  HEADER_DUPLICATE: {
    message: 'Een andere kolom heeft dezelfde naam',
    hint: 'Beide kunnen worden toegewezen. De voorbeeldwaarden helpen ze te onderscheiden.',
  },
  HEADER_BLANK: {
    message: 'De kolom heeft geen naam',
    hint: 'Wijs die toe aan de hand van de voorbeeldwaarden of importeer die niet.',
  },
  MAP_AMBIGUOUS: { message: 'De kolom past bij meerdere velden', hint: 'Kies het veld dat de kolom moet vullen.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'In de datums lijkt de dag voor de maand te staan',
    hint: 'Is dat zo, kies dan DD/MM/JJJJ voor deze kolom.',
    details: ['{count} ervan kunnen niet anders worden gelezen.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'De datums lijken dagnummers van een spreadsheet',
    hint: 'Is dat zo, kies dan hoe deze kolom de dagen telt, of geef de kolom een datumnotatie en sla het bestand opnieuw op.',
    details: ['De kolom bevat er {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'De getallen lijken een decimale komma te gebruiken',
    hint: 'Is dat zo, kies dan de getalnotatie 1.234,56 voor deze kolom.',
    details: ['De kolom bevat er {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Een spreadsheet heeft telefoonnummers in deze kolom ingekort',
    hint: 'Geef de kolom in het oorspronkelijke werkblad een tekstnotatie en sla het opnieuw op als CSV: de verloren cijfers staan niet in dit bestand.',
    details: ['De kolom bevat er {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'Dit is geen CSV-bestand',
    hint: 'Sla het werkblad in Excel of Google Spreadsheets op als CSV of download het zo, en kies dat bestand.',
  },
  FILE_EMPTY: {
    message: 'Het bestand bevat geen rijen',
    hint: 'Er is een kopregel nodig en daaronder minstens één rij.',
  },
  FILE_TOO_LARGE: {
    message: 'Het bestand is te groot',
    hint: 'Splits het in kleinere bestanden, elk met de kopregel, en importeer ze na elkaar.',
  },
  FILE_UNREADABLE: {
    message: 'Het bestand kon niet worden gelezen',
    hint: 'Misschien is het verplaatst of geopend in een ander programma. Sluit het daar en kies het opnieuw.',
  },
  FILE_CHANGED: {
    message: 'Het bestand is gewijzigd sinds het is gecontroleerd',
    hint: 'Kies het bestand opnieuw, zodat wordt geïmporteerd wat je hebt gecontroleerd.',
  },
  FILE_ENCODING: {
    message: 'De tekst van het bestand kon niet worden gedecodeerd',
    hint: 'Kies een andere codering of sla het bestand op als CSV UTF-8.',
    details: ['De geprobeerde codering is {encoding}.'],
  },
  FILE_OTHER: { message: 'Dit is een ander bestand', hint: 'Kies het bestand waarmee deze import is gestart.' },
  EDITS_ELSEWHERE: {
    message: 'Correcties van deze import staan alleen in de browser waarin die is gestart',
    hint: 'Ga daar verder. Ga je hier verder, dan worden de nog niet verzonden rijen verzonden zoals ze in het bestand staan.',
  },
  CSV_MALFORMED: {
    message: 'Een aanhalingsteken wordt nergens gesloten',
    hint: 'Zoek een los " bij de genoemde regel en sluit of verwijder het. Een ander scheidingsteken kan ook helpen.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Een rij van het bestand is veel te lang',
    hint: 'Vaak ontbreekt een aanhalingsteken bij de genoemde regel of is het scheidingsteken niet het juiste.',
  },
  HEADER_MISSING: {
    message: 'De kopregel is leeg',
    hint: 'Kies de rij met de kolomnamen of voeg er een aan het bestand toe.',
  },
  HEADER_NO_MATCH: {
    message: 'Geen kolom is aan een veld toegewezen',
    hint: 'Wijs minstens één kolom toe en controleer of de juiste kopregel is gekozen.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'De velden om contacten aan te maken zijn niet toegewezen',
    hint: 'Wijs minstens volledige naam, voornaam, achternaam, e-mail of telefoon toe.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'De velden om bestaande contacten te vinden zijn niet toegewezen',
    hint: 'Wijs contact-ID toe, of de e-mail of telefoon die je instellingen voor dubbele contacten gebruiken.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'De velden voor opportunity’s zijn niet toegewezen',
    hint: 'Wijs voor nieuwe opportunity’s de naam, de pipeline en, als het bestand geen contacten bevat, contact-ID toe. Wijs voor updates opportunity-ID toe.',
    details: ['Ontbreekt: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Zorg dat alle verplichte velden zijn toegewezen',
    hint: 'Wijs om door te gaan alle velden toe of kies ervoor de gegevens in niet-toegewezen kolommen niet te importeren.',
  },
  MAP_FIELD_TWICE: {
    message: 'Twee kolommen vullen hetzelfde veld',
    hint: 'Houd er één en wijs de andere aan een ander veld toe, of importeer die niet.',
    details: ['Kolom {firstColumn} vult {field} al.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Een kolom is toegewezen aan een veld dat niet kan worden geïmporteerd',
    hint: 'Wijs die aan een ander veld toe of importeer die niet. Bijlagen en handtekeningen kunnen niet worden geïmporteerd.',
    reasons: {
      'unknown-field': 'Het account heeft dit veld niet meer.',
      'object-not-chosen': 'Het object ervan hoort niet bij deze import.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'De import is nog niet bevestigd',
    hint: 'Lees de verklaring en vink het vakje aan voordat je begint.',
  },
  NOT_ALLOWED: {
    message: 'Alleen beheerders kunnen importeren',
    hint: 'Vraag een beheerder van dit account om het bestand te importeren of je de beheerdersrol te geven.',
  },
  SIGN_IN_REQUIRED: { message: 'Je sessie is verlopen', hint: 'Log opnieuw in en ga hier verder.' },
  NETWORK: { message: 'Het CRM is niet bereikbaar', hint: 'Controleer je verbinding en probeer het opnieuw.' },
  TIMEOUT: { message: 'Het CRM antwoordde niet op tijd', hint: 'Probeer het zo dadelijk opnieuw.' },
  HOST_BUSY: { message: 'Het CRM is bezet', hint: 'Wacht even en probeer het opnieuw.' },
  HOST_FAILED: {
    message: 'Het CRM had een probleem',
    hint: 'Probeer het over een paar minuten opnieuw. Helpt dat niet, neem dan contact op met support.',
  },
  HOST_REFUSED: {
    message: 'Het CRM heeft de import geweigerd',
    hint: 'Begin opnieuw. Helpt dat niet, neem dan contact op met support.',
  },
  HOST_INCOMPATIBLE: {
    message: 'Het CRM en deze importfunctie passen niet bij elkaar',
    hint: 'Laad de pagina opnieuw. Helpt dat niet, neem dan contact op met support.',
  },
  IMPORT_GONE: {
    message: 'Het CRM kent deze import niet meer',
    hint: 'Misschien is die elders geannuleerd. Start een nieuwe import.',
  },
  RANGE_CONFLICT: {
    message: 'Sommige rijen zijn in twee verschillende versies verzonden',
    hint: 'De import is gestopt, zodat niets twee keer wordt geschreven. Download het rapport en importeer de rest opnieuw.',
  },
  BATCH_TOO_LARGE: {
    message: 'Een rij is groter dan het CRM aanneemt',
    hint: 'Kort de langste teksten van de rij in of sla de rij over.',
  },
  RECEIPT_INVALID: {
    message: 'Het antwoord van het CRM was niet te begrijpen',
    hint: 'Zonder duidelijk antwoord telt niets als geïmporteerd. Probeer het opnieuw.',
  },
  BOOKS_UNBALANCED: {
    message: 'De aantallen van de import kloppen niet',
    hint: 'De import wordt niet voltooid verklaard. Bekijk de statistieken of neem contact op met support.',
  },
  WORKER_FAILED: {
    message: 'De browser heeft het deel gestopt dat het bestand leest',
    hint: 'Probeer het opnieuw. Helpt dat niet, sluit dan andere tabbladen of gebruik een andere browser.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Deze browser kan de import niet onthouden',
    hint: 'Het werkt, maar houd deze pagina open tot de import klaar is.',
  },
  CANCELLED: { message: 'Geannuleerd', hint: 'Begin opnieuw wanneer je wilt.' },
};
