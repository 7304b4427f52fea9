/**
 * Countries and territories: ISO 3166 code; names; adjectives and people; latitude and longitude of the middle in degrees.
 * A name in capitals is matched in capitals only ("US", never "us").
 */
const ROWS = `
AD;Andorra;Andorran,Andorrans;42.5;1.5
AE;United Arab Emirates,UAE,Emirates;Emirati,Emiratis;24;54
AF;Afghanistan;Afghan,Afghans;33;65
AG;Antigua and Barbuda,Antigua;Antiguan,Antiguans;17.1;-61.8
AI;Anguilla;Anguillan;18.2;-63.1
AL;Albania;Albanian,Albanians;41;20
AM;Armenia;Armenian,Armenians;40;45
AO;Angola;Angolan,Angolans;-12.5;18.5
AQ;Antarctica;Antarctic;-90;0
AR;Argentina;Argentine,Argentines,Argentinian,Argentinians;-34;-64
AS;American Samoa;American Samoan;-14.3;-170
AT;Austria;Austrian,Austrians;47.3;13.3
AU;Australia;Australian,Australians;-27;133
AW;Aruba;Aruban;12.5;-70
AZ;Azerbaijan;Azerbaijani,Azerbaijanis,Azeri,Azeris;40.5;47.5
BA;Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;44;18
BB;Barbados;Barbadian,Barbadians;13.2;-59.5
BD;Bangladesh;Bangladeshi,Bangladeshis;24;90
BE;Belgium;Belgian,Belgians;50.8;4
BF;Burkina Faso,Burkina;Burkinabe;13;-2
BG;Bulgaria;Bulgarian,Bulgarians;43;25
BH;Bahrain;Bahraini,Bahrainis;26;50.6
BI;Burundi;Burundian,Burundians;-3.5;30
BJ;Benin;Beninese;9.5;2.3
BM;Bermuda;Bermudian,Bermudan;32.3;-64.8
BN;Brunei;Bruneian,Bruneians;4.5;114.7
BO;Bolivia;Bolivian,Bolivians;-17;-65
BR;Brazil;Brazilian,Brazilians;-10;-55
BS;Bahamas;Bahamian,Bahamians;24.3;-76
BT;Bhutan;Bhutanese;27.5;90.5
BW;Botswana;Botswanan,Batswana;-22;24
BY;Belarus,Belorussia;Belarusian,Belarusians,Belarussian;53;28
BZ;Belize;Belizean,Belizeans;17.3;-88.8
CA;Canada;Canadian,Canadians;60;-95
CD;Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo;Congolese;0;25
CF;Central African Republic,CAR;Central African,Central Africans;7;21
CG;Republic of the Congo,Republic of Congo,Congo-Brazzaville;;-1;15
CH;Switzerland;Swiss;47;8
CI;Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Ivorian,Ivorians;8;-5
CK;Cook Islands;Cook Islander;-21.2;-159.8
CL;Chile;Chilean,Chileans;-30;-71
CM;Cameroon;Cameroonian,Cameroonians;6;12
CN;China,People's Republic of China,PRC;Chinese;35;105
CO;Colombia;Colombian,Colombians;4;-72
CR;Costa Rica;Costa Rican,Costa Ricans;10;-84
CU;Cuba;Cuban,Cubans;21.5;-80
CV;Cape Verde,Cabo Verde;Cape Verdean,Cape Verdeans;16;-24
CW;Curacao,Curaçao;Curacaoan;12.2;-69
CY;Cyprus;Cypriot,Cypriots;35;33
CZ;Czech Republic,Czechia;Czech,Czechs;49.8;15.5
DE;Germany;German,Germans;51;9
DJ;Djibouti;Djiboutian,Djiboutians;11.5;43
DK;Denmark;Danish,Dane,Danes;56;10
DM;Dominica;;15.4;-61.3
DO;Dominican Republic;Dominican,Dominicans;19;-70.7
DZ;Algeria;Algerian,Algerians;28;3
EC;Ecuador;Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans;-2;-77.5
EE;Estonia;Estonian,Estonians;59;26
EG;Egypt;Egyptian,Egyptians;27;30
EH;Western Sahara;Sahrawi,Sahrawis;24.5;-13
ER;Eritrea;Eritrean,Eritreans;15;39
ES;Spain;Spanish,Spaniard,Spaniards;40;-4
ET;Ethiopia;Ethiopian,Ethiopians;8;38
FI;Finland;Finnish,Finn,Finns;64;26
FJ;Fiji;Fijian,Fijians;-18;175
FK;Falkland Islands,Falklands;Falkland Islander,Falkland Islanders;-51.8;-59
FM;Micronesia;Micronesian,Micronesians;6.9;158.2
FO;Faroe Islands;Faroese;62;-7
FR;France;French,Frenchman,Frenchmen,Frenchwoman;46;2
GA;Gabon;Gabonese;-1;11.8
GB;United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland;British,Briton,Britons,Brits,English,Scottish,Scots,Welsh,Northern Irish;54;-2
GD;Grenada;Grenadian,Grenadians;12.1;-61.7
GE;Georgia;Georgian,Georgians;42;43.5
GF;French Guiana;French Guianese;4;-53
GG;Guernsey;;49.5;-2.6
GH;Ghana;Ghanaian,Ghanaians;8;-2
GI;Gibraltar;Gibraltarian,Gibraltarians;36.1;-5.4
GL;Greenland;Greenlandic,Greenlander,Greenlanders;72;-40
GM;Gambia,The Gambia;Gambian,Gambians;13.5;-16.6
GN;Guinea;Guinean,Guineans;11;-10
GP;Guadeloupe;Guadeloupean;16.3;-61.6
GQ;Equatorial Guinea;Equatoguinean,Equatorial Guinean;2;10
GR;Greece;Greek,Greeks;39;22
GT;Guatemala;Guatemalan,Guatemalans;15.5;-90.3
GU;Guam;Guamanian,Guamanians;13.5;144.8
GW;Guinea-Bissau;Bissau-Guinean;12;-15
GY;Guyana;Guyanese;5;-59
HK;Hong Kong;Hong Konger,Hong Kongers;22.3;114.2
HN;Honduras;Honduran,Hondurans;15;-86.5
HR;Croatia;Croatian,Croatians,Croat,Croats;45.2;15.5
HT;Haiti;Haitian,Haitians;19;-72.4
HU;Hungary;Hungarian,Hungarians;47;20
ID;Indonesia;Indonesian,Indonesians;-5;120
IE;Ireland,Republic of Ireland;Irish,Irishman,Irishmen;53;-8
IL;Israel;Israeli,Israelis;31.5;34.8
IM;Isle of Man;Manx;54.2;-4.5
IN;India;Indian,Indians;20;77
IQ;Iraq;Iraqi,Iraqis;33;44
IR;Iran,Islamic Republic of Iran;Iranian,Iranians;32;53
IS;Iceland;Icelandic,Icelander,Icelanders;65;-18
IT;Italy;Italian,Italians;42.8;12.8
JE;Jersey;;49.2;-2.1
JM;Jamaica;Jamaican,Jamaicans;18.3;-77.5
JO;Jordan;Jordanian,Jordanians;31;36
JP;Japan;Japanese;36;138
KE;Kenya;Kenyan,Kenyans;1;38
KG;Kyrgyzstan;Kyrgyz,Kyrgyzstani;41;75
KH;Cambodia;Cambodian,Cambodians;13;105
KI;Kiribati;I-Kiribati;1.4;173
KM;Comoros;Comorian,Comorians;-12.2;44.3
KN;Saint Kitts and Nevis,St Kitts and Nevis;Kittitian;17.3;-62.8
KP;North Korea,DPRK;North Korean,North Koreans;40;127
KR;South Korea,Korea;South Korean,South Koreans,Korean,Koreans;37;127.5
KW;Kuwait;Kuwaiti,Kuwaitis;29.5;45.8
KY;Cayman Islands;Caymanian;19.5;-80.5
KZ;Kazakhstan;Kazakh,Kazakhs,Kazakhstani;48;68
LA;Laos;Laotian,Laotians,Lao;18;105
LB;Lebanon;Lebanese;33.8;35.8
LC;Saint Lucia,St Lucia;Saint Lucian;13.9;-61
LI;Liechtenstein;Liechtensteiner;47.2;9.5
LK;Sri Lanka;Sri Lankan,Sri Lankans;7;81
LR;Liberia;Liberian,Liberians;6.5;-9.5
LS;Lesotho;Basotho,Mosotho;-29.5;28.5
LT;Lithuania;Lithuanian,Lithuanians;56;24
LU;Luxembourg;Luxembourgish,Luxembourger,Luxembourgers;49.8;6.2
LV;Latvia;Latvian,Latvians;57;25
LY;Libya;Libyan,Libyans;25;17
MA;Morocco;Moroccan,Moroccans;32;-5
MC;Monaco;Monegasque;43.7;7.4
MD;Moldova;Moldovan,Moldovans;47;29
ME;Montenegro;Montenegrin,Montenegrins;42.5;19.3
MG;Madagascar;Malagasy,Madagascan;-20;47
MH;Marshall Islands;Marshallese;9;168
MK;North Macedonia,Macedonia;Macedonian,Macedonians,North Macedonian;41.8;22
ML;Mali;Malian,Malians;17;-4
MM;Myanmar,Burma;Burmese,Myanmarese;22;98
MN;Mongolia;Mongolian,Mongolians;46;105
MO;Macau,Macao;Macanese;22.2;113.5
MQ;Martinique;Martiniquais;14.7;-61
MR;Mauritania;Mauritanian,Mauritanians;20;-12
MS;Montserrat;Montserratian;16.8;-62.2
MT;Malta;Maltese;35.8;14.6
MU;Mauritius;Mauritian,Mauritians;-20.3;57.5
MV;Maldives;Maldivian,Maldivians;3.2;73
MW;Malawi;Malawian,Malawians;-13.5;34
MX;Mexico;Mexican,Mexicans;23;-102
MY;Malaysia;Malaysian,Malaysians;2.5;112.5
MZ;Mozambique;Mozambican,Mozambicans;-18.2;35
NA;Namibia;Namibian,Namibians;-22;17
NC;New Caledonia;New Caledonian,New Caledonians;-21.5;165.5
NE;Niger;Nigerien,Nigeriens;16;8
NG;Nigeria;Nigerian,Nigerians;10;8
NI;Nicaragua;Nicaraguan,Nicaraguans;13;-85
NL;Netherlands,Holland;Dutch,Dutchman,Dutchmen;52.5;5.8
NO;Norway;Norwegian,Norwegians;62;10
NP;Nepal;Nepali,Nepalis,Nepalese;28;84
NR;Nauru;Nauruan,Nauruans;-0.5;166.9
NZ;New Zealand;New Zealander,New Zealanders,Kiwi,Kiwis;-41;174
OM;Oman;Omani,Omanis;21;57
PA;Panama;Panamanian,Panamanians;9;-80
PE;Peru;Peruvian,Peruvians;-10;-76
PF;French Polynesia;French Polynesian;-15;-140
PG;Papua New Guinea,PNG;Papua New Guinean,Papua New Guineans;-6;147
PH;Philippines;Filipino,Filipinos,Philippine,Filipina,Filipinas;13;122
PK;Pakistan;Pakistani,Pakistanis;30;70
PL;Poland;Polish,Poles;52;20
PR;Puerto Rico;Puerto Rican,Puerto Ricans;18.3;-66.5
PS;Palestine,Palestinian territories,Palestinian Territories,occupied Palestinian territory;Palestinian,Palestinians,Gazan,Gazans;32;35.3
PT;Portugal;Portuguese;39.5;-8
PW;Palau;Palauan,Palauans;7.5;134.5
PY;Paraguay;Paraguayan,Paraguayans;-23;-58
QA;Qatar;Qatari,Qataris;25.5;51.3
RE;Reunion,Réunion;Reunionese;-21.1;55.6
RO;Romania;Romanian,Romanians;46;25
RS;Serbia;Serbian,Serbians,Serb,Serbs;44;21
RU;Russia,Russian Federation;Russian,Russians;60;100
RW;Rwanda;Rwandan,Rwandans;-2;30
SA;Saudi Arabia,Saudi;Saudi,Saudis,Saudi Arabian,Saudi Arabians;25;45
SB;Solomon Islands;Solomon Islander,Solomon Islanders;-8;159
SC;Seychelles;Seychellois;-4.6;55.7
SD;Sudan;Sudanese;15;30
SE;Sweden;Swedish,Swede,Swedes;62;15
SG;Singapore;Singaporean,Singaporeans;1.4;103.8
SI;Slovenia;Slovenian,Slovenians,Slovene,Slovenes;46;15
SK;Slovakia;Slovak,Slovaks,Slovakian;48.7;19.5
SL;Sierra Leone;Sierra Leonean,Sierra Leoneans;8.5;-11.5
SM;San Marino;Sammarinese;43.8;12.4
SN;Senegal;Senegalese;14;-14
SO;Somalia;Somali,Somalis,Somalian;10;49
SR;Suriname;Surinamese;4;-56
SS;South Sudan;South Sudanese;7;30
ST;Sao Tome and Principe,São Tomé and Príncipe;Sao Tomean;1;7
SV;El Salvador;Salvadoran,Salvadorans,Salvadorean;13.8;-88.9
SY;Syria;Syrian,Syrians;35;38
SZ;Eswatini,Swaziland;Swazi,Swazis;-26.5;31.5
TD;Chad;Chadian,Chadians;15;19
TG;Togo;Togolese;8;1.2
TH;Thailand;Thai,Thais;15;100
TJ;Tajikistan;Tajik,Tajiks,Tajikistani;39;71
TL;East Timor,Timor-Leste;Timorese,East Timorese;-8.8;125.9
TM;Turkmenistan;Turkmen,Turkmens;40;60
TN;Tunisia;Tunisian,Tunisians;34;9
TO;Tonga;Tongan,Tongans;-20;-175
TR;Turkey,Türkiye,Turkiye;Turkish,Turk,Turks;39;35
TT;Trinidad and Tobago,Trinidad;Trinidadian,Trinidadians;11;-61
TV;Tuvalu;Tuvaluan,Tuvaluans;-8;178
TW;Taiwan;Taiwanese;23.5;121
TZ;Tanzania;Tanzanian,Tanzanians;-6;35
UA;Ukraine;Ukrainian,Ukrainians;49;32
UG;Uganda;Ugandan,Ugandans;1;32
US;United States,United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;38;-97
UY;Uruguay;Uruguayan,Uruguayans;-33;-56
UZ;Uzbekistan;Uzbek,Uzbeks,Uzbekistani;41;64
VA;Vatican,Vatican City,Holy See;;41.9;12.45
VC;Saint Vincent and the Grenadines,St Vincent;Vincentian;13.2;-61.2
VE;Venezuela;Venezuelan,Venezuelans;8;-66
VN;Vietnam,Viet Nam;Vietnamese;16;106
VU;Vanuatu;Ni-Vanuatu;-16;167
WS;Samoa;Samoan,Samoans;-13.6;-172.3
XK;Kosovo;Kosovan,Kosovans,Kosovar,Kosovars;42.6;21
YE;Yemen;Yemeni,Yemenis;15;48
ZA;South Africa;South African,South Africans;-29;24
ZM;Zambia;Zambian,Zambians;-15;30
ZW;Zimbabwe;Zimbabwean,Zimbabweans;-20;30
`;

/** A country: its first name is the one it is shown by. */
export interface CountryRow {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

export const countryRows: readonly CountryRow[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code, names, demonyms, lat, lon] = row.split(";");
    return { code: code!, names: names!.split(","), demonyms: demonyms!.split(",").filter(Boolean), lat: +lat!, lon: +lon! };
  });
