import type { Vocabulary } from './vocabulary.ts';

export const tr: Vocabulary = {
  phone:
    'telefon*, tel, telefon numarası, geri arama, araba telefonu, araç telefonu, sabit telefon, telefon no, santral telefonu, santral',
  mobile: 'cep, cep telefonu, mobil, cep tel, gsm, mobil telefon, cep no',
  fax: 'faks, belgegeçer, çağrı cihazı, teleks, fax, faks no, faksı, faks numarası, metin telefonu, tty tdd telefonu, tty tdd',
  email:
    'e posta, eposta, e posta adresi, email, e mail, elektronik posta, elektronik posta adresi, mail, e posta adresleri, mail adresi, epostalar',
  web: 'web sayfası, web sitesi, web, internet sitesi, site, web adresi, url, ana sayfa, kişisel web sayfası, www, internet adresi, website',
  street: 'sokak, cadde, cadde sokak, adres satırı, sokak adresi, cadde adresi, sokağı, caddesi, cad',
  address: 'adres*, posta adresi, açık adres, tam adres, iş adresi, ev adresi, diğer adres',
  city: 'şehir, il, kent, şehri, ili, ilçe, il ilçe, ilçe il, şehir ilçe',
  state:
    'eyalet, bölge, eyalet bölge, il eyalet, eyalet il, eyalet bölgesi, eyaleti, ilçe eyalet, bölgesi, eyalet vilayet, bölge eyalet',
  zip: 'posta kodu, pk, posta kod, zip kodu, zip',
  country: 'ülke, ülke bölge, ülke veya bölge, ülkesi, ülkesi bölgesi, bölge ülke, ülke bölgesi',
  company:
    'şirket, firma, kurum, kuruluş, şirket adı, firma adı, kurum adı, organizasyon, kuruluş adı, işveren, hesap adı, organizasyon adı, şirketi, işletme adı, müşteri adı firma, iş yeri adı',
  job: 'iş unvanı, görev, pozisyon, iş ünvanı, unvanı, görevi, mevki, iş tanımı',
  department: 'bölüm, departman, birim, bölümü, departmanı',
  notes: 'notlar, not, açıklama, yorumlar, yorum, açıklamalar, tanım',
  name: 'isim',
  first: 'ilk adı, ilk ad, verilen ad, ilk isim, ön ad, ön adı, ad, adı',
  last: 'soyad, soyadı, soy ad, soyisim, aile adı, soy isim, soy adı',
  middle: 'ikinci ad, ikinci adı, orta ad, göbek adı, ikinci isim, orta adı, diğer ad, orta isim',
  full: 'tam ad, ad soyad, adı soyadı, görünen ad, görüntülenen ad, isim soyisim, tam adı, görünen adı, tam isim, ad ve soyad, ekran adı, dosyalama adı, ad soyadı',
  prefix: 'ünvan, unvan, hitap, önek, ön ek, hitap şekli, selamlama, başlık',
  suffix: 'sonek, son ek, soneki',
  nick: 'takma ad, lakap, rumuz, takma adı, takma isim',
  birthday: 'doğum tarihi, doğum günü, d tarihi',
  gender: 'cinsiyet, cinsiyeti',
  anniversary: 'yıldönümü, yıl dönümü, evlilik yıldönümü, evlilik yıl dönümü',
  tags: 'etiketler, gruplar, etiket, grup, etiketi',
  owner:
    'sahibi, atanan, sorumlu, atanan kişi, atanmış, atanan kullanıcı, kime atandı, kişi sahibi, sorumlu kişi, sahip, atanmış kullanıcı',
  followers: 'takipçiler, takip edenler',
  source: 'kaynak, kaynağı, potansiyel kaynağı, aday kaynağı, müşteri kaynağı, potansiyel müşteri kaynağı',
  timezone: 'saat dilimi, zaman dilimi',
  created:
    'oluşturulma tarihi, oluşturma tarihi, oluşturuldu, oluşturulma zamanı, eklenme tarihi, yaratılma tarihi, kayıt tarihi, oluşturma zamanı',
  dnd: 'rahatsız etme, rahatsız etmeyin',
  work: 'iş, ofis, iş yeri, işyeri, şirket, kurumsal, iş adresi, büro, işi, ofisi',
  home: 'ev, kişisel, özel, şahsi, konut, ev adresi, evi',
  other: 'diğer, başka, alternatif, ek, fatura, teslimat, diğer adres, sevkiyat, ikincil',
  main: 'birincil, ana, asıl, öncelikli, varsayılan, esas, ilk',
  second: 'ikincil, ikinci, ek, alternatif, diğer, yedek',
  person: 'kişi, ilgili kişi, kişinin, kontak, kişiler, aday',
  number: 'numarası, no, numara, numaraları, kodu, num',
  client: 'müşteri',
  of: 've, veya, ile, değer, için',
};
