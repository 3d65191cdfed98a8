import type { Vocabulary } from './vocabulary.ts';

export const sv: Vocabulary = {
  phone:
    'telefon, tel, tfn, telefonnummer, telefonnr, tel nr, telnr, fast telefon, återuppringning, motringning, biltelefon, huvudnummer, telefoner, växel, hemtelefon, motringningsnummer, telefon växel, huvudtelefon, =hem, =arbete',
  mobile: 'mobil, mobiltelefon, mobilnummer, mobilnr, mobiltel',
  fax: 'fax, faxnummer, personsökare, telex, faxnr, texttelefon, telefax, tty tdd',
  email:
    'e post, epost, e postadress, epostadress, e mail, email, mail, mailadress, e postadresser, e post adress, mejl, mejladress',
  web: 'webbsida, hemsida, webbplats, webb, web, url, www, webbadress, webbsidor, internetsida, website, internet, startsida, personlig webbsida, websida, webplats',
  street: 'gata, gatuadress, gatunamn, adressrad, gata och nr, gatu, gatuadressrad, rad',
  address: 'adress, adr, adresser',
  city: 'ort, stad, postort, bostadsort, ortnamn, stad ort, ort stad, kommun',
  state:
    'län, region, delstat, stat, delstat provins, landskap, län region, provins, stat provins, region delstat, stat län, län provins, län delstat, stat region, område, region område, delstat region, delstat län',
  zip: 'postnummer, postnr, post nr, postkod',
  country: 'land, land region, land eller region, land område',
  company:
    'företag, organisation, firma, företagsnamn, bolag, arbetsgivare, kontonamn, organisationsnamn, företagets namn, firmanamn, namn på företag, kundnamn företag',
  job: 'befattning, jobbtitel, tjänst, yrkestitel, arbetstitel, position, roll, yrkesbefattning, tjänstetitel',
  department: 'avdelning, avd',
  notes:
    'anteckningar, anteckning, kommentarer, kommentar, anmärkningar, anmärkning, beskrivning, noteringar, notering',
  name: 'namn',
  first: 'förnamn, tilltalsnamn',
  last: 'efternamn, familjenamn',
  middle: 'mellannamn, andra namn, andranamn',
  full: 'fullständigt namn, visningsnamn, hela namnet, för och efternamn, fullt namn, namn som visas, kontaktnamn, helt namn, visat namn',
  prefix: 'titel, tilltal, hälsning, prefix, hälsningsfras, tilltalsform, namnprefix, tilltalstitel',
  suffix: 'suffix, namnsuffix, efterställd titel',
  nick: 'smeknamn, alias, öknamn',
  birthday: 'födelsedag, födelsedatum, född, födelsedagar, födelsedata',
  gender: 'kön',
  anniversary: 'årsdag, bröllopsdag, jubileum, bemärkelsedag, högtidsdag, årsdagar, bemärkelsedagar',
  tags: 'taggar, etiketter, grupper, grupp, tagg, märken',
  owner:
    'ägare, tilldelad, tilldelad till, ansvarig, tilldelad användare, ansvarig användare, kontaktägare, tilldelat till, handläggare',
  followers: 'följare',
  source: 'källa, kontaktkälla, leadkälla, ursprung, källa till lead, kundkälla, kundämneskälla',
  timezone: 'tidszon',
  created: 'skapad, skapad den, skapandedatum, datum skapad, skapat, skapat den, skapad datum, registrerad',
  dnd: 'stör ej',
  work: 'arbete, arbets, jobb, företag, företags, kontor, arb, arbetsplats, tjänste, =arbete',
  home: 'hem, bostad, privat, personlig*, hemma, bostads, priv, bost, =hem',
  other: 'annan, annat, andra, övrig*, alternativ*, leverans, faktura, fakturerings, ytterligare, extra',
  main: 'primär*, huvud, standard, huvudsaklig, allmän, första, föredragen',
  second: 'sekundär*, annan, andra, alternativ*, ytterligare, extra',
  person: 'kontakt, kontaktperson, person, kontakter, kontaktens',
  number: 'nummer, nr, kod',
  client: 'kund',
  none: '=rad, =område',
  of: 'och, eller, på, till, för, i, av, värde, s, för',
  compounds: true,
};
