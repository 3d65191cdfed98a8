import type { Vocabulary } from './vocabulary.ts';

export const pl: Vocabulary = {
  phone:
    'telefon*, tel, nr telefonu, numer telefonu, wywołanie zwrotne, oddzwanianie, telefon w samochodzie, telefon samochodowy, stacjonarny, telefon stacjonarny, telefon zwrotny',
  mobile: 'komórk*, telefon komórkowy, komórkow*, kom, tel kom, komórka',
  fax: 'faks*, fax, pager, teleks, telefaks, numer faksu',
  email:
    'e mail, email, adres e mail, mail, poczta elektroniczna, adres poczty e mail, adres poczty elektronicznej, poczta e mail, adres email, e maile, poczta',
  web: 'strona sieci web, strona www, strona internetowa, www, witryna, strona domowa, witryna internetowa, witryna sieci web, url, web, strona, strony www, strona web, adres www',
  street: 'ulica, ul, ulicy, linia adresu, wiersz adresu, adres linia, ulica i numer',
  address: 'adres*, adres pocztowy, adres korespondencyjny',
  city: 'miasto, miejscowość, miejscowości, miasta, miejscowość zamieszkania',
  state:
    'województwo, region, stan, prowincja, województwo region, województwo powiat, województwo stan, stan województwo, województwo prowincja',
  zip: 'kod pocztowy, kod, kodu pocztowego, poczta kod',
  country: 'kraj, państwo, kraj region, kraj lub region, kraju, region kraj',
  company:
    'firma, organizacja, nazwa firmy, przedsiębiorstwo, spółka, pracodawca, nazwa organizacji, nazwa konta, kontrahent, nazwa kontrahenta, instytucja, nazwa klienta firmy, firmy nazwa',
  job: 'stanowisko*, funkcja, tytuł zawodowy, stanowisko służbowe',
  department: 'dział, wydział, departament, oddział, komórka organizacyjna',
  notes: 'notatki, uwagi, notatka, komentarze, komentarz, opis, adnotacje',
  name: 'nazwa',
  first: 'imię, pierwsze imię, imiona, imienia',
  last: 'nazwisko, nazwiska, nazwisko rodowe',
  middle: 'drugie imię, drugie imiona, 2 imię',
  full: 'imię i nazwisko, pełna nazwa, pełne imię i nazwisko, nazwa wyświetlana, wyświetlana nazwa, nazwisko i imię, pełne nazwisko, imię nazwisko, wyświetlane imię, zapisz jako',
  prefix:
    'tytuł, zwrot grzecznościowy, forma grzecznościowa, prefiks, zwrot, pozdrowienie, przedrostek, przedrostek imienia',
  suffix: 'sufiks, przyrostek, tytuł po nazwisku',
  nick: 'pseudonim, ksywa, przezwisko, nick',
  birthday: 'urodziny, data urodzenia, data urodzin, dzień urodzin, ur',
  gender: 'płeć',
  anniversary: 'rocznica, rocznica ślubu, rocznice, data rocznicy',
  tags: 'etykiety, tagi, grupy, etykieta, grupa, znaczniki',
  owner:
    'właściciel, przypisany do, przydzielony do, opiekun, osoba odpowiedzialna, odpowiedzialny, przypisane do, przydzielono, przypisany użytkownik, przydzielone do',
  followers: 'obserwujący, obserwatorzy',
  source: 'źródło, źródło pozyskania, pochodzenie, źródło kontaktu, źródło leada, źródło namiaru',
  timezone: 'strefa czasowa',
  created:
    'data utworzenia, utworzono, utworzony, data dodania, czas utworzenia, utworzone, utworzono dnia, data założenia',
  dnd: 'nie przeszkadzać',
  work: 'służbow*, firmow*, praca, w pracy, biuro, biurow*, do pracy, firmy, zawodow*, biura',
  home: 'domow*, prywatn*, dom, osobist*, zamieszkania, w domu, domu, mieszkanie',
  other: 'inn*, drugi, alternatywn*, dodatkow*, do faktury, dostawy, wysyłki, pozostałe, do wysyłki, rozliczeniowy*',
  main: 'główn*, podstawow*, pierwszy, domyślny, preferowan*',
  second: 'dodatkow*, drugi, druga, drugie, alternatywn*, pomocnicz*, zapasow*',
  person: 'kontakt*, osoba, osoby, lead',
  number: 'numer, nr, nume, numeru',
  client: 'klient*',
  none: '=nazwa, =poczta, =kod',
  of: 'i, w, z, lub, do, na, wartość, oraz',
};
