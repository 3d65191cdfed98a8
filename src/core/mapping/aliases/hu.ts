import type { Vocabulary } from './vocabulary.ts';

export const hu: Vocabulary = {
  phone: 'telefon*, tel, telefonszám*, visszahívás, vonalas telefon, vezetékes telefon, autótelefon, vezetékes',
  mobile: 'mobil*, mobiltelefon, mobilszám, mobil telefon, mobiltelefonszám',
  fax: 'fax, telefax, személyhívó, telex, faxszám, fax szám, faxszáma',
  email:
    'e mail, email, e mail cím, emailcím, mail, elektronikus levél, e mail címe, email cím, e levél, e mail címek, elektronikus posta',
  web: 'weblap, honlap, weboldal, webhely, web, url, internet, személyes weblap, www, webcím, honlapja, website, weboldala, internet cím',
  street: 'utca, cím sor, címsor, utca házszám, utcanév, utca név, közterület, cím utca, utca hsz',
  address: 'cím, címe, lakcím, címek, levelezési cím, postacím, postai cím, más cím',
  city: 'város, település, helység, helyiség, városa',
  state:
    'megye, állam, tartomány, megye állam, állam megye, régió, állam tartomány, megye tartomány, állam megye tartomány, megyéje, kerület',
  zip: 'irányítószám, ir szám, irsz, irányító szám, postai irányítószám, postakód, irányítószáma',
  country: 'ország, ország régió, ország terület, országa, ország vagy régió',
  company:
    'cég, vállalat, szervezet, cégnév, cég neve, munkahely, vállalat neve, szervezet neve, cégneve, társaság, munkáltató, ügyfél neve cég, kliens neve cég, fiók neve, kliens cég',
  job: 'beosztás, munkakör, pozíció, beosztása, munkaköri megnevezés, munkaköre',
  department: 'osztály, részleg, szervezeti egység',
  notes: 'megjegyzés, megjegyzések, jegyzet, jegyzetek, leírás, feljegyzések, feljegyzés',
  name: 'név, neve, megnevezés',
  first: 'keresztnév, utónév, utóneve, keresztneve',
  last: 'vezetéknév, családnév, családi név, vezetékneve',
  middle: 'második keresztnév, középső név, második név, további utónév, egyéb név',
  full: 'teljes név, megjelenítendő név, megjelenített név, teljes neve, kapcsolattartó neve, kapcsolat neve',
  prefix: 'megszólítás, titulus, cím megszólítás, előtag, üdvözlés, névelőtag',
  suffix: 'utótag, névutótag',
  nick: 'becenév, beceneve',
  birthday:
    'születésnap, születési dátum, születési idő, születésnapja, születés dátuma, szül idő, születési nap, szül dátum, születés napja',
  gender: 'nem, neme',
  anniversary: 'évforduló, házassági évforduló',
  tags: 'címkék, csoportok, címke, csoport, cimkék',
  owner:
    'tulajdonos, felelős, hozzárendelve, hozzárendelt felhasználó, felelőse, kapcsolattartó felelős, hozzárendelt, hozzárendelt személy',
  followers: 'követők',
  source: 'forrás, eredet, kapcsolat forrása, ajánlás forrása, lead forrása, érdeklődő forrása, lead forrás',
  timezone: 'időzóna',
  created:
    'létrehozva, létrehozás dátuma, létrehozás ideje, felvétel dátuma, létrehozás, rögzítve, létrehozás időpontja, létrehozta dátum',
  work: 'munkahelyi, hivatali, üzleti, céges, iroda*, munka, munkahely, vállalati, hivatal, irodai, cég',
  home: 'otthon, otthoni, saját, személyes, magán, lakás, lakáscím, privát, lakcím',
  other: 'egyéb, más, alternatív, további, szállítási, számlázási, másik, más cím, másodlagos',
  main: 'elsődleges, fő, alapértelmezett, központi',
  second: 'másodlagos, második, további, alternatív, másik, egyéb, kiegészítő',
  person: 'kapcsolat*, személy, kapcsolattartó, névjegy, kontakt',
  number: 'szám, száma, sz, kód',
  client: 'ügyfél, partner',
  none: '=cím, =címe, =megnevezés',
  of: 'és, vagy, a, az, is',
  compounds: true,
};
