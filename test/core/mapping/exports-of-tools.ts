import { readExports } from './known-exports.ts';

/** Exports of shops, mailing tools and further CRMs, in the form of `known-exports.ts`. */
const text = `
# Shopify customers
Customer ID > - | First Name > firstName | Last Name > lastName | Email > email | Accepts Email Marketing > -
Default Address Company > companyName | Default Address Address1 > address1 | Default Address Address2 > -
Default Address City > city | Default Address Province Code > - | Default Address Country Code > -
Default Address Zip > postalCode | Default Address Phone > - | Phone > phone | Accepts SMS Marketing > -
Total Spent > - | Total Orders > - | Note > notes | Tax Exempt > - | Tags > tags
# Constant Contact
Email address > email | First name > firstName | Last name > lastName | Company > companyName | Job title > -
Phone - home > additionalPhones | Phone - mobile > phone | Street address line 1 - Home > address1
Street address line 2 - Home > - | City - Home > city | State/Province - Home > state
Zip/Postal Code - Home > postalCode | Country - Home > country | Website > website | Email status - other > -
Email permission status - other > - | Confirmed Opt-Out Date - other > - | Created At > - | Updated At > -
# Keap
Id > - | First Name > firstName | Last Name > lastName | Email > email | Phone 1 > phone | Phone 1 Type > -
Phone 1 Ext > - | Phone 2 > additionalPhones | Street Address 1 > address1 | Street Address 2 > - | City > city
State > state | Postal Code > postalCode | Zip Four > - | Country > country | Company > companyName
Website > website | Birthday > dateOfBirth | Person Notes > notes | Owner > owner | Tags > tags
Lead Source > source | Date Created > - | Last Updated > - | Spouse Name > -
# Wix
First Name > firstName | Last Name > lastName | Email 1 > email | Email 2 > additionalEmails | Phone 1 > phone
Phone 2 > additionalPhones | Address 1 - Type > - | Address 1 - Street > address1 | Address 1 - City > city
Address 1 - State/Region > state | Address 1 - Zip > postalCode | Address 1 - Country > country
Company > companyName | Position > - | Birthdate > dateOfBirth | Labels > tags | Email subscriber status > -
SMS subscriber status > - | Last Activity > - | Last Activity Date (UTC+0) > - | Source > source | Language > -
Created At (UTC+0) > -
# Square
Reference ID > - | First Name > firstName | Last Name > lastName | Email Address > email | Phone Number > phone
Nickname > - | Company Name > companyName | Street Address 1 > address1 | Street Address 2 > - | City > city
State > state | Postal Code > postalCode | Birthday > dateOfBirth | Memo > notes | Square Customer ID > -
Creation Source > - | First Visit > - | Last Visit > - | Transaction Count > - | Lifetime Spend > -
Email Subscription Status > - | Instant Profile > - | Blocked From Loyalty > -
# Freshsales
Id > - | First name > firstName | Last name > lastName | Subscription status > - | Job title > - | Accounts > -
Emails > email | Work > additionalPhones | Mobile > phone | Address > address1 | City > city | State > state
Zipcode > postalCode | Country > country | Sales owner > owner | Source > source | Lifecycle stage > -
Facebook > - | Keyword > - | Medium > - | Last contacted time > - | Created at > - | Recent note > -
# Copper
Copper ID > - | Name > name | Prefix > - | First Name > firstName | Middle Name > - | Last Name > lastName
Suffix > - | Title > - | Company > companyName | Company Id > - | Street > address1 | City > city
State > state | Postal Code > postalCode | Country > country | Owned By > - | Owner Id > owner | Created At > -
Contact Type > type | Details > - | Tags > tags | Email > email | Email Type > - | Email 2 > additionalEmails
Phone Number > phone | Phone Number Type > - | Phone Number 2 > additionalPhones | Social > -
Website > website | Website Type > - | Website 2 > -
# Insightly
RecordId > - | Salutation > - | FirstName > firstName | LastName > lastName | BusinessPhone > additionalPhones
HomePhone > additionalPhones | MobilePhone > phone | OtherPhone > additionalPhones | AssistantPhone > -
Fax > - | EmailAddress > email | OrganizationName > companyName | Title > - | MailAddressStreet > address1
MailAddressCity > city | MailAddressState > state | MailAddressPostalCode > postalCode
MailAddressCountry > country | OtherAddressStreet > - | LinkedIn > - | ContactTagList > tags
DateOfBirth > dateOfBirth | Background > -
# Klaviyo
Email > email | Klaviyo ID > - | Phone Number > phone | First Name > firstName | Last Name > lastName
Organization > companyName | Title > - | Address > address1 | Address 2 > - | City > city
State / Region > state | Country > country | Zip Code > postalCode | Latitude > - | Longitude > -
Source > source | Email Marketing Consent > - | Email Marketing Consent Timestamp > - | Last Source > -
First Active > - | Last Active > - | Profile Created On > - | Date Added > - | Last Open > -
Initial Source > - | Initial Referring Domain > -
# Capsule
ID > - | Type > - | Title > - | First Name > firstName | Last Name > lastName | Name > name | Job Title > -
Organisation > companyName | Email > email | Email (Work) > additionalEmails | Phone > phone
Phone (Mobile) > additionalPhones | Website > website | Address Street > address1 | City > city | State > state
Postcode > postalCode | Country > country | About > - | Tag > tags | Date Created > - | Last Contacted > -
Owner > owner
# Salesforce leads
Lead ID > - | Salutation > - | First Name > firstName | Last Name > lastName | Company / Account > companyName
Title > - | Email > email | Phone > phone | Mobile > additionalPhones | Street > address1 | City > city
State/Province > state | Zip/Postal Code > postalCode | Country > country | Lead Source > source
Lead Status > - | Lead Owner > owner | Lead Owner Alias > - | Industry > - | Rating > - | No. of Employees > -
Annual Revenue > - | Create Date > - | Last Modified > - | Unread By Owner > - | Email Opt Out > -
Do Not Call > - | Fax > -
# Salesforce contacts by data loader
ID > - | ISDELETED > - | MASTERRECORDID > - | ACCOUNTID > - | LASTNAME > lastName | FIRSTNAME > firstName
SALUTATION > - | NAME > name | OTHERSTREET > - | OTHERCITY > - | MAILINGSTREET > address1 | MAILINGCITY > city
MAILINGSTATE > state | MAILINGPOSTALCODE > postalCode | MAILINGCOUNTRY > country | PHONE > phone | FAX > -
MOBILEPHONE > additionalPhones | HOMEPHONE > additionalPhones | OTHERPHONE > additionalPhones
ASSISTANTPHONE > - | REPORTSTOID > - | EMAIL > email | TITLE > - | DEPARTMENT > - | ASSISTANTNAME > -
LEADSOURCE > source | BIRTHDATE > dateOfBirth | DESCRIPTION > notes | OWNERID > - | CREATEDDATE > -
CREATEDBYID > - | LASTMODIFIEDDATE > - | LASTACTIVITYDATE > -
# Zoho leads
Record Id > - | Lead Owner.id > - | Lead Owner > owner | Company > companyName | First Name > firstName
Last Name > lastName | Title > - | Email > email | Phone > phone | Fax > - | Mobile > additionalPhones
Website > website | Lead Source > source | Lead Status > - | Industry > - | No. of Employees > -
Annual Revenue > - | Rating > - | Created By.id > - | Created By > - | Modified By > - | Created Time > -
Modified Time > - | Full Name > name | Street > address1 | City > city | State > state | Zip Code > postalCode
Country > country | Description > notes | Skype ID > - | Email Opt Out > - | Salutation > -
Secondary Email > additionalEmails | Last Activity Time > - | Twitter > - | Tag > tags | Unsubscribed Mode > -
Layout > - | Locked > -
# Pipedrive leads and people
Person - ID > - | Person - Name > name | Person - First name > firstName | Person - Last name > lastName
Person - Organization > companyName | Person - Email - Work > email | Person - Email - Home > additionalEmails
Person - Email - Other > additionalEmails | Person - Phone - Work > additionalPhones
Person - Phone - Home > additionalPhones | Person - Phone - Mobile > phone | Person - Owner > owner
Person - Labels > tags | Person - Open deals > - | Person - Closed deals > - | Person - Next activity date > -
Person - Person created > - | Person - Update time > - | Person - Visible to > - | Person - Marketing status > -
Person - Instant messenger > - | Person - Postal address > - | Person - Notes > notes
Person - Birthday > dateOfBirth | Person - Job title > - | Organization - Address > address1
Organization - Name > -
# Eventbrite
Order # > - | Order Date > - | First Name > firstName | Surname > lastName | Email > email | Quantity > -
Ticket Type > - | Attendee # > - | Total Paid > - | Attendee Status > - | Home Address 1 > address1
Home Address 2 > - | Home City > city | Home County > state | Home Postcode > postalCode
Home Country > country | Cell Phone > phone | Gender > - | Age > - | Birth Date > dateOfBirth | Job Title > -
Company > companyName | Website > website | Blog > - | Work Phone > additionalPhones
# Meta lead ads
id > - | created_time > - | ad_id > - | ad_name > - | adset_name > - | campaign_name > - | form_id > -
form_name > - | is_organic > - | platform > - | full_name > name | first_name > firstName | last_name > lastName
email > email | work_email > additionalEmails | phone_number > phone | work_phone_number > additionalPhones
street_address > address1 | city > city | province > - | state > state | zip_code > postalCode | post_code > -
country > country | company_name > companyName | job_title > - | date_of_birth > dateOfBirth | inbox_url > -
lead_status > -
`;

export const exportsOfTools = readExports(text);
