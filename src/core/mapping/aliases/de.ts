import type { Vocabulary } from './vocabulary.ts';

export const de: Vocabulary = {
  phone:
    'telefonnr, rufnummer, fon, festnetz, rückruf, rückmeldung, autotelefon, telefone, fernsprecher, hauptrufnummer, hauptnummer, durchwahl rufnummer, telephon, zentrale, hauptanschluss',
  mobile: 'mobil, handy, mobilfunk, natel, mobilnr, mobile, mobilruf',
  fax: 'faxnr, faxgerät',
  email: 'e mails, elektronische post, e post',
  web: 'webseite, internet, webpräsenz, internetseite, webpage, web seite, webauftritt, internetauftritt',
  street: 'strasse, str, adresszeile, straße und hausnummer, straße hausnummer, straße hausnr, zeile',
  address:
    'adresse, anschrift, adr, postanschrift, adressen, postadresse, anschriften, lieferadresse, rechnungsadresse',
  city: 'ort, stadt, wohnort, ortschaft, gemeinde',
  state:
    'bundesland, kanton, provinz, staat provinz, land kanton, bundesstaat, landkreis, bundesland region, region bundesland, bezirk, bundesland kreis, =region',
  zip: 'plz, postleitzahl, postleitzahlen, post leitzahl, postcode, postlz',
  country:
    'land region, staat, land oder region, region land, land bezirk, nation, länder, =land, privat land, geschäftlich land, postanschrift land, anschrift land, adresse land, lieferadresse land, rechnungsadresse land',
  company:
    'firma, unternehmen, organisation, firmenname, arbeitgeber, gesellschaft, betrieb, kontoname, name des kontos, accountname, account name, firmenbezeichnung, zugeordnetes unternehmen, unternehmens',
  job: 'position, funktion, berufsbezeichnung, stellenbezeichnung, jobtitel, tätigkeit, job titel, berufliche position, stelle, stellung, beruflicher titel, tätigkeitsbezeichnung',
  department: 'abteilung, abt, bereich',
  notes:
    'notizen, notiz, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, beschreibung, hinweise',
  name: 'name, namen',
  first: 'vorname, vornamen, rufname vorname',
  last: 'nachname, familienname, zuname, nachnamen',
  middle:
    'zweiter vorname, weitere vornamen, mittelname, 2 vorname, mittlerer name, zwischenname, weiterer vorname, zweitname, zweiter name',
  full: 'vollständiger name, anzeigename, angezeigter name, vor und nachname, name vorname, voller name, gesamtname, ganzer name, kompletter name, speichern unter, anzeigen als',
  prefix: 'anrede, titel, präfix, grußformel, vorsatz',
  suffix: 'suffix, namenszusatz, nachgestellter titel',
  nick: 'spitzname, kosename, rufname',
  birthday: 'geburtstag, geburtsdatum, geb datum, geburtsdat, gebdatum, geboren am, geb',
  gender: 'geschlecht',
  anniversary: 'jahrestag, hochzeitstag, jubiläum, jahrestage',
  tags: 'tags, schlagworte, schlagwörter, gruppen, gruppe, gruppenmitgliedschaft, labels, markierungen, etiketten, tag, schlagwort',
  owner:
    'besitzer, zuständig, eigentümer, inhaber, zugewiesener benutzer, verantwortlich, verantwortlicher, zugewiesen, zuständiger benutzer, bearbeiter, betreuer, zugewiesen zu, zugeteilt',
  followers: 'follower, abonnenten, beobachter',
  source: 'quelle, herkunft, ursprung',
  timezone: 'zeitzone',
  created: 'erstellt, erstellungsdatum, angelegt am, erstelldatum, anlagedatum, erfasst am, hinzugefügt am, erzeugt am',
  dnd: 'nicht stören, bitte nicht stören',
  work: 'geschäftlich*, geschäfts, geschäft, dienst*, dienstlich*, beruflich*, büro, arbeit, arbeits, firmen, g, gesch, beruf, berufs, geschäftl, dienstl',
  home: 'privat, private, privater, privates, persönlich*, p, zuhause, heim, zu hause, wohn',
  other:
    'andere*, sonstige*, alternativ, liefer, rechnungs, abweichende, lieferadresse, rechnungsadresse, rechnung, lieferung, versand, weiteres e, weitere r, weiteres r, weitere s, weiterer s',
  main: 'haupt, primär*, primäre*, erste, standard, bevorzugte*',
  second: 'zweite*, sekundär*, weitere*, zusätzliche*, alternative*, zweit',
  person: 'kontakt, person, kontakte, ansprechpartner, kontakts, lead, interessent, mitglied',
  number: 'nummer, nr, no, nummern',
  client: 'kunde, kunden',
  none: 'land, region, =zeile, =staat',
  of: 'des, der, die, das, und, oder, für, von, zum, wert, s, am, an, n, en',
  compounds: true,
};
