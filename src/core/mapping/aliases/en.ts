import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  phone:
    'phone, phones, telephone, tel, telephone number, phone number, contact number, contact no, car phone, landline, callback, call back, main line, =home, =work, =home 2, =work 2',
  mobile: 'mobile, mobiles, cell, cellular, cellphone, cell phone, mobile phone, mob, handphone',
  fax: 'fax, facsimile, pager, telex, beeper, tty tdd phone, tty tdd, tty',
  email: 'email, emails, e mail, e mails, mail, mail id, email id, electronic mail',
  web: 'website, websites, web site, web, webpage, web page, homepage, home page, url, www, internet address, internet home page',
  street: 'street, street address, street name, address line, line, street line, address street, streetaddress',
  address: 'address, addresses, addr, adress, formatted, full address',
  city: 'city, town, locality, city town, town city, suburb, city locality, village',
  state:
    'state, province, region, county, state province, province state, state region, state or province, state county, county state, administrative area, state or region, province region, st prov',
  zip: 'zip, zip code, zipcode, postal code, postalcode, postcode, post code, zip postal code, zip code postal code, zip postcode, postal zip code, postal zip, postal code zip, pin code, pincode, eircode, zip or postal code, postal or zip code',
  country: 'country, country region, country name, nation, country or region',
  company:
    'company, organization, organisation, organization name, business name, company name, employer, firm, account name, org, associated company, primary company, company or account, organizations, current company',
  job: 'job title, jobtitle, job, position, job position, designation, current position, occupation, role, organization title, organisation title, company title, work title, business title, professional title',
  department: 'department, dept, organization department, department name, division',
  notes: 'notes, note, comments, comment, remarks, remark, description, memo, biography notes',
  name: 'name, names',
  first:
    'first name, firstname, given name, givenname, forename, fname, christian name, first names, given names, name first, =first, =given',
  last: 'last name, lastname, surname, family name, familyname, lname, second name surname, surnames, name last, =last',
  middle: 'middle name, middlename, additional name, middle names, middle initial, second name, patronymic, =middle',
  full: 'formatted name, file as, full name, display name, fullname, displayname, complete name, lead name, contact full name',
  prefix: 'prefix, name prefix, salutation, honorific, honorific prefix, courtesy title, title prefix',
  suffix: 'suffix, name suffix, generational suffix, honorific suffix, name title suffix',
  nick: 'nickname, nick name, nick, preferred name, known as, goes by, alias',
  birthday: 'birthday, birth date, birthdate, date of birth, dob, birthdays, birth day, d o b',
  birth: 'birth',
  date: 'date',
  gender: 'gender, sex',
  anniversary: 'anniversary, wedding anniversary, anniversary date, wedding date',
  tags: 'tags, tag, labels, group membership, groups, group, tag list, contact tags, tag names',
  owner:
    'owner, assigned to, assigned user, owner name, assignee, assigned user name, assigned, account manager name, record owner, responsible, sales owner, user responsible, responsible user, assigned to name, assigned user id, owner id, assigned to user',
  followers: 'followers, follower, watchers, following users',
  source:
    'lead source, source, original source, contact source, lead source name, referral source, traffic source, source of lead',
  timezone: 'time zone, timezone, tz, time zone name',
  created:
    'created, created at, date created, created date, create date, date added, created on, created time, added on, date entered, creation date, creation time, createdate, connected on, added time, add time, date of creation, created date time',
  kind: 'contact type, lead type, contact type name',
  dnd: 'dnd, do not disturb, do not contact',
  work: 'work, business, office, professional, job s, corporate, employer s, =work, =work 2',
  home: 'home, personal, private, residence, residential, mailing, postal, permanent, =home, =home 2',
  other:
    'other, alternate, alternative, additional, alt, another, further, shipping, delivery, billing, invoice, custom',
  main: 'main, primary, default, preferred, current, principal, street 1',
  second: 'secondary, 2nd, second, additional, alternate, alternative, alt, extra, third, 3rd, non primary',
  person:
    'contact, person, contacts, lead, record, people, member, subscriber, prospect, s, your, individual, the, his',
  number: 'number, no, num, nr, numbers, code, n',
  client: 'customer, client, account',
  none: '=line, =account',
  of: 'of, and, or, value, for, a, an, in, e g, optional, required, field, info, information, details, if known, please',
};
