import { readPhrases } from './phrasebook.ts';

/**
 * Headers as CRMs, mailing tools, shops and address books write them when their interface speaks a language, and the
 * ways in which people and programs number and decorate them; written down from knowledge of the products. The same
 * form as in the phrase book. The other half of the languages stands in `headers-of-products-too.ts`.
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
`;

export const headersOfProducts = readPhrases(text);
