import type { Vocabulary } from './vocabulary.ts';

export const de: Vocabulary = {
  phone:
    'telefon, tel, telefonnummer, telefonnr, rufnummer, fon, festnetz, tel nr, rückruf, rückmeldung, autotelefon, telefone, telefonnummern, fernsprecher, hauptrufnummer, hauptnummer, durchwahl rufnummer, telephon',
  mobile:
    'mobil, mobiltelefon, handy, handynummer, mobilnummer, mobilfunk, natel, mobilnr, mobile, mobilfunknummer, mobilruf',
  fax: 'fax, telefax, faxnummer, pager, telex, faxnr, funkrufempfänger, funkruf, telefon für hörbehinderte, tty tdd telefon, texttelefon, faxgerät',
  email: 'e mail, email, mail, e mail adresse, emailadresse, mailadresse, e mails, elektronische post, e post, emails',
  web: 'webseite, website, web, homepage, internet, url, webpräsenz, internetseite, webadresse, internetadresse, www, webpage, web seite, webauftritt, internetauftritt',
  street:
    'straße, str, strasse, straßenname, adresszeile, straße und hausnummer, straße hausnummer, straße hausnr, straße nr, strasse nr, straße und nr, anschrift straße, adressezeile, anschriftzeile, zeile',
  address:
    'adresse, anschrift, adr, postanschrift, adressen, postadresse, anschriften, lieferadresse, rechnungsadresse',
  city: 'ort, stadt, wohnort, ortschaft, gemeinde',
  state:
    'bundesland, kanton, bundesland kanton, bundesland provinz, provinz, staat provinz, land kanton, bundesstaat, landkreis, bundesland region, region bundesland, bezirk, bundesland kreis, bundesland oder kanton, =region',
  zip: 'plz, postleitzahl, postleitzahlen, post leitzahl, postcode, postlz',
  country: 'land region, staat, land oder region, region land, land bezirk, nation, länder, =land',
  company:
    'firma, unternehmen, organisation, firmenname, unternehmensname, arbeitgeber, gesellschaft, name der firma, betrieb, kontoname, name des kontos, accountname, account name, organisationsname, name der organisation, firmenbezeichnung, firma name',
  job: 'position, funktion, berufsbezeichnung, stellenbezeichnung, jobtitel, tätigkeit, job titel, berufliche position, stelle, stellung, beruflicher titel, tätigkeitsbezeichnung',
  department: 'abteilung, abt, bereich',
  notes:
    'notizen, notiz, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, beschreibung, hinweise',
  name: 'name, namen',
  first: 'vorname, vornamen, rufname vorname',
  last: 'nachname, familienname, zuname, nachnamen',
  middle:
    'zweiter vorname, weitere vornamen, mittelname, 2 vorname, mittlerer name, zwischenname, weiterer vorname, zweitname, zweiter name',
  full: 'vollständiger name, anzeigename, angezeigter name, vor und nachname, vorname nachname, name vorname, nachname vorname, voller name, gesamtname, vorname und nachname, ganzer name, kontaktname, kompletter name, speichern unter, ansprechpartner name',
  prefix: 'anrede, titel, namenspräfix, präfix, grußformel, titel anrede, namensvorsatz, anrede titel, vorsatz',
  suffix: 'suffix, namenssuffix, namenszusatz, nachgestellter titel',
  nick: 'spitzname, kosename, rufname',
  birthday: 'geburtstag, geburtsdatum, geb datum, geburtsdat, gebdatum, geboren am, geb',
  gender: 'geschlecht',
  anniversary: 'jahrestag, hochzeitstag, jubiläum, jahrestage',
  tags: 'tags, schlagworte, schlagwörter, gruppen, gruppe, gruppenmitgliedschaft, labels, markierungen, etiketten, tag',
  owner:
    'besitzer, zugewiesen an, zuständig, eigentümer, inhaber, zugewiesener benutzer, verantwortlich, verantwortlicher, zugewiesen, zuständiger benutzer, kontaktinhaber, kontaktbesitzer, bearbeiter, betreuer, zugewiesen zu, zugeteilt',
  followers: 'follower, abonnenten, beobachter',
  source: 'quelle, herkunft, lead quelle, kontaktquelle, leadquelle, ursprung',
  timezone: 'zeitzone',
  created:
    'erstellt, erstellt am, erstellungsdatum, angelegt am, erstelldatum, anlagedatum, erfasst am, hinzugefügt am, erzeugt am',
  dnd: 'nicht stören, bitte nicht stören',
  work: 'geschäftlich*, geschäfts, geschäft, dienst*, dienstlich*, beruflich*, büro, arbeit, arbeits, firma, firmen, g, gesch, beruf, berufs',
  home: 'privat, private, privater, privates, persönlich*, p, zuhause, heim, zu hause, wohn',
  other:
    'andere*, weitere*, sonstige*, weiterer, alternative*, alternativ, zusätzliche*, liefer, rechnungs, abweichende, lieferadresse, rechnungsadresse, rechnung, lieferung, versand',
  main: 'haupt, primär*, primäre*, erste, standard, bevorzugte*',
  second: 'zweite*, sekundär*, weitere*, zusätzliche*, alternative*, alternativ, zweit',
  person: 'kontakt, person, kontakte, kontaktperson, ansprechpartner, kontakts, lead, interessent, mitglied',
  number: 'nummer, nr, no, nummern',
  client: 'kunde, kunden',
  none: 'land, region, =zeile, =staat',
  of: 'des, der, die, das, und, oder, für, von, zum, wert, s, am, im, an, n, en, e, er, es, r',
  compounds: true,
};
