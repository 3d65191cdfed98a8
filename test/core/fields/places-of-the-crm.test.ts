import { expect, test } from 'vitest';
import { readerOf } from './read-as.ts';

/** The countries that the CRM's help lists for CSV files, as it writes them. */
const countries =
  `Afghanistan (AF)|Albania (AL)|Algeria (DZ)|Andorra (AD)|Angola (AO)|Antigua and Barbuda (AG)|Argentina (AR)
Armenia (AM)|Australia (AU)|Austria (AT)|Azerbaijan (AZ)|Bahamas (BS)|Bahrain (BH)|Bangladesh (BD)|Barbados (BB)
Belarus (BY)|Belgium (BE)|Belize (BZ)|Benin (BJ)|Bhutan (BT)|Bolivia (BO)|Bosnia and Herzegovina (BA)|Botswana (BW)
Brazil (BR)|Brunei (BN)|Bulgaria (BG)|Burkina Faso (BF)|Burundi (BI)|Cabo Verde (CV)|Cambodia (KH)|Cameroon (CM)
Canada (CA)|Central African Republic (CF)|Chad (TD)|Chile (CL)|China (CN)|Colombia (CO)|Comoros (KM)|Congo (CG)
Congo (Kinshasa) (CD)|Costa Rica (CR)|Croatia (HR)|Cuba (CU)|Cyprus (CY)|Czech Republic (CZ)|Denmark (DK)|Djibouti (DJ)
Dominica (DM)|Dominican Republic (DO)|East Timor (TL)|Ecuador (EC)|Egypt (EG)|El Salvador (SV)|Equatorial Guinea (GQ)
Eritrea (ER)|Estonia (EE)|Eswatini (SZ)|Ethiopia (ET)|Fiji (FJ)|Finland (FI)|France (FR)|Gabon (GA)|Gambia (GM)
Georgia (GE)|Germany (DE)|Ghana (GH)|Greece (GR)|Grenada (GD)|Guatemala (GT)|Guinea (GN)|Guinea-Bissau (GW)|Guyana (GY)
Haiti (HT)|Honduras (HN)|Hungary (HU)|Iceland (IS)|India (IN)|Indonesia (ID)|Iran (IR)|Iraq (IQ)|Ireland (IE)
Israel (IL)|Italy (IT)|Jamaica (JM)|Japan (JP)|Jordan (JO)|Kazakhstan (KZ)|Kenya (KE)|Kiribati (KI)|Korea, North (KP)
Korea, South (KR)|Kosovo (XK)|Kuwait (KW)|Kyrgyzstan (KG)|Laos (LA)|Latvia (LV)|Lebanon (LB)|Lesotho (LS)|Liberia (LR)
Libya (LY)|Liechtenstein (LI)|Lithuania (LT)|Luxembourg (LU)|Madagascar (MG)|Malawi (MW)|Malaysia (MY)|Maldives (MV)
Mali (ML)|Malta (MT)|Marshall Islands (MH)|Mauritania (MR)|Mauritius (MU)|Mexico (MX)|Micronesia (FM)|Moldova (MD)
Monaco (MC)|Mongolia (MN)|Montenegro (ME)|Morocco (MA)|Mozambique (MZ)|Myanmar (MM)|Namibia (NA)|Nauru (NR)|Nepal (NP)
Netherlands (NL)|New Zealand (NZ)|Nicaragua (NI)|Niger (NE)|Nigeria (NG)|North Macedonia (MK)|Norway (NO)|Oman (OM)
Pakistan (PK)|Palau (PW)|Panama (PA)|Papua New Guinea (PG)|Paraguay (PY)|Peru (PE)|Philippines (PH)|Poland (PL)
Portugal (PT)|Qatar (QA)|Romania (RO)|Russia (RU)|Rwanda (RW)|Saint Kitts and Nevis (KN)|Saint Lucia (LC)
Saint Vincent and the Grenadines (VC)|Samoa (WS)|San Marino (SM)|Sao Tome and Principe (ST)|Saudi Arabia (SA)
Senegal (SN)|Serbia (RS)|Seychelles (SC)|Sierra Leone (SL)|Singapore (SG)|Slovakia (SK)|Slovenia (SI)
Solomon Islands (SB)|Somalia (SO)|South Africa (ZA)|South Sudan (SS)|Spain (ES)|Sri Lanka (LK)|Sudan (SD)|Suriname (SR)
Sweden (SE)|Switzerland (CH)|Syria (SY)|Taiwan (TW)|Tajikistan (TJ)|Tanzania (TZ)|Thailand (TH)|Togo (TG)|Tonga (TO)
Trinidad and Tobago (TT)|Tunisia (TN)|Turkey (TR)|Turkmenistan (TM)|Tuvalu (TV)|Uganda (UG)|Ukraine (UA)
United Arab Emirates (AE)|United Kingdom (GB)|United States (US)|Uruguay (UY)|Uzbekistan (UZ)|Vanuatu (VU)
Vatican City (VA)|Venezuela (VE)|Vietnam (VN)|Yemen (YE)|Zambia (ZM)|Zimbabwe (ZW)`.split(/[|\n]/);

/** The time zones of the same page; it prints Mexico City with a blank. */
const zones = `Etc/GMT+12|Pacific/Midway|Pacific/Honolulu|America/Juneau|US/Alaska|America/Dawson|America/Los_Angeles
America/Phoenix|America/Tijuana|US/Arizona|America/Belize|America/Boise|America/Chihuahua|America/Denver
America/Edmonton|America/Guatemala|America/Managua|America/Regina|Canada/Saskatchewan|US/Mountain
America/Bahia_Banderas|America/Bogota|America/Cancun|America/Chicago|America/Mexico City|US/Central|America/Caracas
America/Detroit|America/Indiana/Indianapolis|America/Louisville|America/Manaus|America/New_York|America/Santiago
America/Santo_Domingo|America/Toronto|US/East-Indiana|US/Eastern|America/Argentina/Buenos_Aires|America/Glace_Bay
America/Montevideo|America/Sao_Paulo|Canada/Atlantic|America/St_Johns|Canada/Newfoundland|America/Godthab
America/Noronha|Etc/GMT+2|Atlantic/Cape_Verde|Atlantic/Azores|UTC|Africa/Algiers|Africa/Casablanca|Africa/Lagos
Atlantic/Canary|Europe/London|Africa/Cairo|Africa/Harare|Europe/Amsterdam|Europe/Belgrade|Europe/Brussels|Europe/Madrid
Europe/Oslo|Europe/Sarajevo|Africa/Nairobi|Asia/Amman|Asia/Baghdad|Asia/Jerusalem|Asia/Kuwait|Asia/Qatar|Europe/Athens
Europe/Bucharest|Europe/Helsinki|Europe/Moscow|Asia/Baku|Asia/Dubai|Asia/Kabul|Asia/Tehran|Asia/Karachi
Asia/Yekaterinburg|Asia/Colombo|Asia/Kolkata|Asia/Calcutta|Asia/Kathmandu|Asia/Almaty|Asia/Dhaka|Asia/Rangoon
Asia/Bangkok|Asia/Krasnoyarsk|Asia/Irkutsk|Asia/Kuala_Lumpur|Asia/Shanghai|Asia/Taipei|Australia/Perth|Asia/Seoul
Asia/Tokyo|Asia/Yakutsk|Australia/Adelaide|Australia/Darwin|Asia/Vladivostok|Australia/Brisbane|Australia/Canberra
Australia/Hobart|Australia/Sydney|Pacific/Guam|Asia/Magadan|Pacific/Auckland|Pacific/Fiji|Pacific/Tongatapu`.split(
  /[|\n]/,
);

test('every country of the list is read, with its code, without it, and in any case', () => {
  const read = readerOf('country');
  expect(countries.length).toBe(195);
  for (const country of countries) {
    const code = country.slice(-3, -1);
    const name = country.slice(0, -5);
    for (const text of [country, name, code, name.toUpperCase(), name.toLowerCase(), ` ${name.replaceAll(' ', '  ')} `])
      expect([text, read(text).value]).toEqual([text, code]);
  }
});

test('every region that the platform names in English is read by that name', () => {
  const read = readerOf('country');
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.filter((code) => read(code).value === code);
  expect(known.length).toBe(250);
  for (const code of known) expect([code, read(names.of(code) ?? code).value]).toEqual([code, code]);
});

test.each([
  ['USA', 'US'],
  ['GBR', 'GB'],
  ['deu', 'DE'],
  ['CHE', 'CH'],
  ['XKX', 'XK'],
  ['Suomi', 'FI'],
  ['België', 'BE'],
  ['日本', 'JP'],
  ['The Bahamas', 'BS'],
  ['Korea, Republic of', 'KR'],
  ['Republic of China', null],
  ['Virgin Islands', null],
])('%s is %s', (text, code) => expect(readerOf('country')(text).value).toBe(code));

test('every time zone of the list is read as it is written', () => {
  const read = readerOf('timezone');
  expect(zones.length).toBe(108);
  for (const zone of zones) {
    const id = zone.replaceAll(' ', '_');
    for (const text of [zone, id, zone.toLowerCase(), zone.toUpperCase(), id.replaceAll('_', ' ')])
      expect([text, read(text).value]).toEqual([text, id]);
  }
});
