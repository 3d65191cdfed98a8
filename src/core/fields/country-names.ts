/**
 * ISO 3166-1 alpha-2 codes (and Kosovo's XK) with what files carry: the alpha-3 codes, both lists of the CRM (spec 4.8),
 * the names of ISO and everyday ones, old names too. One country per line, names between bars; compared by `foldPlace`.
 */
export const countryNames = `
AD|AND|Andorra
AE|ARE|United Arab Emirates|UAE|U.A.E.|Emirates
AF|AFG|Afghanistan
AG|ATG|Antigua and Barbuda|Antigua
AI|AIA|Anguilla
AL|ALB|Albania
AM|ARM|Armenia
AO|AGO|Angola
AQ|ATA|Antarctica
AR|ARG|Argentina
AS|ASM|American Samoa
AT|AUT|Austria|Österreich
AU|AUS|Australia
AW|ABW|Aruba
AX|ALA|Åland Islands|Åland
AZ|AZE|Azerbaijan
BA|BIH|Bosnia and Herzegovina|Bosnia|Bosnia Herzegovina
BB|BRB|Barbados
BD|BGD|Bangladesh
BE|BEL|Belgium|België|Belgique|Belgien
BF|BFA|Burkina Faso|Upper Volta
BG|BGR|Bulgaria|България
BH|BHR|Bahrain
BI|BDI|Burundi
BJ|BEN|Benin
BL|BLM|Saint Barthélemy|St. Barthélemy
BM|BMU|Bermuda
BN|BRN|Brunei|Brunei Darussalam
BO|BOL|Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia
BQ|BES|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands|Bonaire
BR|BRA|Brazil|Brasil
BS|BHS|Bahamas|The Bahamas|Bahamas, The
BT|BTN|Bhutan
BV|BVT|Bouvet Island
BW|BWA|Botswana
BY|BLR|Belarus|Byelorussia
BZ|BLZ|Belize
CA|CAN|Canada
CC|CCK|Cocos (Keeling) Islands|Cocos Islands|Keeling Islands
CD|COD|Congo (Kinshasa)|Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Congo, Democratic Republic|DR Congo|DRC|Congo-Kinshasa|Congo - Kinshasa|Zaire
CF|CAF|Central African Republic
CG|COG|Congo (Brazzaville)|Republic of the Congo|Congo, Republic of the|Congo|Congo-Brazzaville|Congo - Brazzaville
CH|CHE|Switzerland|Schweiz|Suisse|Svizzera|Swiss Confederation
CI|CIV|Côte d'Ivoire|Ivory Coast
CK|COK|Cook Islands
CL|CHL|Chile
CM|CMR|Cameroon
CN|CHN|China|People's Republic of China|PRC|China, People's Republic of|Mainland China|中国
CO|COL|Colombia
CR|CRI|Costa Rica
CU|CUB|Cuba
CV|CPV|Cabo Verde|Cape Verde
CW|CUW|Curaçao
CX|CXR|Christmas Island
CY|CYP|Cyprus
CZ|CZE|Czech Republic|Czechia|Česko|Česká republika
DE|DEU|Germany|Deutschland|Federal Republic of Germany
DJ|DJI|Djibouti
DK|DNK|Denmark|Danmark
DM|DMA|Dominica
DO|DOM|Dominican Republic
DZ|DZA|Algeria
EC|ECU|Ecuador
EE|EST|Estonia|Eesti
EG|EGY|Egypt|Arab Republic of Egypt
EH|ESH|Western Sahara
ER|ERI|Eritrea
ES|ESP|Spain|España
ET|ETH|Ethiopia
FI|FIN|Finland|Suomi
FJ|FJI|Fiji
FK|FLK|Falkland Islands|Falkland Islands (Malvinas)|Falkland Islands (Islas Malvinas)
FM|FSM|Micronesia|Federated States of Micronesia|Micronesia, Federated States of
FO|FRO|Faroe Islands|Faeroe Islands
FR|FRA|France
GA|GAB|Gabon
GB|GBR|United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland
GD|GRD|Grenada
GE|GEO|Georgia
GF|GUF|French Guiana
GG|GGY|Guernsey
GH|GHA|Ghana
GI|GIB|Gibraltar
GL|GRL|Greenland
GM|GMB|Gambia|The Gambia|Gambia, The|Republic of The Gambia
GN|GIN|Guinea
GP|GLP|Guadeloupe
GQ|GNQ|Equatorial Guinea
GR|GRC|Greece|Hellas|Ελλάδα
GS|SGS|South Georgia and the South Sandwich Islands|South Georgia|South Georgia & South Sandwich Islands
GT|GTM|Guatemala
GU|GUM|Guam
GW|GNB|Guinea-Bissau
GY|GUY|Guyana
HK|HKG|Hong Kong|Hong Kong SAR|Hong Kong SAR China|Hong Kong, China
HM|HMD|Heard Island and McDonald Islands|Heard and McDonald Islands
HN|HND|Honduras
HR|HRV|Croatia|Hrvatska
HT|HTI|Haiti
HU|HUN|Hungary|Magyarország
ID|IDN|Indonesia
IE|IRL|Ireland|Republic of Ireland|Éire
IL|ISR|Israel
IM|IMN|Isle of Man
IN|IND|India|Bharat
IO|IOT|British Indian Ocean Territory
IQ|IRQ|Iraq
IR|IRN|Iran|Iran, Islamic Republic of|Islamic Republic of Iran
IS|ISL|Iceland|Ísland
IT|ITA|Italy|Italia
JE|JEY|Jersey
JM|JAM|Jamaica
JO|JOR|Jordan
JP|JPN|Japan|Nippon|日本
KE|KEN|Kenya
KG|KGZ|Kyrgyzstan|Kyrgyz Republic
KH|KHM|Cambodia|Kampuchea
KI|KIR|Kiribati
KM|COM|Comoros
KN|KNA|Saint Kitts and Nevis|St. Kitts and Nevis
KP|PRK|North Korea|Korea, North|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|DPRK
KR|KOR|South Korea|Korea, South|Republic of Korea|Korea, Republic of|Korea (South)|Korea|대한민국
KW|KWT|Kuwait
KY|CYM|Cayman Islands
KZ|KAZ|Kazakhstan
LA|LAO|Laos|Lao People's Democratic Republic|Lao PDR|Lao
LB|LBN|Lebanon
LC|LCA|Saint Lucia|St. Lucia
LI|LIE|Liechtenstein
LK|LKA|Sri Lanka|Ceylon
LR|LBR|Liberia
LS|LSO|Lesotho
LT|LTU|Lithuania|Lietuva
LU|LUX|Luxembourg
LV|LVA|Latvia|Latvija
LY|LBY|Libya|Libyan Arab Jamahiriya
MA|MAR|Morocco
MC|MCO|Monaco
MD|MDA|Moldova|Republic of Moldova|Moldova, Republic of
ME|MNE|Montenegro
MF|MAF|Saint Martin|Saint Martin (French part)|St. Martin
MG|MDG|Madagascar
MH|MHL|Marshall Islands
MK|MKD|North Macedonia|Macedonia|Republic of North Macedonia|Macedonia, the former Yugoslav Republic of|FYROM|The former Yugoslav Republic of Macedonia|The Republic of North Macedonia
ML|MLI|Mali
MM|MMR|Myanmar|Burma|Myanmar (Burma)|Burma (Myanmar)
MN|MNG|Mongolia
MO|MAC|Macau|Macao|Macau SAR|Macao SAR China
MP|MNP|Northern Mariana Islands
MQ|MTQ|Martinique
MR|MRT|Mauritania
MS|MSR|Montserrat
MT|MLT|Malta
MU|MUS|Mauritius
MV|MDV|Maldives
MW|MWI|Malawi
MX|MEX|Mexico|México
MY|MYS|Malaysia
MZ|MOZ|Mozambique
NA|NAM|Namibia
NC|NCL|New Caledonia
NE|NER|Niger
NF|NFK|Norfolk Island
NG|NGA|Nigeria
NI|NIC|Nicaragua
NL|NLD|Netherlands|The Netherlands|Netherlands, The|Holland|Nederland|Netherlands (Kingdom of the)
NO|NOR|Norway|Norge
NP|NPL|Nepal
NR|NRU|Nauru
NU|NIU|Niue
NZ|NZL|New Zealand|Aotearoa
OM|OMN|Oman
PA|PAN|Panama
PE|PER|Peru
PF|PYF|French Polynesia|Tahiti
PG|PNG|Papua New Guinea
PH|PHL|Philippines|The Philippines
PK|PAK|Pakistan
PL|POL|Poland|Polska
PM|SPM|Saint Pierre and Miquelon|St. Pierre and Miquelon
PN|PCN|Pitcairn|Pitcairn Islands|Pitcairn, Henderson, Ducie and Oeno Islands
PR|PRI|Puerto Rico
PS|PSE|Palestine|State of Palestine|Palestine, State of|Palestinian Territory|Palestinian Territories|Palestinian Territory, Occupied
PT|PRT|Portugal
PW|PLW|Palau
PY|PRY|Paraguay
QA|QAT|Qatar
RE|REU|Réunion
RO|ROU|Romania|România
RS|SRB|Serbia|Republic of Serbia|Srbija
RU|RUS|Russia|Russian Federation|Россия
RW|RWA|Rwanda
SA|SAU|Saudi Arabia|Kingdom of Saudi Arabia|KSA
SB|SLB|Solomon Islands
SC|SYC|Seychelles
SD|SDN|Sudan
SE|SWE|Sweden|Sverige
SG|SGP|Singapore
SH|SHN|Saint Helena|St. Helena|Saint Helena, Ascension and Tristan da Cunha|St. Helena, Ascension and Tristan da Cunha
SI|SVN|Slovenia|Slovenija
SJ|SJM|Svalbard and Jan Mayen|Svalbard and Jan Mayen Islands
SK|SVK|Slovakia|Slovak Republic|Slovensko
SL|SLE|Sierra Leone
SM|SMR|San Marino
SN|SEN|Senegal
SO|SOM|Somalia
SR|SUR|Suriname|Surinam
SS|SSD|South Sudan
ST|STP|São Tomé and Príncipe|Sao Tome and Principe
SV|SLV|El Salvador
SX|SXM|Sint Maarten|Sint Maarten (Dutch part)|St. Maarten
SY|SYR|Syria|Syrian Arab Republic
SZ|SWZ|Eswatini|Swaziland|Eswatini (Swaziland)
TC|TCA|Turks and Caicos Islands|Turks and Caicos
TD|TCD|Chad
TF|ATF|French Southern Territories|French Southern and Antarctic Lands
TG|TGO|Togo
TH|THA|Thailand|Siam
TJ|TJK|Tajikistan
TK|TKL|Tokelau
TL|TLS|East Timor|Timor-Leste|Timor Leste|East Timor (Timor-Leste)
TM|TKM|Turkmenistan
TN|TUN|Tunisia
TO|TON|Tonga
TR|TUR|Turkey|Türkiye|Republic of Turkey
TT|TTO|Trinidad and Tobago|Trinidad
TV|TUV|Tuvalu
TW|TWN|Taiwan|Taiwan, Province of China|Taiwan, Republic of China|Chinese Taipei
TZ|TZA|Tanzania|United Republic of Tanzania|Tanzania, United Republic of
UA|UKR|Ukraine|Україна
UG|UGA|Uganda
UM|UMI|United States Minor Outlying Islands|U.S. Minor Outlying Islands|U.S. Outlying Islands
US|USA|United States|United States of America|U.S.|U.S.A.|The United States|The United States of America|America
UY|URY|Uruguay
UZ|UZB|Uzbekistan
VA|VAT|Vatican City|Vatican|Holy See|Holy See (Vatican City State)|Vatican City State
VC|VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent|St. Vincent & Grenadines
VE|VEN|Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
VG|VGB|British Virgin Islands|Virgin Islands, British|Virgin Islands (British)
VI|VIR|U.S. Virgin Islands|US Virgin Islands|Virgin Islands, U.S.|United States Virgin Islands|Virgin Islands (U.S.)
VN|VNM|Vietnam|Viet Nam
VU|VUT|Vanuatu
WF|WLF|Wallis and Futuna
WS|WSM|Samoa|Western Samoa
XK|XKX|Kosovo
YE|YEM|Yemen
YT|MYT|Mayotte
ZA|ZAF|South Africa|RSA
ZM|ZMB|Zambia
ZW|ZWE|Zimbabwe|Rhodesia
`;
