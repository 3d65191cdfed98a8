import type { Vocabulary } from './vocabulary.ts';

export const pl: Vocabulary = {
  phone:
    'telefon*, wywołanie zwrotne, oddzwanianie, telefon w samochodzie, telefon samochodowy, stacjonarny, telefon zwrotny',
  mobile: 'komórk*, komórkow*, kom',
  fax: 'faks*, telefaks',
  email: 'poczta elektroniczna, adres poczty e mail, adres poczty elektronicznej, e maile, poczta',
  web: 'strona sieci web, strona internetowa, witryna, strona domowa, witryna internetowa, witryna sieci web, strona, strony www',
  street:
    'ulica, ul, ulicy, linia adresu, wiersz adresu, adres linia, ulica i numer, ulica i numer domu, ulica i nr, ulica i nr domu, ulica numer',
  address: 'adres*, adres pocztowy, adres korespondencyjny',
  city: 'miasto, miejscowość, miejscowości, miasta, miejscowość zamieszkania',
  state: 'województwo, region, stan, prowincja, województwo powiat',
  zip: 'kod pocztowy, kod, kodu pocztowego, poczta kod',
  country: 'kraj, państwo, kraj region, kraj lub region, kraju, region kraj',
  company:
    'firma, organizacja, nazwa firmy, przedsiębiorstwo, spółka, pracodawca, nazwa organizacji, nazwa konta, kontrahent, nazwa kontrahenta, instytucja, nazwa klienta firmy, firmy nazwa, powiązana firma, firma powiązana',
  job: 'stanowisko*, funkcja, tytuł zawodowy, stanowisko służbowe',
  department: 'dział, wydział, departament, oddział, komórka organizacyjna',
  notes: 'notatki, uwagi, notatka, komentarze, komentarz, opis, adnotacje',
  name: 'nazwa',
  first: 'imię, pierwsze imię, imiona, imienia',
  last: 'nazwisko, nazwiska, nazwisko rodowe',
  middle: 'drugie imię, drugie imiona, 2 imię',
  full: 'pełna nazwa, pełne imię i nazwisko, nazwa wyświetlana, wyświetlana nazwa, pełne nazwisko, wyświetlane imię, zapisz jako, wyświetl jako, pokaż jako',
  prefix:
    'tytuł, zwrot grzecznościowy, forma grzecznościowa, prefiks, zwrot, pozdrowienie, przedrostek, przedrostek imienia',
  suffix: 'sufiks, przyrostek, tytuł po nazwisku',
  nick: 'pseudonim, ksywa, przezwisko, nick',
  birthday: 'urodziny, data urodzenia, data urodzin, dzień urodzin, ur',
  gender: 'płeć',
  anniversary: 'rocznica, rocznica ślubu, rocznice, data rocznicy',
  tags: 'etykiety, tagi, grupy, etykieta, grupa, znaczniki',
  owner:
    'właściciel, przypisany do, przydzielony do, opiekun, osoba odpowiedzialna, odpowiedzialny, przypisane do, przydzielono, przypisany użytkownik, przydzielone do, przydzielony użytkownik',
  followers: 'obserwujący, obserwatorzy',
  source: 'źródło, źródło pozyskania, pochodzenie, źródło leada, źródło namiaru',
  timezone: 'strefa czasowa',
  created:
    'data utworzenia, utworzono, utworzony, data dodania, czas utworzenia, utworzone, utworzono dnia, data założenia',
  dnd: 'nie przeszkadzać',
  work: 'służbow*, firmow*, praca, w pracy, biuro, biurow*, do pracy, firmy, zawodow*, biura',
  home: 'domow*, prywatn*, dom, osobist*, zamieszkania, domu, mieszkanie',
  other: 'inn*, drugi, do faktury, dostawy, wysyłki, pozostałe, rozliczeniowy*',
  main: 'główn*, podstawow*, pierwszy, domyślny, preferowan*',
  second: 'dodatkow*, druga, drugie, alternatywn*, pomocnicz*, zapasow*',
  person: 'kontakt*, osoba, osoby, lead',
  number: 'numer, nr, nume, numeru',
  client: 'klient*',
  none: '=poczta, =kod, nazwisko rodowe, nazwisko panieńskie',
  of: 'i, w, z, lub, do, na, wartość, oraz',
};
