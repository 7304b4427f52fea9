/** A country as claimants are called by it. */
export interface Country {
  /** ISO code. */
  readonly code: string;
  readonly name: string;
  /** Names of the country itself. */
  readonly names: readonly string[];
  /** Capitals and seats that stand for its government where they speak: "Moscow said". None where the capital may mean another. */
  readonly seats: readonly string[];
  /** "Ukrainian" in "Ukrainian defence ministry". None where it may mean another country's. */
  readonly adjectives: readonly string[];
}

const rows = `
UA | Ukraine | ukraine, україна, україни | kyiv, kiev, bankova, київ | ukrainian, ukraine
RU | Russia | russia, russian federation, росія, росії, рф | moscow, kremlin, москва, кремль | russian
BY | Belarus | belarus, білорусь | minsk, мінськ | belarusian
PL | Poland | poland, польща | warsaw, варшава | polish
DE | Germany | germany, німеччина | berlin, берлін | german
FR | France | france, франція | elysee, élysée | french
GB | United Kingdom | united kingdom, uk, britain, велика британія | downing street, whitehall | british, uk
US | United States | united states, u.s, u.s., us, usa, сша | white house, білий дім | u.s, u.s., us
TR | Türkiye | türkiye, turkey, туреччина | ankara, анкара | turkish
SY | Syria | syria, сирія | damascus, дамаск | syrian
IL | Israel | israel, ізраїль | | israeli
EG | Egypt | egypt, єгипет | cairo, каїр | egyptian
IR | Iran | iran, іран | tehran, teheran, тегеран | iranian
IQ | Iraq | iraq, ірак | baghdad, багдад | iraqi
LB | Lebanon | lebanon, ліван | beirut, бейрут | lebanese
YE | Yemen | yemen | | yemeni
SA | Saudi Arabia | saudi arabia | riyadh | saudi
QA | Qatar | qatar | doha | qatari
CN | China | china, китай | beijing, пекін | chinese
JP | Japan | japan, японія | tokyo, токіо | japanese
KP | North Korea | north korea | pyongyang | north korean
KR | South Korea | south korea | seoul, сеул | south korean
IN | India | india, індія | new delhi | indian
PK | Pakistan | pakistan, пакистан | islamabad | pakistani
AF | Afghanistan | afghanistan, афганістан | kabul, кабул | afghan
BD | Bangladesh | bangladesh | dhaka | bangladeshi
NP | Nepal | nepal | kathmandu | nepali, nepalese
MM | Myanmar | myanmar | naypyidaw | 
TH | Thailand | thailand | bangkok | thai
VN | Vietnam | vietnam | hanoi | vietnamese
PH | Philippines | philippines | manila | philippine
ID | Indonesia | indonesia | jakarta | indonesian
AU | Australia | australia | canberra | australian
SD | Sudan | sudan, судан | khartoum | sudanese
ET | Ethiopia | ethiopia | addis ababa | ethiopian
SO | Somalia | somalia | mogadishu | somali
KE | Kenya | kenya | nairobi | kenyan
UG | Uganda | uganda | kampala | ugandan
NG | Nigeria | nigeria | abuja | 
MA | Morocco | morocco, марокко | rabat | moroccan
LY | Libya | libya | | libyan
SL | Sierra Leone | sierra leone | freetown | 
LR | Liberia | liberia | monrovia | liberian
ZA | South Africa | south africa | pretoria | south african
BR | Brazil | brazil | brasilia, brasília | brazilian
MX | Mexico | mexico | | mexican
VE | Venezuela | venezuela | caracas | venezuelan
CO | Colombia | colombia | | colombian
PE | Peru | peru | | peruvian
HT | Haiti | haiti | | haitian
CA | Canada | canada | | canadian
ES | Spain | spain, іспанія | | spanish
IT | Italy | italy, італія | | italian
GR | Greece | greece, греція | | greek
PT | Portugal | portugal | lisbon | portuguese
RO | Romania | romania, румунія | bucharest | romanian
MD | Moldova | moldova, молдова | chisinau, chișinău, кишинів | moldovan
HU | Hungary | hungary, угорщина | budapest | hungarian
RS | Serbia | serbia, сербія | belgrade | serbian
AM | Armenia | armenia, вірменія | yerevan, єреван | armenian
AZ | Azerbaijan | azerbaijan, азербайджан | baku, баку | azerbaijani`;

/**
 * Countries whose government is called by its seat. A seat that is more often a city, a person or another government where it speaks
 * ("Jerusalem", "Georgia", "Paris", "Washington") is in nobody's row: it stays what it is called.
 */
export const COUNTRIES: readonly Country[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", name = "", names = "", seats = "", adjectives = ""] = row.split("|").map((cell) => cell.trim());
    const list = (cell: string) => cell.split(",").flatMap((word) => word.trim() || []);
    return { code, name, names: list(names), seats: list(seats), adjectives: list(adjectives) };
  });

/** Names that a government is never meant by, alike as they look; each is an example that must not match. */
export const NO_GOVERNMENT: readonly string[] = [
  "Washington",
  "Georgia",
  "Jordan",
  "Jerusalem",
  "Brussels",
  "Kyiv police",
  "Moscow region",
  "mayor of Kyiv",
  "Russian-installed government",
  "Kyiv Independent",
  "government",
];

const BY_NAME = new Map(COUNTRIES.flatMap((country) => country.names.map((name) => [name, country] as const)));
const BY_SEAT = new Map(COUNTRIES.flatMap((country) => country.seats.map((seat) => [seat, country] as const)));
const BY_ADJECTIVE = new Map(COUNTRIES.flatMap((country) => country.adjectives.map((word) => [word, country] as const)));

/** The country a word means as a name or an adjective: "ukraine", "ukrainian". */
export function countryOf(word: string): Country | null {
  return BY_NAME.get(word) ?? BY_ADJECTIVE.get(word) ?? null;
}

const GOVERNMENT = /^(?:(?<of>.+?)(?:'s)? government|government of (?<by>.+)|уряд (?<uk>.+))$/;

/**
 * Whose government speaks under this name; null where it means none. Only for who says or counts something: of a place nothing is asked here.
 *
 *     Moscow says that 6,000 were killed.        He flew to Moscow.
 *     ^^^^^^ the government of Russia                       ^^^^^^ is never asked
 */
export function governmentOf(speaker: string): Country | null {
  const plain = speaker.normalize("NFKC").replace(/[’ʼ‘]/g, "'").trim().toLowerCase().replace(/^the /, "");
  const said = GOVERNMENT.exec(plain)?.groups;
  const country = said?.["of"] ?? said?.["by"] ?? said?.["uk"];
  if (country !== undefined) return countryOf(country.replace(/^the /, ""));
  return BY_NAME.get(plain) ?? BY_SEAT.get(plain) ?? null;
}
