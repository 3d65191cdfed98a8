/**
 * Headers as each product writes them, with the field that every column fills: `-` stays unmapped, fields of an
 * opportunity carry its name. A line with `#` begins the next product.
 */
const text = `
# the CRM: contacts
Contact Id > contactId
First Name > firstName
Last Name > lastName
Phone > phone
Email > email
Business Name > companyName
Created > -
Last Activity > -
Tags > tags
Additional Emails > additionalEmails
Additional Phones > additionalPhones
# the CRM: opportunities
Opportunity name > opportunity.opportunityName
Contact Name > name
phone > phone
email > email
pipeline > opportunity.pipeline
stage > opportunity.stage
Lead Value > opportunity.value
source > opportunity.source
assigned > opportunity.owner
Created on > -
Updated on > -
lost reason ID > -
lost reason name > opportunity.lostReason
Followers > opportunity.followers
Notes > notes
tags > tags
Engagement score > -
status > opportunity.status
# Google Contacts, old
Name > name
Given Name > firstName
Additional Name > -
Family Name > lastName
Yomi Name > -
Birthday > dateOfBirth
Gender > -
Notes > notes
Group Membership > tags
E-mail 1 - Type > -
E-mail 1 - Value > email
E-mail 2 - Type > -
E-mail 2 - Value > additionalEmails
Phone 1 - Type > -
Phone 1 - Value > phone
Phone 2 - Value > additionalPhones
Address 1 - Type > -
Address 1 - Formatted > -
Address 1 - Street > address1
Address 1 - City > city
Address 1 - PO Box > -
Address 1 - Region > state
Address 1 - Postal Code > postalCode
Address 1 - Country > country
Organization 1 - Name > companyName
Organization 1 - Title > -
Relation 1 - Value > -
Website 1 - Value > website
# Google Contacts, new
First Name > firstName
Middle Name > -
Last Name > lastName
Organization Name > companyName
Labels > tags
E-mail 1 - Label > -
E-mail 1 - Value > email
Phone 1 - Label > -
Phone 1 - Value > phone
Event 1 - Value > -
# Outlook, classic
Title > -
First Name > firstName
Last Name > lastName
Company > companyName
Business Street > address1
Business City > city
Business Postal Code > postalCode
Business Country/Region > country
Home Street > -
Home City > -
Business Fax > -
Business Phone > additionalPhones
Home Phone > additionalPhones
Mobile Phone > phone
Assistant's Phone > -
E-mail Address > email
E-mail Display Name > -
E-mail 2 Address > additionalEmails
Manager's Name > -
Web Page > website
# Outlook, German
Anrede > -
Vorname > firstName
Nachname > lastName
Firma > companyName
Straße geschäftlich > address1
Ort geschäftlich > city
Postleitzahl geschäftlich > postalCode
Telefon geschäftlich > additionalPhones
Mobiltelefon > phone
Fax geschäftlich > -
E-Mail-Adresse > email
E-Mail 2: Adresse > additionalEmails
Geburtstag > dateOfBirth
Notizen > notes
# Outlook, French
Prénom > firstName
Nom > lastName
Société > companyName
Rue (bureau) > address1
Ville (bureau) > city
Code postal (bureau) > postalCode
Pays/Région (bureau) > country
Tél. mobile > phone
Téléphone (domicile) > additionalPhones
Adresse de messagerie > email
Titre > -
# Thunderbird
First Name > firstName
Last Name > lastName
Display Name > name
Nickname > -
Primary Email > email
Secondary Email > additionalEmails
Work Phone > additionalPhones
Home Phone > additionalPhones
Mobile Number > phone
Home Address > address1
Home Address 2 > -
Home City > city
Home ZipCode > postalCode
Web Page 1 > website
Birth Year > -
# HubSpot
Record ID > -
First Name > firstName
Last Name > lastName
Email > email
Phone Number > phone
Mobile Phone Number > additionalPhones
Contact owner > owner
Lead Status > -
Associated Company > companyName
Create Date > -
Last Activity Date > -
Lifecycle Stage > -
# Salesforce
Salutation > -
First Name > firstName
Last Name > lastName
Mailing Street > address1
Mailing City > city
Mailing State/Province > state
Mailing Zip/Postal Code > postalCode
Mailing Country > country
Phone > phone
Mobile > additionalPhones
Fax > -
Email > email
Account Name > companyName
Lead Source > source
Last Stay-in-Touch Request Date > -
Reports To > -
# Zoho
Contact Name > name
Lead Source > source
Account Name > companyName
Secondary Email > additionalEmails
Email > email
Other Phone > additionalPhones
Phone > phone
Mailing Zip > postalCode
Other Zip > -
Contact Owner > owner
Skype ID > -
# Pipedrive
Person - Name > name
Person - Label > -
Person - Phone - Work > phone
Person - Email - Work > email
Person - Owner > owner
Organization - Name > companyName
Deal - Title > opportunity.opportunityName
Deal - Value > opportunity.value
Deal - Status > opportunity.status
# Mailchimp
Email Address > email
First Name > firstName
Last Name > lastName
Address > address1
Phone Number > phone
Birthday > dateOfBirth
TAGS > tags
MEMBER_RATING > -
OPTIN_TIME > -
LATITUDE > -
LEID > -
EUID > -
# LinkedIn
First Name > firstName
Last Name > lastName
Email Address > email
Company > companyName
Position > -
Connected On > -
# Yahoo
First > firstName
Middle > -
Last > lastName
Email > email
Home > additionalPhones
Work > additionalPhones
Mobile > phone
Pager > -
Yahoo ID > -
Alternate Email 1 > additionalEmails
# ActiveCampaign
Contact ID > contactId
Email > email
First Name > firstName
Last Name > lastName
Phone > phone
Tags > tags
IP Address > -
Bounced Date > -
# a Spanish list
Nombre > firstName
Apellidos > lastName
Correo electrónico > email
Teléfono móvil > phone
Teléfono del trabajo > additionalPhones
Código postal > postalCode
Población > city
Provincia > state
País > country
Fecha de nacimiento > dateOfBirth
Observaciones > notes
# a Brazilian list
Nome completo > name
CEP > postalCode
Celular > phone
Endereço > address1
Cidade > city
Estado > state
Aniversário > dateOfBirth
# a Polish list
Imię > firstName
Nazwisko > lastName
Telefon komórkowy > phone
Telefon służbowy > additionalPhones
Kod pocztowy > postalCode
Miejscowość > city
NIP > -
# a Russian list
Фамилия > lastName
Имя > firstName
Отчество > -
Мобильный телефон > phone
Эл. почта > email
Город > city
Индекс > postalCode
# a Japanese list
姓 > lastName
名 > firstName
会社名 > companyName
メールアドレス > email
携帯電話 > phone
郵便番号 > postalCode
都道府県 > state
フリガナ > -
# a Chinese list
姓名 > name
手机号码 > phone
电子邮箱 > email
公司名称 > companyName
城市 > city
备注 > notes
微信 > -
# a Turkish list in capitals
İSİM > firstName
SOYİSİM > lastName
CEP TELEFONU > phone
ŞEHİR > city
E-POSTA > email
# an Arabic list
الاسم الأول > firstName
اسم العائلة > lastName
رقم الجوال > phone
البريد الإلكتروني > email
المدينة > city
# a Danish list
Fornavn > firstName
Efternavn > lastName
Arbejdstelefon > additionalPhones
Mobilnr. > phone
Postnr. > postalCode
By > city
CVR-nr. > -
`;

export interface KnownExport {
  readonly product: string;
  /** Header and field. */
  readonly columns: readonly (readonly string[])[];
}

/** The products with their columns. */
export const readExports = (written: string): readonly KnownExport[] =>
  written
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [product = '', ...lines] = block.trim().split('\n');
      return { product, columns: lines.flatMap((line) => line.split(' | ')).map((line) => line.split(' > ')) };
    });

export const knownExports = readExports(text);
