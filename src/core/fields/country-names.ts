/**
 * ISO 3166-1 alpha-2 codes (and Kosovo's XK) with the names that files carry: both lists of the CRM (spec 4.8), the
 * names of ISO and everyday ones, old names too. One country per line, names between bars; compared by `foldPlace`.
 */
export const countryNames = `
AD|Andorra
AE|United Arab Emirates|UAE|U.A.E.|Emirates
AF|Afghanistan
AG|Antigua and Barbuda|Antigua
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AQ|Antarctica
AR|Argentina
AS|American Samoa
AT|Austria|Österreich
AU|Australia
AW|Aruba
AX|Åland Islands|Åland
AZ|Azerbaijan
BA|Bosnia and Herzegovina|Bosnia|Bosnia Herzegovina
BB|Barbados
BD|Bangladesh
BE|Belgium
BF|Burkina Faso|Upper Volta
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin
BL|Saint Barthélemy|St. Barthélemy
BM|Bermuda
BN|Brunei|Brunei Darussalam
BO|Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia
BQ|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands|Bonaire
BR|Brazil|Brasil
BS|Bahamas|The Bahamas|Bahamas, The
BT|Bhutan
BV|Bouvet Island
BW|Botswana
BY|Belarus|Byelorussia
BZ|Belize
CA|Canada
CC|Cocos (Keeling) Islands|Cocos Islands|Keeling Islands
CD|Congo (Kinshasa)|Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Congo, Democratic Republic|DR Congo|DRC|Congo-Kinshasa|Congo - Kinshasa|Zaire
CF|Central African Republic
CG|Congo (Brazzaville)|Republic of the Congo|Congo, Republic of the|Congo|Congo-Brazzaville|Congo - Brazzaville
CH|Switzerland|Schweiz|Suisse
CI|Côte d'Ivoire|Ivory Coast
CK|Cook Islands
CL|Chile
CM|Cameroon
CN|China|People's Republic of China|PRC|China, People's Republic of|Mainland China
CO|Colombia
CR|Costa Rica
CU|Cuba
CV|Cabo Verde|Cape Verde
CW|Curaçao
CX|Christmas Island
CY|Cyprus
CZ|Czech Republic|Czechia
DE|Germany|Deutschland|Federal Republic of Germany
DJ|Djibouti
DK|Denmark|Danmark
DM|Dominica
DO|Dominican Republic
DZ|Algeria
EC|Ecuador
EE|Estonia
EG|Egypt
EH|Western Sahara
ER|Eritrea
ES|Spain|España
ET|Ethiopia
FI|Finland
FJ|Fiji
FK|Falkland Islands|Falkland Islands (Malvinas)|Falkland Islands (Islas Malvinas)
FM|Micronesia|Federated States of Micronesia|Micronesia, Federated States of
FO|Faroe Islands|Faeroe Islands
FR|France
GA|Gabon
GB|United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland
GD|Grenada
GE|Georgia
GF|French Guiana
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia|The Gambia|Gambia, The
GN|Guinea
GP|Guadeloupe
GQ|Equatorial Guinea
GR|Greece|Hellas
GS|South Georgia and the South Sandwich Islands|South Georgia
GT|Guatemala
GU|Guam
GW|Guinea-Bissau
GY|Guyana
HK|Hong Kong|Hong Kong SAR|Hong Kong SAR China|Hong Kong, China
HM|Heard Island and McDonald Islands|Heard and McDonald Islands
HN|Honduras
HR|Croatia
HT|Haiti
HU|Hungary
ID|Indonesia
IE|Ireland|Republic of Ireland|Éire
IL|Israel
IM|Isle of Man
IN|India|Bharat
IO|British Indian Ocean Territory
IQ|Iraq
IR|Iran|Iran, Islamic Republic of|Islamic Republic of Iran
IS|Iceland
IT|Italy|Italia
JE|Jersey
JM|Jamaica
JO|Jordan
JP|Japan
KE|Kenya
KG|Kyrgyzstan|Kyrgyz Republic
KH|Cambodia|Kampuchea
KI|Kiribati
KM|Comoros
KN|Saint Kitts and Nevis|St. Kitts and Nevis
KP|North Korea|Korea, North|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|DPRK
KR|South Korea|Korea, South|Republic of Korea|Korea, Republic of|Korea (South)|Korea
KW|Kuwait
KY|Cayman Islands
KZ|Kazakhstan
LA|Laos|Lao People's Democratic Republic|Lao PDR
LB|Lebanon
LC|Saint Lucia|St. Lucia
LI|Liechtenstein
LK|Sri Lanka|Ceylon
LR|Liberia
LS|Lesotho
LT|Lithuania
LU|Luxembourg
LV|Latvia
LY|Libya|Libyan Arab Jamahiriya
MA|Morocco
MC|Monaco
MD|Moldova|Republic of Moldova|Moldova, Republic of
ME|Montenegro
MF|Saint Martin|Saint Martin (French part)|St. Martin
MG|Madagascar
MH|Marshall Islands
MK|North Macedonia|Macedonia|Republic of North Macedonia|Macedonia, the former Yugoslav Republic of|FYROM|The former Yugoslav Republic of Macedonia
ML|Mali
MM|Myanmar|Burma|Myanmar (Burma)|Burma (Myanmar)
MN|Mongolia
MO|Macau|Macao|Macau SAR|Macao SAR China
MP|Northern Mariana Islands
MQ|Martinique
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maldives
MW|Malawi
MX|Mexico|México
MY|Malaysia
MZ|Mozambique
NA|Namibia
NC|New Caledonia
NE|Niger
NF|Norfolk Island
NG|Nigeria
NI|Nicaragua
NL|Netherlands|The Netherlands|Netherlands, The|Holland|Nederland
NO|Norway|Norge
NP|Nepal
NR|Nauru
NU|Niue
NZ|New Zealand|Aotearoa
OM|Oman
PA|Panama
PE|Peru
PF|French Polynesia|Tahiti
PG|Papua New Guinea
PH|Philippines|The Philippines
PK|Pakistan
PL|Poland|Polska
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon
PN|Pitcairn|Pitcairn Islands
PR|Puerto Rico
PS|Palestine|State of Palestine|Palestine, State of|Palestinian Territory|Palestinian Territories|Palestinian Territory, Occupied
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Réunion
RO|Romania
RS|Serbia|Republic of Serbia
RU|Russia|Russian Federation
RW|Rwanda
SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA
SB|Solomon Islands
SC|Seychelles
SD|Sudan
SE|Sweden|Sverige
SG|Singapore
SH|Saint Helena|St. Helena|Saint Helena, Ascension and Tristan da Cunha
SI|Slovenia
SJ|Svalbard and Jan Mayen
SK|Slovakia|Slovak Republic
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname|Surinam
SS|South Sudan
ST|São Tomé and Príncipe|Sao Tome and Principe
SV|El Salvador
SX|Sint Maarten|Sint Maarten (Dutch part)|St. Maarten
SY|Syria|Syrian Arab Republic
SZ|Eswatini|Swaziland|Eswatini (Swaziland)
TC|Turks and Caicos Islands|Turks and Caicos
TD|Chad
TF|French Southern Territories|French Southern and Antarctic Lands
TG|Togo
TH|Thailand|Siam
TJ|Tajikistan
TK|Tokelau
TL|East Timor|Timor-Leste|Timor Leste|East Timor (Timor-Leste)
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Turkey|Türkiye
TT|Trinidad and Tobago|Trinidad
TV|Tuvalu
TW|Taiwan|Taiwan, Province of China|Taiwan, Republic of China|Chinese Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzania, United Republic of
UA|Ukraine
UG|Uganda
UM|United States Minor Outlying Islands|U.S. Minor Outlying Islands|U.S. Outlying Islands
US|United States|United States of America|USA|U.S.|U.S.A.|The United States|The United States of America|America
UY|Uruguay
UZ|Uzbekistan
VA|Vatican City|Vatican|Holy See|Holy See (Vatican City State)|Vatican City State
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent
VE|Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
VG|British Virgin Islands|Virgin Islands, British|Virgin Islands (British)
VI|U.S. Virgin Islands|US Virgin Islands|Virgin Islands, U.S.|United States Virgin Islands|Virgin Islands (U.S.)
VN|Vietnam|Viet Nam
VU|Vanuatu
WF|Wallis and Futuna
WS|Samoa|Western Samoa
XK|Kosovo
YE|Yemen
YT|Mayotte
ZA|South Africa|RSA
ZM|Zambia
ZW|Zimbabwe|Rhodesia
`;
