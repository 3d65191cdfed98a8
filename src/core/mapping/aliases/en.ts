import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  phone:
    'phone, phones, telephone, contact number, contact no, car phone, landline, callback, call back, main line, =home, =work, =home 2, =work 2, day phone, evening phone, direct phone, direct line, direct dial, =workphone, =homephone, =otherphone, =mobilephone, =businessphone, =cellphone, daytime phone, phonenumber, work number, office number, home number',
  mobile: 'mobile, mobiles, cell, cellular, cellphone, mob, handphone, =mobilephone, =cellphone',
  fax: 'facsimile',
  email: 'e mails, mail id, email id, electronic mail, emailaddress',
  web: 'websites, webpage, web page, home page, internet address, internet home page',
  street: 'street, line, streetaddress, =mailingstreet, =otherstreet, mail address street',
  address: 'address, addresses, addr, adress, formatted, full address',
  city: 'city, town, locality, suburb, village, =mailingcity, =othercity, mail address city',
  state:
    'state, province, region, county, administrative area, st prov, =mailingstate, =otherstate, mail address state, state prov',
  zip: 'zip, zipcode, postal code, postalcode, postcode, post code, postal zip, pin code, pincode, eircode, postal or zip code, zip code, =mailingpostalcode, =otherpostalcode, mail address postal code',
  country:
    'country, country region, nation, country or region, country territory, =mailingcountry, =othercountry, mail address country',
  company:
    'company, organization, organisation, business name, employer, firm, account name, org, associated company, primary company, organizations, current company, address company, companyname, accountname',
  job: 'job title, jobtitle, job, position, designation, current position, occupation, role, organization title, organisation title, company title, work title, business title, professional title',
  department: 'department, dept, division',
  notes:
    'notes, note, comments, comment, remarks, remark, description, memo, biography notes, additional notes, internal notes',
  name: 'name, names',
  first:
    'first name, firstname, given name, givenname, forename, fname, christian name, first names, given names, name first, =first, =given',
  last: 'last name, lastname, surname, family name, familyname, lname, second name surname, surnames, name last, =last',
  middle: 'middle name, middlename, additional name, middle names, middle initial, second name, patronymic, =middle',
  full: 'formatted name, file as, full name, display name, fullname, displayname, complete name, first and last name, first last name, first name and last name, display as, show as',
  prefix: 'prefix, salutation, honorific, courtesy title, title prefix',
  suffix: 'suffix, generational suffix, honorific suffix, name title suffix',
  nick: 'nickname, nick, preferred name, known as, goes by, alias',
  birthday: 'birthday, birthdate, dob, birthdays, birth day, d o b, bday',
  birth: 'birth',
  date: 'date',
  gender: 'gender, sex',
  anniversary: 'anniversary, wedding anniversary, wedding date',
  tags: 'tags, tag, labels, group membership, groups, group, tag list',
  owner:
    'owner, assigned to, assigned user, assignee, assigned, account manager name, responsible, sales owner, user responsible, responsible user, assigned user id, owner id, assigned to user',
  followers: 'followers, follower, watchers, following users',
  source: 'source, original source, referral source, traffic source, leadsource',
  timezone: 'time zone, timezone, tz, time zone name',
  created:
    'created, created at, create date, date added, created on, created time, added on, date entered, creation date, creation time, createdate, connected on, added time, add time, date of creation, created date time',
  kind: 'contact type, lead type, contact type name',
  dnd: 'dnd, do not disturb, do not contact',
  work: 'work, business, office, professional, job s, corporate, employer s, =work, =work 2, =workphone, =businessphone',
  home: 'home, personal, private, residence, residential, mailing, postal, permanent, =home, =home 2, house, =homephone, =mailingstreet, =mailingcity, =mailingstate, =mailingpostalcode, =mailingcountry, physical',
  other:
    'other, alt, another, further, shipping, delivery, billing, invoice, custom, =otherphone, =otherstreet, =othercity, =otherstate, =otherpostalcode, =othercountry, internal, whatsapp',
  main: 'main, primary, default, preferred, current, principal',
  second: 'secondary, 2nd, second, additional, alternate, alternative, extra, third, 3rd, non primary',
  person:
    'contact, person, contacts, lead, record, people, member, subscriber, prospect, s, your, individual, the, his, invitee, attendee, registrant, participant, applicant, candidate, donor, student, patient, employee, volunteer, delegate, respondent',
  number: 'number, no, num, nr, numbers, n',
  client: 'customer, client, account',
  none: '=line, =account, email client, name tag, name of company contact, preferred city, preferred location, preferred state',
  of: 'of, and, or, value, for, a, an, in, e g, optional, required, field, info, information, details, if known, please, any, dd mm yyyy, mm dd yyyy, yyyy mm dd, comma separated, iana, required field',
};
