import type { Vocabulary } from './vocabulary.ts';

export const nl: Vocabulary = {
  phone:
    'telefoon, tel, telefoonnummer, telefoonnr, tel nr, vaste telefoon, terugbellen, autotelefoon, vast, telefoons, terugbelnummer, hoofdtelefoon, hoofdnummer, telefoonnummers',
  mobile: 'mobiel, mobiele, gsm, mobiele telefoon, mobieltje, 06 nummer, mobiele nummer, mobiel nummer',
  fax: 'fax, telefax, faxnummer, pager, semafoon, telex, teksttelefoon, pieper, tty tdd',
  email: 'e mail, email, mail, e mailadres, emailadres, mailadres, e mailadressen',
  web: 'website, webpagina, web, homepage, internet, url, site, www, webadres, internetpagina, internetadres, startpagina, webstek, websites',
  street:
    'straat, straatnaam, adresregel, straat en huisnummer, straat huisnummer, straat nummer, straat en nummer, straatadres, regel',
  address: 'adres, adr, adressen, volledig adres, postadres',
  city: 'plaats, stad, woonplaats, plaatsnaam, gemeente, vestigingsplaats, stad plaats',
  state:
    'provincie, staat, staat provincie, provincie staat, deelstaat, regio, provincie of staat, staat of provincie, provincie regio, streek provincie',
  zip: 'postcode, post code, postkode, zip, zipcode',
  country: 'land, land regio, land of regio, landen, land streek',
  company:
    'bedrijf, organisatie, firma, onderneming, bedrijfsnaam, naam organisatie, werkgever, accountnaam, naam bedrijf, organisatienaam, maatschappij, relatie naam, account naam, bedrijven, naam account, firmanaam',
  job: 'functie, functietitel, functienaam, positie, functieomschrijving, rol',
  department: 'afdeling, afd',
  notes:
    'notities, notitie, opmerkingen, opmerking, aantekeningen, commentaar, beschrijving, omschrijving, notitities, memo',
  name: 'naam, namen',
  first: 'voornaam, roepnaam, voornamen',
  last: 'achternaam, familienaam, achternamen',
  middle: 'middelste naam, tweede naam, tweede voornaam, tussennaam, overige voornamen',
  full: 'volledige naam, weergavenaam, naam voluit, weergegeven naam, voor en achternaam, contactnaam, opslaan als, voornaam achternaam',
  prefix: 'aanhef, titel, voorvoegsel, aanspreekvorm, aanspreektitel, naamvoorvoegsel',
  suffix: 'achtervoegsel, naamachtervoegsel',
  nick: 'bijnaam, schuilnaam, koosnaam',
  birthday: 'verjaardag, geboortedatum, geb datum, geboorte datum, geboortedag',
  gender: 'geslacht',
  anniversary: 'trouwdag, jubileum, speciale datum, speciale dag, huwelijksdag, huwelijksdatum',
  tags: 'tags, labels, label, groepen, groep, tag, groepslidmaatschap',
  owner: 'eigenaar, toegewezen aan, verantwoordelijke, toegewezen gebruiker, toegewezen, beheerder, toegekend aan',
  followers: 'volgers, volger',
  source: 'bron, herkomst, leadbron, lead bron, contactbron, oorsprong',
  timezone: 'tijdzone',
  created:
    'aangemaakt, aangemaakt op, datum aangemaakt, aanmaakdatum, gemaakt op, datum gemaakt, datum invoer, toegevoegd op, gecreëerd op, ingevoerd op, datum van aanmaak',
  dnd: 'niet storen',
  work: 'werk, zakelijk, zakelijke, kantoor, bedrijf, bedrijfs, zak, werk s, zaak, van kantoor',
  home: 'thuis, privé, persoonlijk, persoonlijke, huis, prive, woon, privé s',
  other: 'ander, andere, overig, overige, alternatief, alternatieve, factuur, bezorg, aflever, extra',
  main: 'primair, primaire, hoofd, standaard, voornaamste, algemeen',
  second: 'secundair, secundaire, tweede, extra, alternatief, alternatieve, aanvullende, bijkomende',
  person: 'contact, contactpersoon, persoon, contacten, lead, persoons',
  number: 'nummer, nr, no, nummers',
  client: 'klant, relatie',
  none: '=regel',
  of: 'van, de, het, en, of, voor, een, op, waarde, der, s',
  compounds: true,
};
