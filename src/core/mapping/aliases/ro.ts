import type { Vocabulary } from './vocabulary.ts';

export const ro: Vocabulary = {
  phone:
    'telefon, tel, număr de telefon, nr telefon, telefon fix, apel invers, nr tel, număr telefon, telefonul, telefoane',
  mobile: 'mobil, celular, telefon mobil, mobilă, gsm',
  fax: 'fax, telefax, pager, telex, număr de fax, numar fax',
  email:
    'e mail, email, mail, adresă de e mail, adresă de email, adresă e mail, poștă electronică, adresa de email, adresa de e mail, adresa e mail, adresă email',
  web: 'pagină web, site web, site, web, website, pagina web, pagină de web, url, pagina de internet, www, adresa web, sit web, situl web',
  street: 'stradă, strada, str, linia adresei, linie adresă, stradă și număr',
  address: 'adresă, adresa, adrese, adresă poștală',
  city: 'oraș, localitate, orașul, municipiu, oras',
  state:
    'județ, stat, regiune, provincie, județul, județ stat, stat provincie, stat județ, județ sector, județ regiune, judet, județ provincie, regiunea',
  zip: 'cod poștal, cod postal, codul poștal, zip, cod zip',
  country: 'țară, țara, țară regiune, țară sau regiune, tara, țara regiunea, tară',
  company:
    'companie, firmă, organizație, societate, numele firmei, nume companie, numele companiei, nume firmă, denumire firmă, compania, firma, organizația, angajator, nume organizație, nume cont, =cont, numele organizației, denumirea firmei, numele contului',
  job: 'funcție, titlul postului, post, poziție, funcția, titlu post, titlul funcției, titlu profesional, poziția, ocupație',
  department: 'departament, secție, departamentul',
  notes: 'note, observații, notițe, comentarii, descriere, notiță, comentariu, mențiuni, notă',
  name: 'nume, numele',
  first: 'prenume, prenumele, nume mic',
  last: 'nume de familie, numele de familie, nume familie',
  middle: 'al doilea prenume, al doilea nume, nume mijlociu, prenume 2',
  full: 'nume complet, nume și prenume, nume afișat, prenume și nume, nume de afișat, numele complet, nume prenume, prenume nume, nume afișare, nume afisat',
  prefix: 'titlu, prefix, formulă de adresare, apelativ, salutare, formulă de salut, salut, titlul',
  suffix: 'sufix',
  nick: 'poreclă, pseudonim, porecla',
  birthday: 'data nașterii, zi de naștere, ziua de naștere, data naștere, aniversare zi de naștere, zi naștere',
  gender: 'sex, gen',
  anniversary: 'aniversare, aniversarea căsătoriei, data aniversării',
  tags: 'etichete, etichetă, grupuri, grup, taguri',
  owner:
    'proprietar, atribuit către, atribuit lui, responsabil, utilizator atribuit, atribuit, alocat, alocat lui, atribuit la, utilizator alocat, asignat către, asignat la, repartizat către, repartizat',
  followers: 'urmăritori',
  source:
    'sursă, sursa, sursa contactului, sursă contact, origine, proveniență, sursa lead, sursă lead, sursa de provenienta, sursa potențial',
  timezone: 'fus orar',
  created: 'data creării, creat, creat la, dată creare, data adăugării, creat pe, data crearii, data creare',
  work: 'serviciu, birou, de serviciu, firmă, de afaceri, afaceri, muncă, la serviciu, la birou, profesional, companie, de birou, compania, firmei',
  home: 'acasă, domiciliu, personal, personală, reședință, particular, privat, locuință, de acasă, domiciliul',
  other: 'alt, altă, alte, alternativ*, secundar*, facturare, livrare, altul, suplimentar*',
  main: 'principal*, primar, primară, implicit*',
  second: 'secundar*, al doilea, alternativ*, suplimentar*, alt, adițional*, altă, adițional',
  person: 'contact, persoană, contactului, persoană de contact, persoana',
  number: 'număr, nr, numărul, numar, cod',
  client: 'client',
  of: 'de, la, și, sau, pentru, al, a, din, în',
};
