import { readStrangers } from './strangers.ts';

/** Headers that hold a word of a contact field and are about something else: other people, kinds, states, counts. */
const text = `
# en
IP Address | MAC Address | Wallet Address | Bitcoin Address | Email Address Status | Web Browser | Web Session |
  Site ID | Email Client | Email Provider | Email Count | Email Subscription | Email Format | Phone Carrier |
  Phone Model | Phone Country | Phone Code | Phone Consent | Phone OS | Mobile Carrier | Cell Tower |
  Address Type | Address ID | Address Verified | City Code | State Tax | State ID | State License |
  Country Manager | Country Currency | Company Type | Company Status | Company Founded | Company Industry |
  Company Owner | Company Number | Business Unit | Business Hours | Business License | Business Model |
  Business Owner | Home Owner | Homeowner | Home Price | Home Size | Home Owner Name | Work Order | Work Type |
  Work Status | Work Schedule | Name Tag | Name Suffix | Name Prefix | Name of Company Contact | Pet's Name |
  Dog Name | Child Name | Child's First Name | Spouse First Name | Spouse Email | Spouse Phone |
  Spouse's Birthday | Parent Name | Parent Email | Parent Phone | Guardian Phone | Emergency Contact Name |
  Emergency Contact Phone | Manager Email | Manager Phone | Assistant Email | Sales Rep Email | Agent Name |
  Agent Phone | Agent Email | Owner First Name | Broker Name | Doctor Name | School City | Event City |
  Event Location | Event Name | Venue Address | Property Value | Store Name | Store Phone | Product Notes |
  Order Notes | Order Source | Order Tags | Payment Notes | Payment Source | Source Code | Source File |
  Source URL | Source System | Date | Birth City | Birth Name | Birth State | Birth Country | Birth Time |
  Death Date | Marriage Date | Owner Date | Tag Number | License Plate State | Driver License Number |
  Driver License State | Zip File | Zip Code Type | Postal Service | Contact Us | Contact Form | Contact Reason |
  Contact Date | Contact Time | Contact Attempts | Contact Stage | Last Email | Last Email Date |
  Last Name Initial | Last Note | Last Phone Call | First Email | First Email Sent | First Contact Date |
  First Page | First Purchase | First URL | First Order Date | Last Page URL | Last City | Last Call | Time |
  Title | Region Code | Number | Phone Number Verified | Mobile Verified | Primary | Default | Other Name |
  Alternate Name | Middle | Second Name | Location Name | Card Number | Account Status | Billing Contact |
  Mail Code | Mail Stop | Mail Date | Mail Status | Website Source | Website Password | Website Language |
  Website Status | Country of Origin | Origin | Preferred Contact | Preferred Time | Preferred Language |
  Preferred Store | Preferred City | Timezone Offset | Description of Need | Note Date | Notes Date |
  Comment Date | Comments Count | Tags Count | DND Status | DND Reason | Do Not Contact Reason
# de
IP-Adresse | Telefontyp | Telefon-Typ | E-Mail-Status | E-Mail-Typ | E-Mail-Marketing | Anzahl Telefonate |
  Anzahl E-Mails | Land-ID | Ortsvorwahl | Adresstyp | Adress-ID | Adresse geprüft | Firmennummer | Firmen-ID |
  Firmengröße | Firmenwagen | Unternehmensgröße | Unternehmensform | Unternehmens-ID | Kundennummer | Kundentyp |
  Kunde seit | Kontaktart | Kontaktstatus | Kontaktdatum | Kontaktgrund | Kontaktweg | Notfallkontakt |
  Notfalltelefon | Notfallnummer | Telefon Notfall | Name der Kampagne | Name des Kindes | Name der Mutter |
  Name des Hundes | Partnername | Vorname Partner | Vorname des Kindes | Nachname Partner | Geburtsland |
  Geburtsname | Geburtsjahr | Bankname | Straße der Veranstaltung | Veranstaltungsort | Lagerort | Dienstgrad |
  Dienstwagen | Dienststelle | Arbeitszeit | Arbeitserlaubnis | Privatkunde | Privatversichert |
  Mobilitätsgarantie | Rechnungsdatum | Rechnungsbetrag | Rechnungsnummer | Rechnungsstatus | Lieferdatum |
  Lieferart | Lieferstatus | Standort | Staatsangehörigkeit | Stadtteil | Gebietsleiter | Notizdatum |
  Gruppenleiter | Besitzer E-Mail | Letzte E-Mail | Erste Bestellung | Erstkontakt | Titel der Veranstaltung |
  Mailingliste | Postversand | Webshop | Seitenname
# fr
Adresse IP | Type de téléphone | Type d'e-mail | Statut de l'e-mail | Nombre d'e-mails | Nom du conjoint |
  Prénom du conjoint | Nom de l'enfant | Nom du contact d'urgence | Téléphone d'urgence | Contact d'urgence |
  Nom de la campagne | Nom du fichier | Nom de domaine | Nom de la banque | Nom du magasin | Code pays |
  Code ville | Code région | Pays de naissance | Ville de naissance | Lieu de travail | Lieu |
  État de la commande | État du contact | État civil | Statut du contact | Statut client | Numéro de commande |
  Numéro client | Numéro de rue | Numéro | Date de la note | Date du contact | Date de commande | Groupe sanguin |
  Titre du poste | Source de revenus | Taille de l'entreprise | Type d'entreprise | Adresse de l'événement |
  Ville de l'événement | Mobile vérifié | Bureau | Langue préférée | Portable vérifié | Site préféré |
  Page d'inscription | Premier contact | Dernier e-mail | Nom du commercial | E-mail du commercial |
  Propriétaire de l'entreprise
# es
Dirección IP | Tipo de teléfono | Tipo de correo | Estado del lead | Estado del contacto | Estado de contacto |
  Estado del cliente | Estado del prospecto | Estado del correo | Estado del email | Estado de la suscripción |
  Estado del pago | Estado del pedido | Estado de la cuenta | Estado actual | Estado de origen |
  Nombre de archivo | Nombre de la campaña | Nombre del curso | Nombre del padre | Nombre de la madre |
  Nombre del contacto de emergencia | Teléfono de emergencia | Contacto de emergencia | Correo del vendedor |
  Nombre del vendedor | Correo del padre | Código de país | Código de ciudad | País de nacimiento |
  Ciudad de nacimiento | Ciudad del evento | Número de pedido | Número de casa | Número exterior |
  Número interior | Número de factura | Fecha del contacto | Fecha de la nota | Origen de los fondos | Área |
  Grupo sanguíneo | Título | Tamaño de la empresa | Tipo de empresa | Dirección del evento | Móvil verificado |
  Colonia | Propietario de la empresa | Tipo de cliente | Página de destino | Última página | Primer contacto
# pt
Endereço IP | Tipo de telefone | Tipo de e-mail | Estado do lead | Estado do contato | Estado do pedido |
  Estado do pagamento | Estado civil | Nome do arquivo | Nome da campanha | Nome do curso | Nome do cônjuge |
  Nome do filho | Telefone de emergência | Contato de emergência | E-mail do vendedor | Nome do vendedor |
  Código do país | Código da cidade | País de nascimento | Cidade de nascimento | Cidade do evento |
  Número do pedido | Número da casa | Número da nota | Nota fiscal | Data do contato | Data da nota |
  Grupo sanguíneo | Tamanho da empresa | Tipo de empresa | Celular verificado | Site de origem |
  Página de destino | Primeiro contato | Unidade
# it
Indirizzo IP | Tipo di telefono | Tipo di e-mail | Stato del lead | Stato contatto | Stato del contatto |
  Stato cliente | Stato ordine | Stato pagamento | Stato e-mail | Stato civile | Nome file | Nome campagna |
  Nome del coniuge | Nome figlio | Telefono di emergenza | Contatto di emergenza | Email del venditore |
  Codice paese | Codice città | Paese di nascita | Città di nascita | Provincia di nascita | Comune di nascita |
  Città dell'evento | Numero ordine | Numero civico | Numero fattura | Nota di credito | Data contatto |
  Gruppo sanguigno | Titolo di studio | Dimensione azienda | Tipo azienda | Cellulare verificato |
  Pagina di destinazione | Primo contatto | Sede
# ru
ИНН компании | ИНН организации | КПП | IP-адрес | Тип телефона | Статус контакта | Статус лида | Номер договора |
  Номер заказа | Номер дома | Дата контакта | Дата заказа | Дата заметки | Имя файла | Имя ребенка | Имя супруга |
  Телефон супруга | Телефон менеджера | Почта менеджера | Имя менеджера | Название кампании | Название проекта |
  Название сделки | Город рождения | Место рождения | Страна рождения | Код страны | Код города | Группа крови |
  Отрасль компании | Размер компании | Тип компании | Мобильное приложение | Домашнее животное | Рабочее время |
  Рабочий график | Личный кабинет | Личный номер | Экстренный контакт | Город мероприятия |
  Источник финансирования | Последнее письмо | Первый контакт
# nl
IP-adres | Telefoontype | Type telefoon | E-mailstatus | E-mailtype | Status contact | Naam partner | Naam kind |
  Naam campagne | Naam evenement | Plaats evenement | Geboorteplaats | Geboorteland | Landcode | Plaatscode |
  Ordernummer | Klantnummer | Bedrijfsgrootte | Bedrijfstype | Bedrijfs-ID | Noodcontact | Noodnummer |
  Telefoon noodgeval | Werkuren | Werkervaring | Privéverzekering | Factuurdatum | Factuurstatus | Bezorgdatum |
  E-mail verkoper | Naam verkoper | Eerste contact | Laatste e-mail | Land van herkomst | Groepsleider |
  Mobiliteit | Webwinkel
# pl
Adres IP | Typ telefonu | Typ e-maila | Status kontaktu | Status e-mail | Imię dziecka | Imię matki | Imię ojca |
  Nazwisko panieńskie | Nazwisko rodowe | Nazwa kampanii | Nazwa produktu | Nazwa banku | Nazwa pliku |
  Miasto urodzenia | Kraj urodzenia | Kraj pochodzenia | Kod kraju | Kod miasta | Numer zamówienia | Numer domu |
  Numer klienta | Wielkość firmy | Typ firmy | Telefon alarmowy | Kontakt alarmowy | E-mail handlowca |
  Imię handlowca | Data kontaktu | Data notatki | Grupa krwi | Godziny pracy | Stan cywilny | Pierwszy kontakt |
  Miasto wydarzenia
# ja
IPアドレス | 電話の種類 | メールの種類 | メール配信 | メールステータス | 配偶者の名前 | 子供の名前 | 緊急連絡先 | 緊急電話番号 | キャンペーン名 | 商品名 | 国コード | 市区町村コード |
  出身地 | 出身国 | 注文番号 | 顧客番号 | 会社規模 | 会社ID | 会社コード | 業種 | 担当者メール | 担当者電話 | 名刺 | 名刺交換日 | 氏名カナ | 姓カナ | 名カナ | 会社名カナ |
  住所カナ | 電話対応 | 訪問日 | グループID | 個人情報 | 銀行名 | 店舗名 | 学校名 | 大学名
# zh
IP地址 | 电话类型 | 邮箱状态 | 邮件状态 | 配偶姓名 | 孩子姓名 | 紧急联系人 | 紧急联系人电话 | 活动名称 | 产品名称 | 国家代码 | 城市代码 | 出生地 | 籍贯 | 订单号 | 客户编号 |
  公司规模 | 公司类型 | 公司编号 | 行业 | 销售姓名 | 负责人电话 | 负责人邮箱 | 银行名称 | 学校名称 | 项目名称 | 文件名 | 昵称 | 名片 | 发票抬头 | 手机型号 | 手机品牌 |
  网站来源 | 首次联系 | 最后联系时间 | 身份证号
# ko
IP 주소 | 전화 유형 | 이메일 상태 | 배우자 이름 | 자녀 이름 | 비상 연락처 | 비상 전화번호 | 캠페인 이름 | 상품명 | 국가 코드 | 출생지 | 주문번호 | 고객번호 | 회사 규모 |
  회사 유형 | 업종 | 담당자 이메일 | 담당자 전화번호 | 은행명 | 학교명 | 파일 이름 | 사용자 이름 | 이메일 수신 동의 | 휴대폰 기종
`;

export const nearMisses = readStrangers(text);
