/**
 * How interfaces of CRM products and address books name the things of a contact, by language, written down without
 * looking at the tables of the mapping. Before the colon stand the fields that are right (`-`: none of ours). A line
 * with `#` begins the next language.
 */
const text = `
# ar-AR
name, firstName: الاسم
lastName: الاسم الأخير | اسم العائلة
-: التحية | لقب | أنشئت في | تاريخ الإنشاء | تم الإنشاء في | رقم التليفون (فاكس) | فاكس
owner: المستخدم المعين | مسند إلى | المستخدم المسؤول
website: الموقع الإلكتروني | موقع الويب
email, additionalEmails: البريد الإلكتروني | بريد إلكتروني
phone, additionalPhones: الهاتف | الهاتف (المحمول) | رقم التليفون (المنزل) | رقم التليفون (الجوال) | رقم التليفون | هاتف (آخر)
companyName: حساب | الحساب التجاري
# bg-BG
name, firstName: Име
firstName, name: Собствено име | Първо име
-: Обръщение | Поздрав | Създаден на | Създадено на | Телефон (Факс) | Длъжност | Титла
email, additionalEmails: Имейл | Имейл адрес | Ел. поща | E-mail
phone, additionalPhones: Телефон | Телефон (Домашен) | Телефон (Друг)
companyName: Клиент | Организация | Компания
# cs-CZ
name, firstName, lastName: Jméno
firstName, name: Křestní jméno
-: Oslovení | Vytvořeno | Vytvořen | Telefon (Fax) | Fax
owner: Přiřazený uživatel | Přiřazeno uživateli
notes: Popis
website: Webová stránka | Web | Webové stránky
email, additionalEmails: E-mail | Email
phone, additionalPhones: Telefon | Telefon (Mobil) | Telefon (Mobilní) | Telefon (Kancelář) | Telefon (Jiný) | Telefon (Ostatní)
companyName: Účet | Název účtu | Organizace | Firma
# da-DK
name, firstName: Navn
firstName, name: Fornavn
lastName: Efternavn
-: Mellemnavn | Tiltale | Oprettet | Oprettet den | Telefon (Fax) | Titel | Kontotitel
owner: Tildelt bruger | Tildelt til
notes: Beskrivelse
website: Hjemmeside | Websted | Website
email, additionalEmails: E-mail | Email
phone, additionalPhones: Telefon | Telefon (Mobil) | Telefon (Hjem) | Telefon (Andet)
companyName: Kontonavn | Firma | Virksomhed
# el-GR
name, firstName: Όνομα
lastName: Επώνυμο | Επίθετο
-: Προσφώνηση | Χαιρετισμός | Δημιουργήθηκε στις | Δημιουργήθηκε | Τηλέφωνο (Φαξ) | Φαξ | Τίτλος Λογαριασμού |
  Θέση
email, additionalEmails: Email | Ηλεκτρονικό ταχυδρομείο | Ηλεκτρονική διεύθυνση
phone, additionalPhones: Τηλέφωνο | Τηλέφωνο (Κινητό) | Τηλέφωνο (Σπίτι) | Τηλέφωνο (Γραφείο) | Τηλέφωνο (Οικίας) |
  Τηλέφωνο (Άλλο)
companyName: Λογαριασμός | Όνομα Λογαριασμού | Εταιρεία
# fa-IR
name, firstName: نام
lastName: نام خانوادگی
-: نام میانی | عنوان | سلام | تلفن(فکس) | نمابر | فکس
owner: کاربر اختصاص داده شده | کاربر تعیین شده
email, additionalEmails: پست الکترونیکی | آدرس ایمیل
phone, additionalPhones: تلفن | تلفن(موبایل) | تلفن(دفتر) | تلفن همراه | شماره تلفن | تلفن (محل کار)
companyName: حساب | نام حساب | شرکت
# fi-FI
firstName, name: Etunimi
lastName: Sukunimi
companyName: Yritys | Organisaatio
email, additionalEmails: Ensisijainen sähköposti | Sähköpostiosoite | Sähköposti
phone, additionalPhones: Kotipuhelin | Työpuhelin | Matkapuhelin | Puhelin | Autopuhelin | Muu puhelin | Työpuhelin 2 |
  Kotipuhelin 2 | Matkapuhelinnumero
-: Työfaksi | Kotifaksi | Muu faksi | Tehtävänimike | Ammattinimike | Titteli | Osasto | Puoliso |
  Esimiehen nimi | Avustajan nimi | Syntymäpäivä - kuukausi | Oma 1 | Oma 2 | Toimisto | Matka | Käyttäjä 1 |
  Lempinimi | Kutsumanimi | Hakulaite | Hakulaitteen numero | Toinen nimi
city: Työkaupunki | Muu kaupunki | Postitoimipaikka (koti) | Postitoimipaikka (työ)
postalCode: Työpostinumero | Kotipostinumero | Postinumero (koti) | Muu postinumero
country: Työmaa | Kotimaa | Maa/alue (koti) | Maa/alue (työ) | Maa
address1: Työosoite | Kotiosoite | Lähiosoite (koti) | Lähiosoite (työ) 2 | Katuosoite
dateOfBirth: Syntymäpäivä
notes: Muistiinpanot | Huomautukset | Muistilaput
website: Verkkosivu | Verkkosivu 1 | Www-sivu | Kotisivu
# hr-HR
owner: Dodijeljeni korisnik | Dodijeljeno korisniku
-: Kreirano | Stvoreno | Izrađeno | Srednje ime
notes: Opis
email, additionalEmails: E-pošta | E-mail | Email
phone, additionalPhones: Telefon | Telefon (Mobilni) | Telefon (Kućni) | Telefon (Kuća) | Telefon (Ured) | Telefon (Ostalo) |
  Telefon (Kancelarija) | Telefon (Poslovni)
companyName: Račun | Naziv računa | Ime računa | Tvrtka | Kompanija
# hu-HU
name, firstName: Név
lastName: Vezetéknév | Családnév
-: Középső név | Megszólítás | Üdvözlés | Létrehozva | Létrehozás dátuma | Telefon (fax) | Fax
email, additionalEmails: E-mail | Email cím
phone, additionalPhones: Telefon (mobil) | Telefon (otthoni) | Telefon (egyéb) | Mobiltelefon
companyName: Fiók | Fiók neve | számla | Cég
# id-ID
name, firstName: Nama
lastName: Nama belakang
-: Nama tengah | Salam | Sapaan | Dibuat pada | Dibuat Pada | Telepon (Faks) | Faks | Jabatan
owner: Pengguna yang Ditugaskan | Ditugaskan kepada
notes: Deskripsi | Keterangan
website: Situs web | Website | Situs Web
email, additionalEmails: Email | Surel
phone, additionalPhones: Telepon | Telepon (Seluler) | Telepon (Kantor) | Telepon (Rumah) | Telepon (Lainnya) | Telepon (Ponsel)
companyName: Nama Akun | Perusahaan
# ja-JP
name, firstName: 名前 | 氏名
firstName, name: 名 | 名前（名）
lastName: 姓
owner: 割り当てユーザー | 担当ユーザー | 割り当てられたユーザー
-: 作成日 | 作成日時 | 電話（FAX） | 電話（ファックス） | ミドルネーム
phone, additionalPhones: 電話（会社） | 電話（オフィス） | 電話（その他） | 電話 | 電話番号
companyName: アカウント | アカウント名 | 会社
# lt-LT
name, firstName: Vardas
lastName: Pavardė
-: Kreipinys | Sveikinimas | Sukurta | Telefonas (faksas) | Faksas | Pareigos
owner: Priskirtas vartotojas | Priskirta vartotojui
phone, additionalPhones: Telefonas | Telefonas (mobilus) | Telefonas (biuro) | Telefonas (kitas) | Telefonas (darbo)
companyName: Paskyra | Paskyros pavadinimas | Įmonė | Klientas
# lv-LV
name, firstName: Vārds, uzvārds | Vārds
owner: Piešķirtais lietotājs | Atbildīgais lietotājs
-: Izveidots | Tālrunis (fakss) | Fakss | Amats
notes: Apraksts
website: Tīmekļa vietne | Mājas lapa | Vietne
email, additionalEmails: E-pasts
phone, additionalPhones: Tālrunis | Tālrunis (mobilais) | Tālrunis (birojs) | Tālrunis (mājas) | Tālrunis (cits)
companyName: Konts | Konti
# nb-NO
name, firstName: Navn
firstName, name: Fornavn
lastName: Etternavn
-: Mellomnavn | Hilsen | Tiltale | Opprettet | Opprettet den | Telefon (faks) | Tittel
email, additionalEmails: E-post
phone, additionalPhones: Telefon | Telefon (mobil) | Telefon (kontor) | Telefon (hjem) | Telefon (annet)
companyName: Konto | Kontonavn | Firma
# nl-NL
name, firstName: Naam
firstName, name: Voornaam
-: Tussenvoegsel | Tweede naam | Aanhef | Aanspreektitel | Aangemaakt op | Gemaakt op | Aangemaakt |
  Telefoon (fax)
website: Website
email, additionalEmails: E-mail | Email
phone, additionalPhones: Telefoon | Telefoon (mobiel) | Telefoon (kantoor) | Telefoon (thuis) | Telefoon (privé) |
  Telefoon (overig)
companyName: Relatie | Relatienaam | Account naam | Bedrijfsnaam
# pl-PL
lastName: Nazwisko
-: Zwrot grzecznościowy | Tytuł grzecznościowy | Pozdrowienie | Utworzono | Data utworzenia | Utworzony |
  Telefon (faks) | Telefon (fax) | Stanowisko
owner: Przypisany użytkownik | Przydzielony użytkownik | Przypisane do
notes: Opis
email, additionalEmails: E-mail | Adres email
phone, additionalPhones: Telefon (komórkowy) | Telefon (dom) | Telefon (domowy) | Telefon (inny) | Telefon (komórka)
companyName: Klient | Nazwa klienta | Kontrahent | Nazwa kontrahenta
# pt-PT
name, firstName: Nome
firstName, name: Primeiro Nome | Nome próprio
lastName: Apelido | Último nome
-: Nome do meio | Saudação | Tratamento | Telefone (fax) | Cargo | Título
owner: Utilizador atribuído | Utilizador Designado
notes: Descrição
website: Website | Sítio Web
email, additionalEmails: E-mail | Correio eletrónico
phone, additionalPhones: Telefone | Telefone (telemóvel) | Telefone (móvel) | Telefone (outro) | Telemóvel
companyName: Conta | Nome da conta | Empresa
# ro-RO
name, firstName: Nume
lastName: Nume de familie
-: Al doilea prenume | Prenume mijlociu | Salutare | Formulă de adresare | Formula de salut | Creat la |
  Creat pe | Funcție | Titlu | Poziție
owner: Utilizator atribuit | Utilizator alocat | Utilizator asignat
email, additionalEmails: Email | E-mail | Adresa de email
phone, additionalPhones: Telefon | Telefon (Mobil) | Telefon (Birou) | Telefon (Acasă) | Telefon (Altul) | Telefon (Alt)
companyName: Nume cont | Numele contului | Companie
# ru-RU
name, firstName: Имя
-: Приветствие | Обращение | Создано | Дата создания
owner: Ответственный | Назначенный пользователь | Ответственный пользователь
notes: Описание
email, additionalEmails: Email | Эл. почта | E-mail
phone, additionalPhones: Телефон | Телефон (Домашний) | Телефон (Другой) | Телефон (Рабочий)
companyName: Контрагент | Название контрагента | Аккаунт | Клиент
# sk-SK
name, firstName: Meno
firstName, name: Krstné meno | Meno
lastName: Priezvisko
-: Stredné meno | Druhé meno | Oslovenie | Pozdrav | Vytvorené | Vytvorený | Telefón (Fax) | Pozícia |
  Meno manažéra | Meno asistenta | Rodné číslo | Umiestnenie | Vyúčtovanie | Manžel(ka) |
  Zobrazované meno príjemcu e-mailu 2 | Záľuby | Ďalšie meno | Prezývka
owner: Priradený používateľ | Pridelený používateľ
notes: Popis
website: Webstránka | Webová stránka | Web stránka
email, additionalEmails: Email | E-mail | Ďalšia e-mailová adresa
phone, additionalPhones: Telefón | Telefón (Mobil) | Telefón (Domov) | Telefón (Iný) | Telefón (Ostatné) | Telefón (Mobilný) |
  Autotelefón | Primárny telefón | Telefón domov 2
companyName: Účet | Názov účtu | Organizácia | Spoločnosť
country: Krajina/oblasť (práca) | Krajina/oblasť (domov) | Štát zamestnania | Krajina alebo oblasť (iné)
state: Okres (práca) | Okres (domov)
address1: Ulica (domov) | Adresa domov | Pracovná adresa | Ulica 2 (domov)
postalCode: PSČ domov | PSČ zamestnania | Iné PSČ
name: Zobrazované meno
# sl-SI
name, firstName: Ime
firstName, name: Ime
lastName: Priimek
-: Srednje ime | Drugo ime | Ustvarjeno | Ustvarjeno ob | Ustvarjen
website: Spletna stran | Spletno mesto
email, additionalEmails: E-naslov | E-pošta | Email
phone, additionalPhones: Telefon | telefon (mobilni) | telefon (pisarna) | telefon (dom) | telefon (drugo) | telefon (službeni)
companyName: Podjetje | Stranka
# sr-RS
name, firstName: Ime
firstName, name: Ime | Lično ime
lastName: Prezime
-: Srednje ime | Pozdrav | Oslovljavanje | Titula | Telefon (faks)
notes: Opis
website: Veb sajt | Veb stranica | Sajt
email, additionalEmails: Email | E-pošta | Imejl
phone, additionalPhones: Telefon (kućni) | Telefon (kuća) | Telefon (ostalo) | Telefon (posao) | Telefon (kancelarija)
companyName: Nalog | Naziv naloga | Firma | Preduzeće | Kompanija
# sv-SE
firstName, name: Förnamn
lastName: Efternamn
-: Hälsning | Tilltal | Titel
owner: Tilldelad användare | Tilldelad till
notes: Beskrivning
website: Webbplats | Hemsida | Webbsida
email, additionalEmails: E-post | Epost
phone, additionalPhones: Telefon | Telefon (Mobil) | Telefon (Kontor) | Telefon (Hem) | Telefon (Annan) | Telefon (Övrigt)
companyName: Konto | Kontonamn | Företag | Kund
# th-TH
firstName, name: ชื่อจริง | ชื่อ
lastName: นามสกุล
-: ชื่อกลาง | คำนำหน้า | คำทักทาย | คำนำหน้าชื่อ | สร้างเมื่อ | วันที่สร้าง | ตำแหน่ง
owner: ผู้รับผิดชอบ | ผู้ใช้ที่ได้รับมอบหมาย | มอบหมายให้
notes: คำอธิบาย | รายละเอียด | หมายเหตุ
email, additionalEmails: อีเมล | อีเมล์
phone, additionalPhones: โทรศัพท์ | โทรศัพท์ (อื่นๆ) | เบอร์โทรศัพท์ | มือถือ
companyName: บริษัท | ชื่อบริษัท | บัญชี
# tr-TR
name, firstName: Ad | Adı | İsim
lastName: Soyad
-: İkinci ad | Orta ad | Göbek adı | Oluşturulma tarihi | Oluşturuldu | Oluşturulma Tarihi | Ünvan | Görev |
  Hesap Başlığı
owner: Atanan kullanıcı | Atanan Kullanıcı
notes: Açıklama | Tanım
website: Web sitesi | İnternet sitesi | Websitesi
email, additionalEmails: E-posta | Eposta
phone, additionalPhones: Telefon | Telefon (Ev) | Telefon (Diğer) | Telefon (Cep)
companyName: Hesap | Müşteri | Firma | Şirket
# uk-UA
name, firstName: Ім'я | Ім’я
lastName: Прізвище
owner: Відповідальний | Призначений користувач
-: Створено | Дата створення | Телефон (Факс) | Факс | Посада | Назва посади
notes: Опис
website: Веб-сайт | Сайт | Вебсайт
email, additionalEmails: Email | Електронна пошта | Ел. пошта
phone, additionalPhones: Телефон | Телефон (Мобільний) | Телефон (Робочий) | Телефон (Домашній) | Телефон (Інший) |
  Телефон (Офісний) | Телефон (Офіс)
companyName: Контрагент | Назва контрагента | Компанія | Обліковий запис
# ur-IN
name, firstName: نام
firstName, name: پہلا نام
lastName: آخری نام | خاندانی نام
-: درمیانی نام | تخلیق کردہ | بنایا گیا | فون (فیکس) | فیکس
owner: تفویض کردہ صارف | مقرر کردہ صارف
phone, additionalPhones: فون | فون (موبائل) | فون (دفتر) | فون (گھر) | ٹیلی فون
companyName: اکاؤنٹ | اکاؤنٹ کا نام | کمپنی
# vi-VN
name, firstName: Tên
firstName, name: Tên
lastName: Họ
-: Tên đệm | Lời chào | Danh xưng | Xưng hô | Ngày tạo | Được tạo lúc | Tạo lúc | Số điện thoại (fax) | Số fax |
  Fax | Chức danh | Chức vụ
owner: Người dùng được chỉ định | Người được giao | Được giao cho
notes: Mô tả | Ghi chú
website: Website | Trang web
email, additionalEmails: Email | Thư điện tử
phone, additionalPhones: Điện thoại | Số điện thoại (di động) | Số điện thoại (nhà riêng) | Số điện thoại (nhà) | Số điện thoại |
  Số điện thoại (khác) | Di động
companyName: Khách hàng | Tài khoản | Tên tài khoản | Công ty
# zh-CN
name, firstName: 姓名 | 名称
owner: 指派用户 | 负责人 | 分配用户 | 已分配用户
-: 创建于 | 创建时间 | 创建日期 | 电话 (传真) | 传真
website: 网站 | 网址
email, additionalEmails: 邮箱 | 电子邮箱 | 邮件 | 电子邮件
phone, additionalPhones: 电话 | 电话 (手机) | 电话 (办公) | 电话 (办公室) | 电话 (家庭) | 电话 (其他) | 手机 | 电话（手机）
companyName: 客户 | 客户名称 | 帐户名称 | 账户名称
# zh-TW
name, firstName: 姓名 | 名稱
lastName: 姓 | 姓氏
owner: 指定用戶 | 負責人 | 被指派的使用者
email, additionalEmails: 電子郵件 | Email | 信箱
phone, additionalPhones: 電話 | 電話 (行動) | 電話 (手機) | 電話 (辦公室) | 電話 (其他) | 手機
companyName: 客戶 | 客戶名稱 | 帳戶 | 帳戶名稱
website: 網站
notes: 描述 | 說明 | 備註
# es-MX
lastName: Apellido | Apellidos
-: Segundo Nombre | Saludo | Tratamiento | Creado en | Creado el | Fecha de creación | Teléfono (Fax) |
  Título de cuenta | Cargo
notes: Descripción
email, additionalEmails: Correo electrónico | Email | Correo Electrónico
phone, additionalPhones: Teléfono | Teléfono (Móvil) | Teléfono (Oficina) | Teléfono (Casa) | Teléfono (Otro) | Teléfono (Celular)
companyName: Nombre de la Cuenta | Nombre de cuenta | Empresa
# fr-FR
-: Civilité | Titre de civilité | Salutation | Créé le | Date de création | Téléphone (fax) | Fonction | Poste
owner: Utilisateur assigné | Assigné à | Utilisateur affecté
notes: Description
website: Site web | Site Web | Site internet
phone, additionalPhones: Téléphone (mobile) | Téléphone (travail) | Téléphone (bureau) | Téléphone (portable) | Fixe |
  Téléphone (autre)
companyName: Compte | Nom du compte | Entreprise
# de-DE
-: Anrede | Telefon (Fax)
owner: Zugewiesener Benutzer | Zugewiesen an
website: Webseite | Website | Homepage
phone, additionalPhones: Telefon (Mobil) | Telefon (Büro) | Telefon (Andere) | Telefon (Arbeit)
companyName: Firmenname | Kontoname | Account
# it-IT
-: Saluto | Titolo di cortesia | Creato il | Creato | Telefono (Fax) | Ruolo | Posizione | Reparto di lavoro |
  Numero cercapersone | Foto | Nome dell'assistente | Qualifica | Titolo di lavoro | Suffisso | Soprannome
owner: Utente assegnato | Assegnato a
website: Sito web | Sito Web | Pagina web 1
email, additionalEmails: E-mail | Indirizzo email | Email principale | Email secondaria
phone, additionalPhones: Telefono | Telefono (Casa) | Telefono (Altro) | Phone Altro | Cellulare di Casa | Telefono dell'Auto |
  Telefono lavoro | Numero cellulare | Telefono Mobile
companyName: Account | Nome account | Azienda | Cliente | Organizzazione | Società di lavoro
country: Nazione/Regione Altro | Nazione di residenza
city: Città di residenza
state: Stato Altro | Provincia di lavoro
address1: Via Altro | Indirizzo di lavoro
name: Nome visualizzato
# pt-BR
owner: Usuário atribuído | Usuário Designado | Atribuído a | Responsável
-: Criado em | Dia de nascimento | Mês de nascimento | Nome do gerente | Nome do Assistente
website: Website | Site
phone, additionalPhones: Telefone (Celular) | Telefone (Casa) | Telefone (Escritório) | Fone comercial | Fone comercial 2 |
  Fone do carro | Fone de casa | Outro Fone | Celular pessoal | Celular de trabalho
country: Região/País comercial | Região/País de casa | País de casa | País de trabalho
postalCode: Código postal comercial | Outro Código Postal | CEP de trabalho
address1: Rua de casa | Endereço de casa
name: Mostrar nome
notes: Informações
# es-ES
name: Nombre en pantalla
-: Nombre del director | Año de nacimiento | Apodo | Buscapersonas
country: País de residencia | País (Trabajo)
email, additionalEmails: Dirección de correo electrónico secundaria
phone, additionalPhones: Teléfono (Trabajo)
postalCode: Código postal (Trabajo)
companyName: Organización
notes: Info
`;

export interface Phrase {
  readonly language: string;
  readonly header: string;
  readonly fields: readonly string[];
}

export const readPhrases = (written: string): readonly Phrase[] =>
  written
    .trim()
    .split(/^# /mu)
    .filter((block) => block !== '')
    .flatMap((block) => {
      const [language = '', ...lines] = block.replace(/\n {2}/gu, ' ').split('\n');
      return lines
        .filter((line) => line !== '')
        .flatMap((line) => {
          const [fields = '', headers = ''] = line.split(/:(.*)/su);
          return headers.split('|').map((header) => ({
            language,
            header: header.trim(),
            fields: fields.split(',').map((field) => field.trim()),
          }));
        });
    });

export const phrases = readPhrases(text);
