import { readPhrases } from './phrasebook.ts';

/** English headers of all kinds of lists, and how people and programs number and decorate a header in any language. */
const text = `
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

export const headersInManyForms = readPhrases(text);
