import { readPhrases } from './phrasebook.ts';

/**
 * Headers as CRMs, mailing tools, shops and address books write them when their interface speaks a language, and the
 * ways in which people and programs number and decorate them; written down from knowledge of the products. The same
 * form as in the phrase book.
 */
const text = `
# de
-: Datensatz-ID | Lead-Status | Letztes Aktivitätsdatum | Erstellungsdatum | Lifecycle-Phase | PLZ Ort | PLZ/Ort |
  Ansprechpartner | Kundennr. | Newsletter-Einwilligung | Umsatz | Erstellt von | Zuletzt geändert | Vorwahl |
  Ländercode | Titel | Akad. Titel | Geburtsname | Kosename
owner, -: Zuständiger Mitarbeiter für Kontakt
owner: Kontaktinhaber | Person - Besitzer | Zugewiesen an
companyName: Zugeordnetes Unternehmen | Account-Name | Unternehmensname | Firmenname | Name der Firma |
  Organisation - Name
source: Leadquelle
source, -: Kontaktquelle
address1: Postanschrift (Straße) | Postanschrift Straße | Str. | Adresse 1 | Straße (Rechnungsadresse)
city: Postanschrift (Ort)
postalCode: Postanschrift (PLZ)
country: Postanschrift (Land) | Postanschrift Land
phone, additionalPhones: Telefon (geschäftlich) | Telefon (mobil) | Telefon (privat) | Handynummer | Mobilnummer |
  Telefonnummer | Tel. | Tel.-Nr. | Tel. privat | Tel. mobil | Telefon 1 | Telefon 2 |
  Telefonnummer des Unternehmens | Person - Telefon - Mobil
email, additionalEmails: E-Mail 1 | E-Mail (geschäftlich) | E-Mail-Adresse 2 | E-Mail privat |
  Weitere E-Mail-Adressen | Mailadresse | Person - E-Mail-Adresse - Arbeit
website: Homepage | Internetadresse | Webadresse
address1, -: Straße und Nr. | Straße/Nr. | Firma - Adresse
state: Bundesland
dateOfBirth: Geb.-Datum | Geburtstag (TT.MM.JJJJ)
name: Vor- und Nachname | Name, Vorname | Nachname, Vorname
name, companyName, -: Kundenname
notes: Notiz | Kommentare
notes, -: Interne Notiz
tags: Schlagwort
tags, -: Kategorie
city, -: Ort (Lieferadresse)
country, -: Land (ISO)
timezone: Zeitzone
# fr
-: ID de la fiche | Statut du lead | Date de création | Phase du cycle de vie | Civilité | Nom de naissance |
  Fonction | Poste | Intitulé du poste | Complément d'adresse | Créé le | Modifié le | Surnom | Télécopie | Fax |
  Téléavertisseur | Conjoint | Statut
owner: Propriétaire du contact | Attribué à | Assigné à
companyName: Entreprise associée | Nom du compte | Entreprise | Raison sociale | Nom de l'entreprise |
  Nom de la société | Organisation - Nom
source, -: Origine de la piste
source: Source du contact | Source du prospect
address1, -: Rue postale
city, -: Ville postale
postalCode, -: Code postal postal
email, additionalEmails: E-mail professionnel | E-mail personnel | Adresse e-mail | Adresse mail | Courriel |
  Adresse courriel | Mail | Autre e-mail | E-mail secondaire | Personne - E-mail - Travail
phone, additionalPhones: Téléphone portable | Téléphone mobile | Téléphone fixe | Tél. | Tél. fixe | Tél. bureau |
  Numéro de téléphone | Numéro de portable | N° de téléphone | N° portable | Portable pro |
  Personne - Téléphone - Mobile
name: Nom complet | Prénom et nom | Nom et prénom | Nom/Prénom
lastName, -: Nom d'usage
companyName, -: Dénomination sociale
address1: Adresse | Adresse 1 | Adresse ligne 1 | Ligne d'adresse 1 | Numéro et rue
postalCode: CP | Code postal
city: Ville | Commune | Localité
state, -: Département
state: Région
country: Pays
website: Site web | Site internet | Site Web de l'entreprise | URL du site
dateOfBirth: Date de naissance | Né(e) le | Anniversaire
notes: Remarques | Commentaires
tags: Étiquettes | Libellés | Groupes
timezone: Fuseau horaire
dnd, -: Ne pas déranger
name, lastName: Personne - Nom
# es
-: ID de registro | Estado del lead | Fecha de creación | Segundo nombre | Tratamiento | Cargo |
  Puesto de trabajo | Creado el | Fecha de alta | Apodo | Localizador | Fax del trabajo | Aniversario | Cónyuge |
  Estado civil | Nº de cliente
owner: Propietario del contacto | Propietario | Asignado a
owner, -: Responsable
companyName: Empresa asociada | Empresa | Nombre de la empresa | Razón social | Compañía | Nombre de la cuenta |
  Organización - Nombre
source: Fuente del lead
source, -: Origen del candidato | Fuente
email, additionalEmails: Correo | Correo electrónico | Correo electrónico del trabajo |
  Correo electrónico secundario | Dirección de correo electrónico | Dirección de email | Otro correo electrónico |
  Persona - Correo electrónico - Trabajo
phone, additionalPhones: Teléfono | Nº de teléfono | Número de teléfono | Núm. de teléfono | Número de celular |
  Celular | Móvil | Teléfono celular | Teléfono fijo | Teléfono de casa | Teléfono particular 2 |
  Teléfono del trabajo 2 | Tel. móvil | Persona - Teléfono - Móvil
phone, additionalPhones, -: WhatsApp
name: Nombre completo | Nombre y apellidos | Nombre y apellido | Apellidos, Nombre
lastName: Apellido | Primer apellido
lastName, -: Segundo apellido
firstName: Primer nombre | Nombre de pila
address1: Calle | Calle y número | Dirección | Domicilio | Dirección 1 | Dirección postal
address1, -: Calle (correo)
city: Ciudad | Población | Localidad | Municipio
state: Provincia | Estado/Provincia | Región
state, -: Estado
postalCode: C.P. | CP | Código Postal
country: País | País/región
website: Sitio web | Página web | URL del sitio web
dateOfBirth: Fecha de nacimiento | Cumpleaños
dateOfBirth, -: F. nacimiento
notes: Notas | Observaciones | Comentarios | Descripción
tags: Etiquetas | Grupos
timezone: Zona horaria | Huso horario
name, firstName: Persona - Nombre
# pt
-: ID do registro | Status do lead | Data de criação | Nome do meio | Cargo | Número | Complemento | Bairro |
  Data de cadastro | Criado em | CPF | Sexo | Profissão | Estado civil
owner: Proprietário do contato | Proprietário | Atribuído a
owner, -: Responsável
companyName: Empresa associada | Empresa | Nome da empresa | Razão social | Nome da conta | Organização - Nome
companyName, -: Nome fantasia
source: Origem do lead | Fonte do lead
source, -: Origem
email, additionalEmails: E-mail | E-mail comercial | E-mail de trabalho | E-mail pessoal | E-mail 2 |
  Correio eletrónico | Endereço de e-mail | Pessoa - E-mail - Trabalho
phone, additionalPhones: Telefone | Telefone celular | Telefone comercial | Telefone residencial 2 |
  Telefone fixo | Nº de telefone | Número de telefone | Celular | Número de celular | Telemóvel |
  Telefone do trabalho | Tel. | Pessoa - Telefone - Celular
phone, additionalPhones, -: WhatsApp
name: Nome completo | Nome e sobrenome
firstName: Primeiro nome | Nome próprio
lastName: Sobrenome | Último nome
lastName, -: Apelido
address1: Rua | Logradouro | Endereço | Morada | Endereço 1 | Rua e número
city: Cidade | Município | Localidade
state, -: Estado
state: UF | Estado/Região | Distrito
postalCode: CEP | Código postal
country: País | País/região
website: Site | Website | URL do site | Página da web
dateOfBirth: Data de nascimento | Aniversário | Nascimento
dateOfBirth, -: Dt. nascimento
notes: Observação | Observações | Anotações | Descrição
tags: Etiquetas | Marcadores | Grupos
timezone: Fuso horário
name, firstName: Pessoa - Nome
# it
-: ID record | Stato del lead | Data di creazione | Secondo nome | Titolo | Qualifica | Posizione | Ruolo |
  Numero civico | Data creazione | Soprannome | Sesso | P. IVA | Partita IVA
owner: Proprietario del contatto | Proprietario contatto | Assegnato a
companyName: Azienda | Società | Nome azienda | Nome dell'azienda | Ragione sociale | Ditta | Nome account |
  Organizzazione - Nome
source: Fonte lead | Fonte del lead
source, -: Origine
email, additionalEmails: Email | E-mail di lavoro | E-mail personale | Indirizzo email | Indirizzo e-mail 2 |
  Posta elettronica | Persona - E-mail - Lavoro
email, additionalEmails, -: PEC
phone, additionalPhones: Telefono | Cellulare | Telefono cellulare | Numero di telefono | Numero di cellulare |
  Num. telefono | Tel. | Tel. ufficio | Telefono fisso | Telefono di casa 2 | Telefono aziendale |
  Persona - Telefono - Cellulare
name, firstName: Nome | Persona - Nome
lastName: Cognome
name: Nome e cognome | Nome completo | Cognome e nome | Nominativo
address1: Indirizzo | Via | Via e numero civico | Indirizzo 1
city: Città | Comune | Località
state: Provincia | Regione | Prov.
postalCode: CAP | C.A.P. | Codice postale
country: Paese | Nazione | Paese/area geografica
country, state, -: Stato
website: Sito web | Sito internet | Pagina Web
dateOfBirth: Data di nascita | Compleanno
dateOfBirth, -: Nato il
notes: Note | Annotazioni | Commenti | Descrizione
tags: Etichette | Gruppi
timezone: Fuso orario
# nl
-: Record-ID | Leadstatus | Aanmaakdatum | Tussenvoegsel | Voorletters | Titel | Functie | Huisnummer |
  Aangemaakt op | Bijnaam | Geslacht
owner: Contacteigenaar | Eigenaar | Toegewezen aan
owner, -: Eigenaar contactpersoon
companyName, -: Gekoppeld bedrijf
companyName: Bedrijf | Bedrijfsnaam | Organisatie | Accountnaam | Organisatie - Naam
source: Leadbron | Bron
email, additionalEmails: E-mail | E-mailadres | E-mailadres werk | E-mail privé | Zakelijk e-mailadres |
  Persoon - E-mail - Werk
phone, additionalPhones: Telefoon | Telefoonnummer | Mobiel | Mobiele telefoon | Mobiel nummer | Gsm-nummer |
  Telefoon zakelijk | Telefoon privé | Telefoon werk | Tel. nr. | Persoon - Telefoon - Mobiel
phone, additionalPhones, -: Vast nummer
name: Naam | Volledige naam | Persoon - Naam
firstName: Voornaam
lastName: Achternaam
firstName, -: Roepnaam
address1: Straat | Adres | Straat en huisnummer | Straatnaam | Adresregel 1 | Huisadres | Werkadres
city: Plaats | Woonplaats | Stad | Gemeente
state: Provincie
postalCode: Postcode
country: Land | Land/regio
website: Website | Webadres
dateOfBirth: Geboortedatum | Verjaardag
notes: Opmerkingen | Notities | Omschrijving
tags: Labels | Groepen
timezone: Tijdzone
# pl
-: Identyfikator rekordu | Status leada | Data utworzenia | Drugie imię | Tytuł | Stanowisko | Nr domu | Płeć |
  Pseudonim
owner: Właściciel kontaktu | Właściciel | Przypisany do
companyName: Powiązana firma | Firma | Nazwa firmy | Organizacja | Organizacja - Nazwa
source: Źródło leada
source, -: Źródło
email, additionalEmails: E-mail | Adres e-mail | E-mail służbowy | E-mail prywatny | Drugi adres e-mail |
  Poczta elektroniczna | Osoba - E-mail - Praca
phone, additionalPhones: Telefon | Numer telefonu | Nr telefonu | Nr tel. | Tel. kom. | Telefon komórkowy |
  Komórka | Telefon stacjonarny | Telefon domowy | Osoba - Telefon - Komórka
name: Imię i nazwisko | Nazwisko i imię | Osoba - Nazwa
name, -: Pełna nazwa
address1: Ulica | Ulica i numer | Adres | Adres 1
address1, -: Ulica i nr domu
city: Miasto | Miejscowość
state: Województwo
state, -: Powiat
postalCode: Kod pocztowy
country: Kraj | Kraj/region
website: Strona internetowa | Strona WWW | Witryna | Witryna internetowa
dateOfBirth: Data urodzenia | Urodziny
notes: Notatki | Uwagi | Opis | Komentarz
tags: Etykiety | Tagi | Grupy
timezone: Strefa czasowa
# tr
-: Kayıt Kimliği | Potansiyel müşteri durumu | Oluşturulma tarihi | İkinci ad | Unvan | Görev | Pozisyon |
  Cinsiyet | Takma ad | Vergi no
owner: Kişi sahibi | Atanan
owner, -: Sahibi
companyName, -: İlişkili şirket
companyName: Şirket | Şirket adı | Firma | Firma adı | Kuruluş | Kurum
source, -: Kaynak | Müşteri adayı kaynağı
email, additionalEmails: E-posta | E-posta adresi | İş e-postası | Kişisel e-posta
phone, additionalPhones: Telefon | Telefon numarası | Telefon No | Cep telefonu | Cep tel | GSM | İş telefonu |
  Ev telefonu | Sabit telefon
name, firstName: Ad
name: Ad Soyad | Adı Soyadı
firstName, name: Adı
lastName: Soyad
address1: Adres | Cadde | Sokak | Adres satırı 1
city: Şehir
city, state, -: İl | İlçe
city, -: Semt
state: Bölge | Eyalet
postalCode: Posta kodu
country: Ülke | Ülke/Bölge
website: Web sitesi | Web adresi | İnternet sitesi
dateOfBirth: Doğum tarihi | Doğum günü
notes: Notlar | Açıklama | Yorumlar
tags: Etiketler | Gruplar
timezone: Saat dilimi
# uk
firstName, name: Ім'я
lastName: Прізвище
-: По батькові | Посада | Дата створення | Стать | Факс | Звернення | Псевдонім
name: Повне ім'я | ПІБ | Прізвище та ім'я
email, additionalEmails: Електронна пошта | Адреса електронної пошти | Ел. пошта | E-mail |
  Робоча електронна пошта
phone, additionalPhones: Телефон | Номер телефону | Мобільний телефон | Мобільний | Робочий телефон |
  Домашній телефон | Моб. телефон
companyName: Компанія | Організація | Назва компанії | Фірма
address1: Вулиця | Адреса
city: Місто
state: Область
state, -: Район
postalCode: Поштовий індекс | Індекс
country: Країна | Країна/регіон
website: Вебсайт | Веб-сайт | Сайт
dateOfBirth: Дата народження | День народження
notes: Примітки | Нотатки | Коментар | Опис
tags: Мітки | Теги | Групи
timezone: Часовий пояс
owner: Відповідальний | Власник
owner, -: Власник контакту
source, -: Джерело
source: Джерело ліда
# ru
firstName, name: Имя
lastName: Фамилия
name: Полное имя | ФИО | Фамилия и имя | Имя и фамилия
email, additionalEmails: Электронная почта | Адрес эл. почты | Рабочий e-mail | Рабочий email | Личный email
email, additionalEmails, -: Эл. адрес | Почта | Доп. email
phone, additionalPhones: Номер телефона | Мобильный телефон | Мобильный | Моб. тел. | Сотовый | Сотовый телефон |
  Домашний телефон | Рабочий тел. | Другой телефон | Тел. | Телефон 2
phone, additionalPhones, -: Доп. телефон
companyName: Компания | Организация | Название компании | Фирма
companyName, -: Место работы
-: Должность | Дата создания | Пол | Факс | ИНН | Статус
address1: Улица | Адрес | Почтовый адрес
address1, -: Адрес доставки
city: Город | Населенный пункт
state: Область | Регион
state, -: Край | Район
postalCode: Индекс | Почтовый индекс
country: Страна | Страна/регион
website: Сайт | Веб-сайт
dateOfBirth: Дата рождения | День рождения
dateOfBirth, -: ДР
notes: Примечание | Примечания | Заметки | Комментарий | Описание
tags: Метки | Теги | Группы
timezone: Часовой пояс
owner: Ответственный | Владелец
owner, -: Владелец контакта
source, -: Источник | Источник лида
# numbering and forms
phone, additionalPhones: Phone 1 - Value | Phone 3 - Value | Phone (2) | Phone #2 | 2nd Phone | Alt Phone |
  Alt. Phone | Secondary Phone | phone_number_1 | work_phone | mobile_phone_number | Your phone number |
  Tel (Home) | Tel (Work) | Tél 1 | Tel 2 | Telefon1 | Telefon (2) | Mobil 2 | Handy 2 | 2. Telefonnummer |
  Teléfono 2 | Teléfono 1 | 電話番号1 | 電話番号２ | 电话1 | 手机2 | 전화번호2 | Телефон (2) | Телефон №2 | Телефон1 | هاتف 2 |
  טלפון 2 | फ़ोन 2 | Telepon 2 | Điện thoại 2
email, additionalEmails: E-mail 4 - Value | Email Address 3 | Email (2) | Email-2 | Email #2 | 2nd Email |
  Second Email | Alt Email | Other Email | person.email | email_address_1 | EMAIL ADDRESS | e-mail address: |
  Email* | *Email | Email (required) | Email - required | "Email" | Your email | E-Mail (2) | 2. E-Mail |
  Correo 2 | メール1 | 邮箱2 | 이메일2 | Email №2 | البريد الإلكتروني 2 | อีเมล 2
email, additionalEmails, -: Email two | emails.0.value | What is your email?
email: contact.email
firstName: contact.first_name | contact_first_name | contactFirstName | Name (First)
email, -: properties.email
city: address.city | address_city | addressCity | address/city | Address [City] | Address City 1 |
  Address (City)
postalCode: address.postal_code | Address (ZIP / Postal Code)
address1: address.street | Address 1 Line 1 | Address (Street Address)
phone, additionalPhones, -: phones.0.value | Enter your phone number
companyName: company.name | company_name | organization.name
name: Your name
name, -: Full name (first and last)
lastName: Name (Last)
state: Address (State / Province)
country: Address (Country)
address1, -: Address (Address Line 2)
dateOfBirth: Date of Birth (dd/mm/yyyy)
phone, -: Phone (incl. country code) | Phone with country code | Mobile (with area code)
# ar
name, firstName: الاسم
name: الاسم الكامل
firstName: الاسم الأول
lastName: اسم العائلة | الاسم الأخير
lastName, -: اللقب
email, additionalEmails: البريد الإلكتروني | عنوان البريد الإلكتروني | الإيميل | البريد الإلكتروني للعمل
phone, additionalPhones: الهاتف | رقم الهاتف | رقم الهاتف المحمول | الهاتف المحمول | الجوال | رقم الجوال |
  الموبايل | هاتف العمل | هاتف المنزل
companyName: الشركة | اسم الشركة | المؤسسة
-: المسمى الوظيفي | تاريخ الإنشاء | الجنس | الفاكس
address1, -: العنوان
address1: عنوان الشارع | الشارع
city: المدينة
state: المحافظة | الولاية
state, -: المنطقة
postalCode: الرمز البريدي
country: البلد | الدولة
website: الموقع الإلكتروني
dateOfBirth: تاريخ الميلاد | عيد الميلاد
notes: ملاحظات | الملاحظات
tags: الوسوم | العلامات | المجموعات
timezone: المنطقة الزمنية
owner, -: المالك | المسؤول
source, -: المصدر
# he
name, firstName: שם
name: שם מלא
firstName: שם פרטי
lastName: שם משפחה
-: שם אמצעי | תפקיד | תאריך יצירה | מין | פקס | כינוי
email, additionalEmails: דוא"ל | דואר אלקטרוני | כתובת דוא"ל | אימייל | מייל | כתובת מייל
phone, additionalPhones: טלפון | מספר טלפון | טלפון נייד | נייד | סלולרי | טלפון בבית | טלפון בעבודה |
  טלפון עבודה
companyName: חברה | שם החברה | ארגון
address1: כתובת | רחוב
city: עיר | יישוב
state: מחוז
postalCode: מיקוד
country: ארץ | מדינה
website: אתר אינטרנט | אתר
dateOfBirth: תאריך לידה | יום הולדת
notes: הערות
tags: תגיות | תוויות | קבוצות
timezone: אזור זמן
owner: בעלים
owner, -: אחראי
source, -: מקור
# hi
name, firstName: नाम
name: पूरा नाम
firstName: पहला नाम | प्रथम नाम
lastName: अंतिम नाम | कुलनाम
lastName, -: उपनाम
email, additionalEmails: ईमेल | ईमेल पता | ई-मेल पता
phone, additionalPhones: फ़ोन | फ़ोन नंबर | मोबाइल | मोबाइल नंबर | कार्य फ़ोन | घर का फ़ोन
companyName: कंपनी | कंपनी का नाम | संगठन
-: पद | लिंग | फ़ैक्स
address1: पता | सड़क का पता
city: शहर
state: राज्य
postalCode: पिन कोड | डाक कोड
country: देश
website: वेबसाइट
dateOfBirth: जन्म तिथि | जन्मदिन | जन्म की तारीख
notes: टिप्पणियाँ | नोट
tags: टैग | लेबल | समूह
timezone: समय क्षेत्र
owner, -: स्वामी
source, -: स्रोत
# id
name, firstName: Nama
name: Nama lengkap
firstName: Nama depan
lastName: Nama belakang
-: Nama tengah | Jabatan | Tanggal dibuat | Jenis kelamin | Faks
email, additionalEmails: Email | Alamat email | Email kantor | Surel
phone, additionalPhones: Telepon | Nomor telepon | No. telepon | No. HP | Nomor HP | Ponsel | Nomor ponsel |
  Telepon kantor | Telepon rumah
phone, additionalPhones, -: Nomor WhatsApp
companyName: Perusahaan | Nama perusahaan | Organisasi
address1: Alamat | Alamat rumah | Jalan
city: Kota
city, state, -: Kabupaten
city, -: Kota/Kabupaten
state: Provinsi
postalCode: Kode pos
country: Negara
website: Situs web
dateOfBirth: Tanggal lahir | Ulang tahun
notes: Catatan | Keterangan
tags: Label | Grup
timezone: Zona waktu
owner: Pemilik
owner, -: Pemilik kontak
source, -: Sumber
# vi
name: Họ và tên | Họ tên | Tên đầy đủ
lastName: Họ
firstName, name: Tên
-: Tên đệm | Chức vụ | Chức danh | Phường/Xã | Ngày tạo | Giới tính | Số fax
email, additionalEmails: Email | Địa chỉ email | Thư điện tử | Email công việc
phone, additionalPhones: Điện thoại | Số điện thoại | Điện thoại di động | Di động | SĐT | Số di động |
  Điện thoại cơ quan | Điện thoại nhà riêng
companyName: Công ty | Tên công ty | Tổ chức
address1: Địa chỉ
address1, -: Đường
city: Thành phố
state: Tỉnh
state, city, -: Tỉnh/Thành phố | Quận/Huyện
postalCode: Mã bưu chính | Mã bưu điện
country: Quốc gia
website: Trang web | Website
dateOfBirth: Ngày sinh | Sinh nhật
notes: Ghi chú | Mô tả
tags: Nhãn | Thẻ | Nhóm
timezone: Múi giờ
owner: Người phụ trách | Chủ sở hữu
source, -: Nguồn
# th
name, firstName: ชื่อ
name: ชื่อ-นามสกุล | ชื่อและนามสกุล | ชื่อเต็ม
firstName: ชื่อจริง
lastName: นามสกุล
-: ชื่อกลาง | ชื่อเล่น | ตำแหน่ง | ตำแหน่งงาน | ตำบล | วันที่สร้าง | เพศ | แฟกซ์
email, additionalEmails: อีเมล | ที่อยู่อีเมล | อีเมล์ | อีเมลที่ทำงาน
phone, additionalPhones: โทรศัพท์ | เบอร์โทรศัพท์ | เบอร์โทร | หมายเลขโทรศัพท์ | มือถือ | โทรศัพท์มือถือ |
  เบอร์มือถือ | โทรศัพท์ที่ทำงาน | โทรศัพท์บ้าน
companyName: บริษัท | ชื่อบริษัท | องค์กร
address1: ที่อยู่ | ถนน
city: เมือง
state: จังหวัด
city, -: อำเภอ
city, state, -: เขต
postalCode: รหัสไปรษณีย์
country: ประเทศ
website: เว็บไซต์
dateOfBirth: วันเกิด | วันเดือนปีเกิด
notes: หมายเหตุ | บันทึก | โน้ต
tags: ป้ายกำกับ | แท็ก | กลุ่ม
timezone: เขตเวลา
owner, -: เจ้าของ
owner: ผู้รับผิดชอบ
source, -: แหล่งที่มา
# ja
name: 氏名 | お名前 | フルネーム
name, firstName: 名前
lastName: 姓 | 苗字
firstName: 名 | ファーストネーム
-: ふりがな | フリガナ(姓) | セイ | メイ | 部署 | 役職 | 作成日 | 性別 | FAX | レコードID | リードステータス
email, additionalEmails: メールアドレス | Eメール | Eメールアドレス | 電子メール | メールアドレス2 | 会社メールアドレス | 勤務先メール
phone, additionalPhones: 電話 | 電話番号 | 携帯電話番号 | 携帯番号 | 携帯 | TEL | 自宅電話 | 会社電話番号 | 直通電話
companyName: 会社名 | 会社 | 企業名 | 法人名 | 組織名 | 取引先名
companyName, -: 関連会社
address1: 住所 | 番地 | 住所1 | 町名番地
city: 市区町村
state: 都道府県
postalCode: 郵便番号 | 〒
country: 国 | 国/地域
website: ウェブサイト | Webサイト | ホームページ | ウェブサイトURL | URL
dateOfBirth: 誕生日 | 生年月日
notes: メモ | 備考 | ノート
tags: タグ | ラベル | グループ
timezone: タイムゾーン
owner, -: 担当者 | コンタクト担当者
owner: 所有者
source: リードソース
# ko
name, firstName: 이름
name: 성명 | 성함 | 전체 이름
lastName: 성
email, additionalEmails: 이메일 | 이메일 주소 | 전자 메일 주소 | 메일 | 회사 이메일
phone, additionalPhones: 전화번호 | 전화 | 휴대폰 | 휴대폰 번호 | 휴대전화 | 휴대 전화 | 핸드폰 | 회사 전화 | 집 전화 | 근무처 전화
phone, additionalPhones, -: 연락처
companyName: 회사 | 회사명 | 회사 이름 | 조직 | 기관명
-: 부서 | 직책 | 직위 | 상세주소 | 만든 날짜 | 성별 | 팩스
address1: 주소 | 도로명 주소
city: 도시
state: 시/도
city, state, -: 시/군/구
postalCode: 우편번호
country: 국가 | 국가/지역
website: 웹사이트 | 홈페이지 | 웹 페이지
dateOfBirth: 생일 | 생년월일
notes: 메모 | 비고
notes, -: 참고
tags: 태그 | 라벨 | 그룹
timezone: 시간대
owner, -: 담당자
owner: 소유자
source, -: 출처
# zh
name: 姓名 | 全名 | 联系人姓名
firstName, name: 名字
lastName: 姓 | 姓氏
firstName: 名
-: 中间名 | 职位 | 职务 | 区 | 创建时间 | 性别 | 传真 | 微信号
email, additionalEmails: 电子邮件 | 电子邮件地址 | 邮箱 | 电子邮箱 | 邮箱地址 | 工作邮箱 | 公司邮箱
email, additionalEmails, -: 邮件
phone, additionalPhones: 电话 | 电话号码 | 手机 | 手机号 | 手机号码 | 联系电话 | 移动电话 | 办公电话 | 固定电话 | 座机
companyName: 公司 | 公司名称 | 单位 | 工作单位 | 企业名称
address1: 地址 | 街道 | 街道地址 | 详细地址
city: 城市
state: 省 | 省份 | 省/州 | 州/省
postalCode: 邮编 | 邮政编码
country: 国家 | 国家/地区
website: 网站 | 网址 | 公司网址
dateOfBirth: 生日 | 出生日期
notes: 备注 | 附注 | 说明
tags: 标签 | 群组
timezone: 时区
owner: 负责人 | 所有者
source, -: 来源
source: 线索来源
companyName, -: 客户名称
name, -: 联系人
# zh-TW
name: 姓名
firstName, name: 名字
lastName: 姓氏
email, additionalEmails: 電子郵件 | 電子郵件地址 | 電郵
email, additionalEmails, -: 信箱
phone, additionalPhones: 電話 | 電話號碼 | 手機 | 手機號碼 | 行動電話 | 公司電話 | 住家電話 | 聯絡電話
companyName: 公司 | 公司名稱
-: 職稱 | 建立日期 | 性別 | 傳真
address1: 地址 | 街道
city: 城市
city, state: 縣市
city, -: 鄉鎮市區
postalCode: 郵遞區號
country: 國家/地區
website: 網站 | 網址
dateOfBirth: 生日 | 出生日期
notes: 備註 | 附註
tags: 標籤
timezone: 時區
owner: 負責人
source, -: 來源
# sv
name: Namn | Fullständigt namn | För- och efternamn
firstName: Förnamn
lastName: Efternamn
-: Mellannamn | Befattning | Titel | Skapad den | Kön
email, additionalEmails: E-post | E-postadress | Mejl | Mejladress | E-post arbete
phone, additionalPhones: Telefon | Telefonnummer | Mobil | Mobilnummer | Mobiltelefon | Arbetstelefon |
  Hemtelefon
phone, additionalPhones, -: Växel
companyName: Företag | Företagsnamn | Organisation
address1: Gatuadress | Adress | Gata
address1, postalCode, city, -: Postadress
city, -: Ort
city: Stad | Postort
state: Län
state, -: Landskap
postalCode: Postnummer | Postnr
country: Land
website: Webbplats | Hemsida | Webbsida
dateOfBirth: Födelsedatum | Födelsedag
notes: Anteckningar | Kommentar | Beskrivning
tags: Etiketter | Taggar | Grupper
timezone: Tidszon
owner: Ägare | Tilldelad till
owner, -: Kontaktägare
source, -: Källa
# da
name: Navn | Fulde navn
firstName: Fornavn
lastName: Efternavn
-: Mellemnavn | Stilling | Titel | Oprettet den | Køn
email, additionalEmails: E-mail | E-mailadresse | Mail | E-mail arbejde
phone, additionalPhones: Telefon | Telefonnummer | Tlf. | Tlf | Mobil | Mobilnummer | Arbejdstelefon |
  Privattelefon
companyName: Firma | Virksomhed | Firmanavn | Organisation
address1: Adresse | Gade | Adresse 1
address1, -: Vejnavn
city: By
postalCode: Postnr. | Postnummer
state: Region
country: Land
website: Hjemmeside | Website
dateOfBirth: Fødselsdato | Fødselsdag
notes: Noter | Bemærkninger | Kommentar
tags: Etiketter | Grupper
timezone: Tidszone
owner: Ejer
owner, -: Ansvarlig
source, -: Kilde
# nb
name: Navn | Fullt navn
firstName: Fornavn
lastName: Etternavn
-: Mellomnavn | Stilling | Tittel | Kjønn
email, additionalEmails: E-post | E-postadresse
phone, additionalPhones: Telefon | Telefonnummer | Mobil | Mobilnummer | Mobiltelefon | Tlf.
companyName: Firma | Firmanavn | Bedrift | Selskap
address1: Adresse | Gateadresse | Gate
city, -: Sted
city: By | Poststed
postalCode: Postnummer
state: Fylke
country: Land
website: Nettsted | Nettside | Hjemmeside
dateOfBirth: Fødselsdato | Bursdag
notes: Notater | Merknader | Kommentar
tags: Etiketter | Grupper
timezone: Tidssone
owner: Eier
source, -: Kilde
# fi
name: Nimi | Koko nimi
firstName: Etunimi
lastName: Sukunimi
-: Toinen nimi | Titteli | Sukupuoli
email, additionalEmails: Sähköposti | Sähköpostiosoite
phone, additionalPhones: Puhelin | Puhelinnumero | Matkapuhelin | Matkapuhelinnumero | Kännykkä | Työpuhelin |
  Puh.
companyName: Yritys | Yrityksen nimi | Organisaatio
address1: Osoite | Katuosoite | Lähiosoite
city: Kaupunki | Paikkakunta | Postitoimipaikka
postalCode: Postinumero
state: Maakunta
country: Maa
website: Verkkosivusto | Kotisivu | Verkkosivu
dateOfBirth: Syntymäaika | Syntymäpäivä
notes: Muistiinpanot | Huomautukset
tags: Tunnisteet | Ryhmät
timezone: Aikavyöhyke
owner: Omistaja
source, -: Lähde
# cs
firstName, name: Jméno
lastName: Příjmení
name: Jméno a příjmení | Celé jméno
firstName: Křestní jméno
email, additionalEmails: E-mail | E-mailová adresa
phone, additionalPhones: Telefon | Telefonní číslo | Mobil | Mobilní telefon | Tel. | Pevná linka
companyName: Firma | Společnost | Název firmy | Název společnosti | Organizace
-: Pozice | Pohlaví | IČO | DIČ
address1: Ulice | Adresa | Ulice a číslo
city: Město | Obec
postalCode: PSČ
country: Země
country, state, -: Stát
website: Web | Webové stránky
dateOfBirth: Datum narození | Narozeniny
notes: Poznámka | Poznámky | Popis
tags: Štítky | Skupiny
timezone: Časové pásmo
owner: Vlastník
source, -: Zdroj
# hu
name, firstName: Név
name: Teljes név
lastName: Vezetéknév
firstName: Keresztnév | Utónév
email, additionalEmails: E-mail | E-mail cím | Email cím
phone, additionalPhones: Telefon | Telefonszám | Mobil | Mobiltelefon | Mobilszám
phone, additionalPhones, -: Vezetékes telefon
companyName: Cég | Cégnév | Vállalat | Szervezet
-: Beosztás | Adószám
address1, -: Cím | Utca, házszám
address1: Utca
city: Város | Település
state: Megye
postalCode: Irányítószám
postalCode, -: Irsz.
country: Ország
website: Weboldal | Honlap
dateOfBirth: Születési dátum | Születésnap
dateOfBirth, -: Születési idő
notes: Megjegyzés | Megjegyzések | Jegyzetek
tags: Címkék | Csoportok
timezone: Időzóna
owner: Tulajdonos
source, -: Forrás
# ro
name, lastName: Nume
firstName: Prenume
name: Nume complet | Nume și prenume
lastName: Nume de familie
email, additionalEmails: E-mail | Adresă de e-mail | Adresă e-mail
phone, additionalPhones: Telefon | Număr de telefon | Nr. telefon | Mobil | Telefon mobil
companyName: Companie | Firmă | Firma | Organizație
companyName, -: Denumire firmă
-: Funcție | Sex
address1: Adresă | Adresa | Stradă | Strada
city: Oraș | Localitate
state: Județ
postalCode: Cod poștal
country: Țară | Țara
website: Site web
dateOfBirth: Data nașterii | Zi de naștere
notes: Note | Observații | Comentarii
tags: Etichete | Grupuri
timezone: Fus orar
owner: Proprietar
source, -: Sursă
# el
firstName, name: Όνομα
lastName: Επώνυμο
name: Ονοματεπώνυμο | Πλήρες όνομα
firstName, -: Μικρό όνομα
email, additionalEmails: Email | Διεύθυνση email | Ηλεκτρονικό ταχυδρομείο
phone, additionalPhones: Τηλέφωνο | Αριθμός τηλεφώνου | Κινητό | Κινητό τηλέφωνο | Τηλέφωνο εργασίας |
  Σταθερό τηλέφωνο
phone, additionalPhones, -: Σταθερό
companyName: Εταιρεία | Οργανισμός
companyName, -: Επωνυμία εταιρείας
-: Θέση | ΑΦΜ
address1: Διεύθυνση | Οδός
city: Πόλη
state: Νομός | Περιφέρεια
postalCode: Ταχυδρομικός κώδικας | Τ.Κ. | ΤΚ
country: Χώρα
website: Ιστότοπος | Ιστοσελίδα
dateOfBirth: Ημερομηνία γέννησης | Γενέθλια
notes: Σημειώσεις | Παρατηρήσεις | Σχόλια
tags: Ετικέτες | Ομάδες
timezone: Ζώνη ώρας
owner, -: Υπεύθυνος
source, -: Πηγή
# en
phone, additionalPhones: Cell # | Phone # | Tel # | Mob. No. | Mobile # | Mobile Number 1 | Cell Number |
  Home Phone Number | Work Number | Office Phone | Daytime Phone | Evening Phone | Phone (Home) | Phone - Work |
  Phone Number (Cell) | Contact Phone | Customer Phone | Client Phone | Company Phone
phone, additionalPhones, -: Ph. | Primary Phone Number | Best Phone | Whatsapp | WhatsApp Number | SMS Number
-: Text Number | Street Number | Street No. | Apt | Apt # | Suite | Unit | PO Box | City, State | City State Zip |
  City/State/Zip | Nationality | Lead Source Detail | Referred by | Opted Out | Do Not Email | Status |
  Member Since | Customer Since | Signup Date | Registration Date
email, additionalEmails: Email Addr | Email 1 | Email1 | Email_1 | E Mail | eMail Address | Emails |
  Contact Email | Customer Email | Business Email | Company Email | Personal Email | Private Email |
  Email (Personal)
email, additionalEmails, -: Backup Email | CC Email
firstName: First | First_Name | firstname | Fname | First Name* | Contact First Name | Customer First Name |
  Client First Name
lastName: Last
firstName, -: F Name | Preferred First Name
lastName, -: L Name
name: Contact Name | Full_Name | Person Name | Name of Contact
name, companyName, -: Customer Name | Client Name
name, -: Lead Name | Contact | Guest Name | Attendee Name | Legal Name
owner, -: Owner Name | Assigned Rep | Account Manager | Sales Person | Salesperson | Agent | Rep | Account Owner
companyName: Company / Organization | Company/Organization Name | Organisation Name | Employer Name
companyName, -: Place of work | Workplace | Company Legal Name | DBA | Trading Name | Practice Name
address1: Street Address Line 1 | Address Line 1 | Address Line1 | AddressLine1 | Addr 1 | Mailing Address |
  Billing Address | Billing Street | Shipping Address | Physical Address | Residential Address | Home Addr
address1, -: Street Address Line 2
city: Billing City | Town/City | City/Town | Town | Suburb
state: Billing State | County | State/Prov | State/Province/Region
postalCode: Billing Zip | ZIP/Postal | Zip / Postal Code | Post Code
country: Billing Country | Country Name | Country of Residence
state, address1, -: St
state, -: Prov
postalCode, -: Zip+4 | Zip5
website: Web site | Company Website | Website URL | Web Address
website, -: Blog URL
dateOfBirth: DOB (MM/DD/YYYY) | D.O.B. | Birth Date | Date of birth (YYYY-MM-DD) | Bday
dateOfBirth, -: Born
notes: Additional Notes | Internal Notes | Notes 1 | Comments/Notes
notes, -: Customer Notes | Special Instructions
tags: Tags (comma separated)
tags, -: Segments | Lists | Mailing Lists | Group Name
timezone: Time zone | Timezone (IANA)
source, -: How did you hear about us?
source: Referral Source
`;

export const headersOfProducts = readPhrases(text);
