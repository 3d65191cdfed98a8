import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'İçinde @ yok.',
  'display-name': 'Adresin yanında bir ad var.',
  several: 'Birden fazla adres içeriyor.',
  'non-ascii': '@ işaretinden önce, e-posta adreslerinde olamayacak harfler var.',
  'too-long': 'Bir e-posta adresinin olabileceğinden uzun.',
  'line-break': 'İçinde satır sonu var.',
};
const phoneReasons = {
  scientific: 'Bir elektronik tablo numarayı kısaltmış (2.02555E+09 gibi) ve son rakamlar kaybolmuş.',
  'no-country': 'Ülke kodu yok ve hesabın, numaranın okunabileceği bir ülkesi yok.',
  'two-numbers': 'Birden fazla numara içeriyor.',
  letters: 'Harf içeriyor.',
  masked: 'Rakamlarının bir kısmı gizlenmiş.',
  'lost-zero': 'Bir elektronik tablo baştaki sıfırı silmiş gibi görünüyor.',
  'too-short': 'Çok az rakamı var.',
  'too-long': 'Bir telefon numarasının olabileceğinden uzun.',
  impossible: 'Ülkesinde bu uzunlukta numara yok.',
};
const figureReasons = { precision: '15’ten fazla rakamı var; tam olarak kaydedilemez.' };
const choiceReasons = { ambiguous: 'Bu ada sahip birden fazla kayıt var.' };
const idReasons = { 'white-space': 'Kimlik boşluk içeremez.' };
const sameInFile = (what: string) => [
  `{mergedInto}. satırda aynı ${what} var: bu satırın değerleri onunla birleştirildi.`,
  `{firstRow}. satırda aynı ${what} var ve aktarılan satır o.`,
  `{lastRow}. satırda aynı ${what} var ve aktarılan satır o.`,
];
const places = ['Hücredeki {position}. değer.'];
const overLimit = ['En fazla {limit} tane olabilir; {ignored} tanesi dışarıda bırakıldı.'];
const takenByRow = ['{firstRow}. satırda asıl değer olarak geçiyor.'];
const phoneHint =
  'Numarayı + ve ülke koduyla yazın, örneğin +1 202 555 0123. Diğer biçimler yalnızca hesabın ülkesi için geçerlidir. Numaraları libphonenumber.appspot.com adresinde deneyebilirsiniz.';
const duplicateHint =
  'Dosyanızdaki değeri benzersiz yapın veya Ayarlar → “Yinelenen Kişilere İzin Ver” altında yinelenen kişilere izin verin.';
const contactIdHint =
  'Kimlik yanlış olabilir, başka bir alt hesaba veya silinmiş bir kişiye ait olabilir. Güncel kimliği almak için kişilerinizi dışa aktarın.';
const optionHint =
  'Hücreyi alanın seçenekleriyle karşılaştırın. Düzeltin veya seçeneği ayarlarda ekleyin, sonra yeniden aktarın.';
const againHint =
  'Bu satırı daha sonra yeniden aktarın. Yine başarısız olursa satırı belirterek destek ekibine ulaşın.';
const tenHint = 'En fazla on tane bırakın.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Kişi oluşturmak/güncellemek için gereken alanlar eksik',
    hint: 'Kişi oluşturmak için Ad, Telefon veya E-postadan en az birini verin ve sütununu eşleyin. Güncellemek için Kişi Kimliğini ya da yinelenen kayıt ayarlarının kişi bulmakta kullandığı Telefon veya E-postayı verin.',
  },
  EMAIL_INVALID: {
    message: 'Geçersiz e-posta adresi',
    hint: 'E-posta adresi example@domain.com biçiminde ve hücre başına bir tane olmalıdır. Diğerlerini Ek e-posta adresleri sütununa yazın.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Yinelenen e-posta bulundu', hint: duplicateHint, details: sameInFile('e-posta') },
  DUPLICATE_PHONE: {
    message: 'Yinelenen telefon numarası bulundu',
    hint: duplicateHint,
    details: sameInFile('telefon numarası'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Aynı Kişi Kimliği birkaç satırda geçiyor',
    hint: 'Her kişi için bir satır bırakın. Birbiriyle çelişebileceği için bu satırların hiçbiri aktarılmadı.',
    details: ['{count} satırda geçiyor, ilki {firstRow}. satır.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Kişi geçerli değil veya alt hesabınızda yok',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Bu satırla eşleşen mevcut bir kişi yok',
    hint: 'Satırdaki Kişi Kimliğini, E-postayı ve Telefonu kontrol edin. Bu kişileri yeni olarak eklemek için “Oluştur ve güncelle” seçin.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Bu satırla birkaç kişi eşleşiyor',
    hint: 'Hangi kişinin kastedildiğini belirtmek için Kişi Kimliğini ekleyin veya önce CRM’de yinelenenleri birleştirin.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Aynı değere sahip bir kayıt zaten var',
    hint: 'Bu alan her kişi için farklı olmalıdır. Hücreyi değiştirin veya boşaltın ya da diğer kişiyi düzeltin.',
  },
  ROW_COLUMN_COUNT: {
    message: 'Satırda başlıktan fazla hücre var',
    hint: 'Metin içindeki ayırıcıyı bulup o metni tırnak içine alın veya fazladan sütuna başlık verin.',
    details: ['Satırda {found} hücre var, başlıkta {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Bu satırı dışarıda bırakmayı seçtiniz',
    hint: 'Aktarılması gerekiyorsa incelemede satırı yeniden ekleyin.',
  },
  ROW_TOO_LARGE: { message: 'Satır çok büyük', hint: 'En uzun metinlerini kısaltın veya satırı dışarıda bırakın.' },
  ROW_UNREADABLE: {
    message: 'Satır okunamadı',
    hint: 'Dosyanın bu satırında bozuk metin olup olmadığına bir metin düzenleyicide bakın; düzeltin veya silin.',
  },
  CREATE_FAILED: { message: 'Kişi oluşturulamadı', hint: againHint },
  UPDATE_FAILED: { message: 'Kişi güncellenemedi', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Fırsat oluşturmak/güncellemek için gereken alanlar eksik',
    hint: 'Fırsat oluşturmak için adını, satış hattını ve bir kişiyi (Kişi Kimliği veya aynı satırdaki kişi) verin. Güncellemek için Fırsat Kimliğini verin.',
    details: ['Eksik: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Satış hattı bulunamadı',
    hint: 'Ayarlardaki bir satış hattının adını veya kimliğini kullanın.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Fırsat geçerli değil veya alt hesabınızda yok',
    hint: 'Güncel Fırsat Kimliğini almak için fırsatlarınızı dışa aktarın.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'Kişi Kimliği geçerli değil', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Kişinin böyle bir fırsatı zaten var',
    hint: 'Güncellemek için Fırsat Kimliğini verin veya ayarlarda yinelenen fırsatlara izin verin.',
  },
  OPP_CONTACT_FAILED: {
    message: 'Kişisi aktarılmadığı için fırsat da aktarılmadı',
    hint: 'Bu satırdaki kişinin hatasını düzeltin; fırsat da onunla aktarılır.',
  },

  PHONE_UNREADABLE: { message: 'Telefon numarası okunamadı', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Tarih okunamadı',
    hint: '2024-09-08 (YYYY-AA-GG) veya desteklenen başka bir biçimde yazın. Günün önce geldiği bir sütun için bunu sütun seçeneklerinde belirtin.',
    reasons: {
      'day-first': 'Gün aydan önce yazılmış gibi görünüyor.',
      'month-first': 'Ay günden önce yazılmış gibi görünüyor.',
      'two-digit-year': 'Yılı iki basamaklı; iki ayrı yüzyıl anlamına gelebilir.',
      'excel-serial': 'Bir elektronik tablonun gün sayısı gibi görünüyor.',
      'no-such-day': 'Takvimde böyle bir gün yok.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Sayı okunamadı',
    hint: 'Sayıları 1.23, 1234 veya .123 gibi yazın. Sütunda virgül kullanılıyorsa sayı biçimini sütun seçeneklerinde belirtin.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Tutar okunamadı',
    hint: 'Tutarları 1234 veya 1,234,234.33 gibi yazın. Sütunda ondalık virgül kullanılıyorsa sayı biçimini sütun seçeneklerinde belirtin.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Çoklu seçim veya açılır liste alanı için geçersiz seçenek', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Alanın birden fazla seçeneği eşleşiyor',
    hint: 'Seçeneği ayarlardaki gibi yazın veya aynı görünen seçeneklerden birini yeniden adlandırın.',
  },
  OWNER_NOT_FOUND: {
    message: 'Bu ada veya e-postaya sahip kullanıcı yok',
    hint: 'Sahibi “Ad Soyad” olarak veya bu hesaptaki bir kullanıcının e-posta adresi olarak yazın.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Bu ada sahip birkaç kullanıcı var',
    hint: 'Ad yerine kullanıcının e-posta adresini kullanın.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Bir takipçi bu hesabın kullanıcısı değil',
    hint: 'Takipçileri “Ad Soyad, Ad2 Soyad2” olarak veya e-posta adresleriyle yazın.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Bir takipçinin adına sahip birkaç kullanıcı var',
    hint: 'Ad yerine kullanıcının e-posta adresini kullanın.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Çok fazla takipçi', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Ülke bilinmiyor',
    hint: 'İngilizce adını veya iki harfli kodunu kullanın, örneğin Turkey veya TR.',
  },
  TIMEZONE_INVALID: {
    message: 'Saat dilimi bilinmiyor',
    hint: 'Europe/Istanbul veya America/New_York gibi bir ad kullanın.',
  },
  DND_INVALID: { message: 'Evet/hayır değeri okunamadı', hint: 'True veya False ya da Yes veya No yazın.' },
  NOTE_TOO_LONG: {
    message: 'Not çok uzun olduğu için dışarıda bırakıldı',
    hint: '5.000 karaktere kısaltın.',
    details: ['{length} karakter var; {limit} karaktere izin verilir.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Bir ek e-posta adresi geçersiz olduğu için dışarıda bırakıldı',
    hint: 'Her biri example@domain.com biçiminde olmalı ve virgülle ayrılmalıdır.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Çok fazla ek e-posta adresi', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Bir ek e-posta adresi başka bir kişiye ait olduğu için dışarıda bırakıldı',
    hint: 'Adresi ikisinden birinden kaldırın.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Bir ek telefon numarası okunamadığı için dışarıda bırakıldı',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Çok fazla ek telefon numarası', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Bir ek telefon numarası başka bir kişiye ait olduğu için dışarıda bırakıldı',
    hint: 'Numarayı ikisinden birinden kaldırın.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'E-posta başka bir kişiye ait olduğu için güncellenmedi',
    hint: 'E-postayı düzeltin veya CRM’de iki kişiyi birleştirin.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Telefon numarası başka bir kişiye ait olduğu için güncellenmedi',
    hint: 'Telefon numarasını düzeltin veya CRM’de iki kişiyi birleştirin.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Metin kutularından fazla değer var; sondakiler dışarıda bırakıldı',
    hint: 'Listeyi kısaltın veya ayarlarda alana metin kutusu ekleyin.',
    details: ['Alanda {slots} metin kutusu, hücrede {count} değer var.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'Hücre boş ama içe aktarma bu alanı boşaltmaz',
    hint: 'Kimlikler, etiketler, takipçiler, ek adresler ve bir kişinin kalan tek adı, e-postası veya telefonu korunur. Kaldırmak istiyorsanız CRM’de değiştirin.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM bu alanı içe aktarmadan alamıyor',
    hint: 'Alanı CRM’de doldurun veya sütunu aktarmayın.',
  },
  WORKFLOW_FAILED: {
    message: 'Kişi iş akışına eklenemedi',
    hint: 'Kişinin kendisi aktarıldı. Onu CRM’de iş akışına ekleyin.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'Aşama satış hattında bulunamadı',
    hint: 'O satış hattının bir aşamasının adını veya kimliğini kullanın. Yeni fırsat ilk aşamadan başlar.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Durum bilinmiyor',
    hint: 'open, won, lost veya abandoned kullanın. Yeni fırsat open durumundadır.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Kayıp nedeni bulunamadı',
    hint: 'Ayarlardaki bir kayıp nedeninin adını veya kimliğini kullanın.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Yalnızca tarih alındı; saat dışarıda bırakıldı', hint: '' },
  DATE_IN_FUTURE: { message: 'Tarih gelecekte', hint: 'Gün, ay ve yılın doğru olduğunu kontrol edin.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Telefon numarasının uzunluğu doğru ama böyle bir numara aralığı bilinmiyor',
    hint: 'Aktarılır. Aramak veya mesaj göndermek istiyorsanız kontrol edin.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Telefon numarasının dâhilî numarası dışarıda bırakıldı',
    hint: 'Dâhilî numaralara ihtiyacınız varsa onları ayrı bir alana yazın.',
  },
  PHONE_PROMOTED: { message: 'İlk ek telefon numarası ana telefon oldu', hint: '' },
  EMAIL_PROMOTED: { message: 'İlk ek e-posta adresi ana e-posta oldu', hint: '' },
  SPLIT_ON_DOT: {
    message: 'Hücre noktalarından bölündü',
    hint: 'Nokta metnin parçasıysa virgülle ayırın veya sütun seçeneklerinde noktayı kapatın.',
    details: ['{count} değer elde edildi.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Para birimi işareti dışarıda bırakıldı',
    hint: 'Tutarlar hesabın para birimindedir.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Parantez içindeki tutar eksi olarak okundu', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Nokta ondalık ayırıcı olarak okundu, bu yüzden tutarın üç ondalık basamağı var',
    hint: 'Nokta binlikleri ayırıyorsa sayı biçimini sütun seçeneklerinde belirtin.',
  },
  CONTACT_ID_IGNORED: {
    message: 'Bu aktarım yalnızca kayıt oluşturduğu için kimlik dikkate alınmadı',
    hint: 'Mevcut kayıtların güncellenmesi gerekiyorsa “Oluştur ve güncelle” seçin.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Dosya, kodlamasını belirtmiyor',
    hint: 'Önizlemede aksanlı harflere bakın. Yanlışsa başka bir kodlama seçin.',
  },

  HEADER_DUPLICATE: {
    message: 'Başka bir sütunun adı da aynı',
    hint: 'İkisi de eşlenebilir. Ayırt etmek için örnek değerlere bakın.',
  },
  HEADER_BLANK: { message: 'Sütunun adı yok', hint: 'Örnek değerlerine göre eşleyin veya aktarmayın.' },
  MAP_AMBIGUOUS: { message: 'Sütun birkaç alana uyuyor', hint: 'Dolduracağı alanı seçin.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Tarihlerde gün aydan önce geliyor gibi görünüyor',
    hint: 'Öyleyse bu sütun için GG/AA/YYYY seçin.',
    details: ['{count} tanesi başka türlü okunamaz.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Tarihler bir elektronik tablonun gün sayıları gibi görünüyor',
    hint: 'Öyleyse bu sütunun günleri nasıl saydığını seçin veya sütunu tarih olarak biçimlendirip dosyayı yeniden kaydedin.',
    details: ['Bunlardan {count} tane var.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Sayılarda ondalık virgül kullanılıyor gibi görünüyor',
    hint: 'Öyleyse bu sütun için 1.234,56 sayı biçimini seçin.',
    details: ['Bunlardan {count} tane var.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Bir elektronik tablo bu sütundaki telefon numaralarını kısaltmış',
    hint: 'Özgün tabloda sütunu metin olarak biçimlendirip yeniden CSV olarak kaydedin: kaybolan rakamlar bu dosyada yok.',
    details: ['Bunlardan {count} tane var.'],
  },

  FILE_NOT_CSV: {
    message: 'Bu bir CSV dosyası değil',
    hint: 'Excel veya Google E-Tablolar’da sayfayı CSV olarak kaydedin ya da indirin, sonra o dosyayı seçin.',
  },
  FILE_EMPTY: { message: 'Dosyada satır yok', hint: 'Bir başlık satırı ve altında en az bir satır gerekir.' },
  FILE_TOO_LARGE: {
    message: 'Dosya çok büyük',
    hint: 'Her biri başlık satırını içeren daha küçük dosyalara bölüp sırayla aktarın.',
  },
  FILE_UNREADABLE: {
    message: 'Dosya okunamadı',
    hint: 'Taşınmış olabilir veya başka bir programda açık olabilir. Orada kapatıp yeniden seçin.',
  },
  FILE_CHANGED: {
    message: 'Dosya denetimden sonra değişti',
    hint: 'İncelediğinizin aynısı aktarılsın diye dosyayı yeniden seçin.',
  },
  FILE_ENCODING: {
    message: 'Dosyanın metni çözülemedi',
    hint: 'Başka bir kodlama seçin veya dosyayı CSV UTF-8 olarak kaydedin.',
    details: ['Denenen kodlama: {encoding}.'],
  },
  FILE_OTHER: { message: 'Bu başka bir dosya', hint: 'Bu aktarımın başlatıldığı dosyayı seçin.' },
  EDITS_ELSEWHERE: {
    message: 'Bu aktarımın düzeltmeleri yalnızca başlatıldığı tarayıcıda',
    hint: 'Orada devam edin. Burada devam ederseniz, henüz gönderilmemiş satırlar dosyadaki gibi gönderilir.',
  },
  CSV_MALFORMED: {
    message: 'Bir tırnak işareti hiç kapanmıyor',
    hint: 'Belirtilen satırın yakınında tek kalmış bir " arayın; kapatın veya silin. Başka bir ayırıcı da işe yarayabilir.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Dosyanın bir satırı aşırı uzun',
    hint: 'Genellikle belirtilen satırın yakınında bir tırnak eksiktir veya ayırıcı doğru değildir.',
  },
  HEADER_MISSING: { message: 'Başlık satırı boş', hint: 'Sütun adlarını içeren satırı seçin veya dosyaya ekleyin.' },
  HEADER_NO_MATCH: {
    message: 'Hiçbir sütun bir alanla eşlenmedi',
    hint: 'En az bir sütunu eşleyin ve doğru başlık satırının seçildiğini kontrol edin.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Kişi oluşturmak için gereken alanlar eşlenmedi',
    hint: 'Tam Ad, Ad, Soyad, E-posta veya Telefondan en az birini eşleyin.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Mevcut kişileri bulmak için gereken alanlar eşlenmedi',
    hint: 'Kişi Kimliğini ya da yinelenen kayıt ayarlarınızın kullandığı E-posta veya Telefonu eşleyin.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Fırsatlar için gereken alanlar eşlenmedi',
    hint: 'Oluşturmak için Fırsat Adı ve Satış Hattını, dosyada kişi yoksa Kişi Kimliğini de eşleyin. Güncellemek için Fırsat Kimliğini eşleyin.',
    details: ['Eksik: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Lütfen tüm zorunlu alanların eşlendiğinden emin olun',
    hint: 'Devam etmek için tüm alanları eşleyin veya eşlenmeyen sütunlardaki verileri aktarmamayı seçin.',
  },
  MAP_FIELD_TWICE: {
    message: 'İki sütun aynı alanı dolduruyor',
    hint: 'Birini bırakın; diğerini başka bir alanla eşleyin veya aktarmayın.',
    details: ['{firstColumn} sütunu {field} alanını zaten dolduruyor.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Bir sütun, içe aktarılamayan bir alanla eşlendi',
    hint: 'Başka bir alanla eşleyin veya aktarmayın. Dosya yüklemeleri ve imzalar içe aktarılamaz.',
    reasons: {
      'unknown-field': 'Hesapta artık böyle bir alan yok.',
      'object-not-chosen': 'Nesnesi bu aktarımın parçası değil.',
    },
  },
  CONSENT_REQUIRED: { message: 'Aktarım henüz onaylanmadı', hint: 'Başlamadan önce beyanı okuyup kutuyu işaretleyin.' },
  NOT_ALLOWED: {
    message: 'Yalnızca yöneticiler içe aktarabilir',
    hint: 'Bu hesabın bir yöneticisinden dosyayı aktarmasını veya size yönetici rolü vermesini isteyin.',
  },
  SIGN_IN_REQUIRED: { message: 'Oturumunuz sona erdi', hint: 'Yeniden oturum açın, sonra buradan devam edin.' },
  NETWORK: { message: 'CRM’e ulaşılamıyor', hint: 'Bağlantınızı kontrol edip yeniden deneyin.' },
  TIMEOUT: { message: 'CRM zamanında yanıt vermedi', hint: 'Biraz sonra yeniden deneyin.' },
  HOST_BUSY: { message: 'CRM meşgul', hint: 'Biraz bekleyip yeniden deneyin.' },
  HOST_FAILED: {
    message: 'CRM’de bir sorun oluştu',
    hint: 'Birkaç dakika sonra yeniden deneyin. Sorun sürerse destek ekibine ulaşın.',
  },
  HOST_REFUSED: { message: 'CRM aktarımı reddetti', hint: 'Yeniden başlayın. Sorun sürerse destek ekibine ulaşın.' },
  HOST_INCOMPATIBLE: {
    message: 'CRM ile bu içe aktarıcı uyumlu değil',
    hint: 'Sayfayı yenileyin. Sorun sürerse destek ekibine ulaşın.',
  },
  IMPORT_GONE: {
    message: 'CRM bu aktarımı artık tanımıyor',
    hint: 'Başka bir yerde iptal edilmiş olabilir. Yeni bir aktarım başlatın.',
  },
  RANGE_CONFLICT: {
    message: 'Bazı satırlar iki farklı sürümle gönderildi',
    hint: 'Hiçbir şey iki kez yazılmasın diye aktarım durdu. Raporu indirip kalanı yeniden aktarın.',
  },
  BATCH_TOO_LARGE: {
    message: 'Bir satır CRM’in kabul ettiğinden büyük',
    hint: 'Satırın en uzun metinlerini kısaltın veya satırı dışarıda bırakın.',
  },
  RECEIPT_INVALID: {
    message: 'CRM’in yanıtı anlaşılamadı',
    hint: 'Açık bir yanıt olmadan hiçbir şey aktarılmış sayılmaz. Yeniden deneyin.',
  },
  BOOKS_UNBALANCED: {
    message: 'Aktarımın sayıları tutmuyor',
    hint: 'Aktarım tamamlandı olarak bildirilmiyor. İstatistiklerine bakın veya destek ekibine ulaşın.',
  },
  WORKER_FAILED: {
    message: 'Tarayıcı, dosyayı okuyan bölümü durdurdu',
    hint: 'Yeniden deneyin. Sorun sürerse diğer sekmeleri kapatın veya başka bir tarayıcı kullanın.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Bu tarayıcı aktarımı hatırlayamıyor',
    hint: 'Aktarım çalışır ama bitene kadar bu sayfayı açık tutun.',
  },
  CANCELLED: { message: 'İptal edildi', hint: 'Hazır olduğunuzda yeniden başlayın.' },
};
