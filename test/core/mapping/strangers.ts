/**
 * Headers that a table of people, orders or tickets may carry and that no contact field holds, by language: each
 * must stay unmapped, alone as well as beside others. A line with `#` begins the next language.
 */
const text = `
# en
Amount | Invoice Number | Order ID | Order Date | Status | Priority | Created By | Modified By |
Last Modified By | Modified Date | Lead Score | Last Contacted | Rating | Industry | Annual Revenue |
Number of Employees | Employees | Campaign | Campaign Name | Assistant | Assistant Name | Reports To | Manager |
Office Location | Team | Team Name | Photo | Photo URL | Avatar | Image | IBAN | BIC | VAT Number | Tax ID |
VAT ID | SSN | SKU | Latitude | Longitude | Price | Product | Product Name | Quantity | Unit Price | Password |
Username | User Name | Login | Last Login | Language | Preferred Language | Currency | Skype | Skype ID |
Twitter | Twitter Handle | Facebook | Facebook URL | LinkedIn | LinkedIn URL | Linkedin Profile URL |
Instagram | Slack ID | Spouse | Spouse Name | Partner | Children | Hobby | Initials | Mileage | Sensitivity |
Keywords | Categories | Subject | Message | Body | Attachment | Close Date | Probability | Next Step | Type |
Event | Event Name | Event Date | Start Date | End Date | Due Date | Hire Date | Date | Time | Age | Height |
Weight | Score | ID | Row ID | GUID | External ID | Customer ID | Account ID | Account Number | Account Type |
Parent Account | Company ID | Company Size | Company Revenue | Company LinkedIn URL | Company Description |
Company Domain | Domain | Email Opt Out | Email Opt-in | Email Status | Email Verified | Email Type |
Email Domain | Email Count | Emails Sent | Email Opens | Bounced Email | Unsubscribed | Subscribed | Opted In |
Opt In Date | Consent | GDPR Consent | Phone Type | Phone Extension | Phone Verified | Extension | Ext | Ext. |
Calls | Number of Calls | Country Code | Phone Country Code | State Code | City ID | Time Zone Offset |
UTC Offset | Website Visits | Website Type | Web Form | Referrer URL | Landing Page URL | Page URL |
UTM Source | UTM Medium | UTM Campaign | utm_source | First Touch | Last Touch | First Seen | Last Seen |
First Contact | Last Activity Date | Last Order | Total Orders | Total Spent | Lifetime Value | Store Credit |
Notes Count | Tag Count | Name of Spouse | Pet Name | School Name | Course Name | Course | Class | Grade |
Teacher | Doctor | Insurance | Policy Number | Contract Number | Project Name | Project | Task | Task Owner |
Ticket ID | Ticket Owner | Case Number | Vehicle | License Plate | Make | Model | Year | Color | Size | Brand |
Vendor | Supplier | Supplier Name | Location | Venue | Room | Floor | Building | Region Manager | Sales Rep |
Branch | Store | Warehouse | Group ID | Name Pronunciation | Maiden Name | Mother's Maiden Name |
Emergency Contact | Emergency Phone | Middle Initial | Pronouns | Nationality | Citizenship | Place of Birth |
Birthplace | Country of Birth | City of Birth | Passport Number | Marital Status | Religion | Education |
University | Degree | Salary | Income | Bank | Bank Name | Bank Account | Credit Card | Payment Method |
Payment Status | Plan | Plan Name | Subscription | Invoice | Invoice Date | Discount | Tax | Total | Subtotal |
Shipping Method | Shipping Cost | Tracking Number | Delivery Date | Comment Count | Question | Answer |
Feedback | Review | Link | Hyperlink | File | Filename | File Name | Folder | Path | Host | Hostname | Server |
Browser | Device | OS | App | Version | Key | Value | Code | Number | Text | Field 1 | Custom Field | Custom 1 |
Column 1 | Column A | Unnamed: 0 | A | B | X | 1 | 2 | Test | Home Team | Other | Main | Work Hours |
Office Hours | Business Type | Business Category | Business Registration Number | Work Experience |
Home Ownership | Home Value | Home Type | Primary | Secondary | Mobile App | Mobile OS | Mobile Provider |
Contact | Contact Status | Contact Count | Contact Method | Preferred Contact Method | Best Time to Call |
Last Call Date | Source ID | Lead Status | Owner Email | Owner Phone | Owned By ID | Assigned Date | Follow Up |
Followup Date | Description of Issue | Title of Book | Street View | State of Mind | Streets | Birth Weight |
Birth Certificate | Company Anniversary | Name Day | Day | Month
# de
Betrag | Rechnungsnummer | Auftragsnummer | Status | Priorität | Erstellt von | Geändert von | Geändert am |
Bewertung | Branche | Jahresumsatz | Mitarbeiterzahl | Anzahl Mitarbeiter | Kampagne | Assistent |
Vorgesetzter | Bürostandort | Team | Foto | Bild | USt-IdNr. | Steuernummer | Kontonummer | Bank |
Kundennummer | Mandant | Vertragsnummer | Produkt | Menge | Preis | Passwort | Benutzername | Sprache |
Währung | Datum | Uhrzeit | Alter | Größe | Geburtsort | Geburtsname | Familienstand | Staatsangehörigkeit |
Nationalität | Ehepartner | Partner | Kinder | Abschlussdatum | Phase | Wahrscheinlichkeit | Typ | Art |
Nummer | Kennzeichen | Betreff | Nachricht | Einwilligung | Newsletter | Abgemeldet | Letzter Kontakt |
Letzte Aktivität | Beruf | Bildung | Ansprechpartner | Gruppe ID | Firmengröße | Kontakt-ID |
Nachname des Ehepartners | Telefonzeiten | Ländercode | Ländervorwahl | Vorwahl | Hausnummer | Adresszusatz |
Ortsteil | Stadtteil | Etage | Raum | Gebäude
# fr
Montant | Numéro de facture | Statut | Priorité | Créé par | Modifié par | Modifié le | Secteur d'activité |
Chiffre d'affaires | Nombre d'employés | Effectif | Campagne | Assistant | Responsable | Équipe | Photo |
SIRET | SIREN | Numéro de TVA | Produit | Quantité | Prix | Mot de passe | Nom d'utilisateur | Identifiant |
Langue | Devise | Date | Heure | Âge | Lieu de naissance | Nom de jeune fille | Situation familiale |
Nationalité | Conjoint | Enfants | Date de clôture | Étape | Probabilité | Type | Numéro | Sujet | Message |
Consentement | Dernier contact | Dernière activité | Profession | Numéro client | Numéro de compte |
Indicatif pays | Code pays | Étage | Bâtiment | Complément d'adresse | Effectifs | Type d'adresse |
Nom du projet | Nom du produit | Nom du conjoint
# es
Importe | Número de factura | Estado civil | Prioridad | Creado por | Modificado por | Fecha de modificación |
Sector | Industria | Ingresos anuales | Número de empleados | Empleados | Campaña | Asistente | Jefe | Equipo |
Foto | NIF | CIF | DNI | RFC | Producto | Cantidad | Precio | Contraseña | Nombre de usuario | Usuario |
Idioma | Moneda | Fecha | Hora | Edad | Lugar de nacimiento | Nacionalidad | Cónyuge | Hijos | Fecha de cierre |
Etapa | Probabilidad | Tipo | Número | Asunto | Mensaje | Consentimiento | Última actividad | Último contacto |
Profesión | Número de cliente | Número de cuenta | Prefijo telefónico | Código de país | Piso | Edificio |
Nombre del proyecto | Nombre del producto | Nombre del cónyuge | Categoría
# pt-BR
Valor | Número da fatura | Prioridade | Criado por | Modificado por | Setor | Receita anual |
Número de funcionários | Campanha | Assistente | Gerente | Equipe | Foto | CPF | CNPJ | RG | Produto |
Quantidade | Preço | Senha | Nome de usuário | Usuário | Idioma | Moeda | Data | Hora | Idade | Naturalidade |
Local de nascimento | Nacionalidade | Cônjuge | Filhos | Estado civil | Data de fechamento | Etapa |
Probabilidade | Tipo | Número | Assunto | Mensagem | Consentimento | Última atividade | Profissão |
Código do cliente | Complemento | Bairro | Andar | Nome do produto | Nome da mãe | Nome do pai
# it
Importo | Numero fattura | Stato civile | Priorità | Creato da | Modificato da | Settore | Fatturato |
Numero dipendenti | Campagna | Assistente | Responsabile | Squadra | Foto | Codice fiscale | Partita IVA |
Prodotto | Quantità | Prezzo | Password | Nome utente | Utente | Lingua | Valuta | Data | Ora | Età |
Luogo di nascita | Nazionalità | Coniuge | Figli | Fase | Probabilità | Tipo | Numero | Oggetto | Messaggio |
Consenso | Ultima attività | Professione | Codice cliente | Prefisso | Piano | Edificio | Nome prodotto |
Nome del progetto | Categoria
# nl
Bedrag | Factuurnummer | Status | Prioriteit | Gemaakt door | Gewijzigd door | Branche | Omzet |
Aantal medewerkers | Campagne | Assistent | Manager | Team | Foto | BTW-nummer | KvK-nummer | Product | Aantal |
Prijs | Wachtwoord | Gebruikersnaam | Taal | Valuta | Datum | Tijd | Leeftijd | Geboorteplaats | Nationaliteit |
Partner | Kinderen | Burgerlijke staat | Fase | Kans | Type | Soort | Nummer | Onderwerp | Bericht |
Toestemming | Laatste contact | Beroep | Klantnummer | Rekeningnummer | Landcode | Huisnummer | Toevoeging |
Verdieping | Gebouw | Projectnaam | Productnaam
# pl
Kwota | Numer faktury | Status | Priorytet | Utworzone przez | Zmodyfikowane przez | Branża | Przychód |
Liczba pracowników | Kampania | Asystent | Kierownik | Zespół | Zdjęcie | NIP | REGON | PESEL | Produkt |
Ilość | Cena | Hasło | Nazwa użytkownika | Użytkownik | Język | Waluta | Data | Godzina | Wiek |
Miejsce urodzenia | Obywatelstwo | Małżonek | Dzieci | Stan cywilny | Etap | Prawdopodobieństwo | Typ | Rodzaj |
Numer | Temat | Wiadomość | Zgoda | Ostatni kontakt | Zawód | Numer klienta | Numer konta | Numer kierunkowy |
Numer domu | Numer mieszkania | Piętro | Budynek | Nazwa produktu | Nazwa projektu | Nazwisko panieńskie |
Imię ojca
# sv
Belopp | Fakturanummer | Status | Prioritet | Skapad av | Ändrad av | Bransch | Omsättning | Antal anställda |
Kampanj | Assistent | Chef | Team | Foto | Organisationsnummer | Personnummer | Produkt | Antal | Pris |
Lösenord | Användarnamn | Språk | Valuta | Datum | Tid | Ålder | Födelseort | Nationalitet | Partner | Barn |
Civilstånd | Fas | Sannolikhet | Typ | Nummer | Ämne | Meddelande | Samtycke | Senaste kontakt | Yrke |
Kundnummer | Kontonummer | Landskod | Våning | Byggnad | Produktnamn
# ru
Сумма | Номер счета | Статус | Приоритет | Кем создано | Кем изменено | Дата изменения | Отрасль | Выручка |
Количество сотрудников | Кампания | Ассистент | Руководитель | Команда | Фото | ИНН | КПП | ОГРН | Паспорт |
Товар | Количество | Цена | Пароль | Логин | Имя пользователя | Пользователь | Язык | Валюта | Дата | Время |
Возраст | Место рождения | Гражданство | Супруг | Дети | Семейное положение | Этап | Вероятность | Тип | Номер |
Тема | Сообщение | Согласие | Последний контакт | Профессия | Номер клиента | Код страны | Дом | Квартира |
Этаж | Здание | Название товара | Название проекта
# ja
金額 | 請求書番号 | ステータス | 優先度 | 作成者 | 更新者 | 更新日時 | 業種 | 年間売上 | 従業員数 | キャンペーン | アシスタント | 上司 | チーム | 写真 | 法人番号 | 商品 |
商品名 | 数量 | 価格 | パスワード | ユーザー名 | ユーザー | 言語 | 通貨 | 日付 | 時間 | 年齢 | 出身地 | 国籍 | 配偶者 | 子供 | 婚姻状況 | フェーズ | 確度 | 種類 |
番号 | 件名 | メッセージ | 同意 | 最終連絡日 | 職業 | 顧客番号 | 口座番号 | 国コード | 建物名 | 部屋番号 | ふりがな | フリガナ | 担当者
# zh-CN
金额 | 发票号码 | 状态 | 优先级 | 创建人 | 修改人 | 修改时间 | 行业 | 年收入 | 员工人数 | 营销活动 | 助理 | 经理 | 团队 | 照片 | 头像 | 税号 | 身份证号 | 产品 |
产品名称 | 数量 | 价格 | 密码 | 用户名 | 用户 | 语言 | 货币 | 日期 | 时间 | 年龄 | 出生地 | 国籍 | 配偶 | 子女 | 婚姻状况 | 阶段 | 概率 | 类型 | 编号 | 号码 |
主题 | 消息 | 同意 | 最后联系 | 职业 | 客户编号 | 账号 | 银行账号 | 国家代码 | 楼层 | 大厦 | 项目名称 | 微信 | 微信号 | QQ
# ko
금액 | 송장 번호 | 상태 | 우선순위 | 생성자 | 수정자 | 수정일 | 업종 | 연매출 | 직원 수 | 캠페인 | 비서 | 상사 | 팀 | 사진 | 사업자등록번호 | 주민등록번호 | 제품 |
제품명 | 수량 | 가격 | 비밀번호 | 사용자 이름 | 사용자 | 언어 | 통화 | 날짜 | 시간 | 나이 | 출생지 | 국적 | 배우자 | 자녀 | 단계 | 확률 | 유형 | 번호 | 제목 |
메시지 | 동의 | 최근 연락일 | 직업 | 고객 번호 | 계좌번호 | 국가 코드 | 층 | 건물
# tr
Tutar | Fatura numarası | Durum | Öncelik | Oluşturan | Değiştiren | Sektör | Yıllık gelir | Çalışan sayısı |
Kampanya | Asistan | Yönetici | Ekip | Fotoğraf | Vergi numarası | TC Kimlik No | Ürün | Ürün adı | Miktar |
Fiyat | Parola | Kullanıcı adı | Dil | Para birimi | Tarih | Saat | Yaş | Doğum yeri | Uyruk | Eş | Çocuklar |
Medeni durum | Aşama | Olasılık | Tür | Numara | Konu | Mesaj | Onay | Son etkinlik | Meslek |
Müşteri numarası | Ülke kodu | Kat | Bina | Proje adı
# ar
المبلغ | رقم الفاتورة | الحالة | الأولوية | أنشئ بواسطة | عدل بواسطة | القطاع | الإيرادات السنوية |
عدد الموظفين | الحملة | المساعد | المدير | الفريق | الصورة | الرقم الضريبي | رقم الهوية | المنتج | اسم المنتج |
الكمية | السعر | كلمة المرور | اسم المستخدم | اللغة | العملة | التاريخ | الوقت | العمر | مكان الميلاد |
الجنسية | الزوج | الأطفال | الحالة الاجتماعية | المرحلة | النوع | الرقم | الموضوع | الرسالة | الموافقة |
رقم العميل | رمز الدولة | الطابق | المبنى
# cs
Částka | Číslo faktury | Stav | Priorita | Vytvořil | Upravil | Odvětví | Obrat | Počet zaměstnanců | Kampaň |
Asistent | Nadřízený | Tým | Fotografie | IČO | DIČ | Rodné číslo | Produkt | Množství | Cena | Heslo |
Uživatelské jméno | Uživatel | Jazyk | Měna | Datum | Čas | Věk | Místo narození | Národnost | Manžel | Děti |
Fáze | Pravděpodobnost | Typ | Číslo | Předmět | Zpráva | Souhlas | Povolání | Číslo zákazníka | Předvolba |
Číslo popisné | Patro | Název produktu
`;

/** Every header with its language. */
export const readStrangers = (written: string): readonly (readonly [language: string, headers: readonly string[]])[] =>
  written
    .trim()
    .split(/^# /mu)
    .filter((block) => block !== '')
    .map((block) => {
      const [language = '', ...lines] = block.split('\n');
      return [
        language,
        lines.flatMap((line) => line.split('|').map((header) => header.trim())).filter((header) => header !== ''),
      ];
    });

export const strangers = readStrangers(text);
