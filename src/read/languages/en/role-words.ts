const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Offices, professions and affiliations that stand before and behind names, in the singular. */
export const roles: ReadonlySet<string> = set(`
  minister president premier chancellor king queen prince monarch dictator
  spokesman spokeswoman spokesperson representative envoy ambassador diplomat consul
  lawmaker legislator senator congressman congresswoman parliamentarian mp member deputy speaker councillor councilman councilwoman
  governor mayor chief director head leader chairman chairwoman chair secretary commissioner administrator superintendent prosecutor attorney
  judge justice sheriff officer official investigator inspector detective coroner ombudsman
  general brigadier admiral colonel major captain lieutenant sergeant commander marshal soldier veteran
  analyst expert specialist researcher scientist scholar professor lecturer historian economist sociologist epidemiologist seismologist meteorologist
  author writer columnist editor reporter correspondent journalist commentator broadcaster anchor blogger photographer
  doctor physician surgeon nurse paramedic medic psychologist engineer architect lawyer barrister advocate
  strategist adviser advisor aide consultant pollster lobbyist operative staffer candidate nominee contender
  executive founder co-founder owner manager coordinator organizer organiser activist campaigner volunteer
  resident passer-by bystander witness survivor neighbour neighbor shopkeeper baker butcher driver foreman farmer postman postwoman coach singer actor actress fisherman teacher student
  priest bishop archbishop pope imam rabbi pastor
  sen rep gov gov gen lt col sgt capt maj cmdr adm brig insp det supt prof rev
  father mother son daughter brother sister husband wife uncle aunt cousin grandfather grandmother widow relative
`);

/** Behind a role they name a body, not a person: "General Staff". */
export const bodies: ReadonlySet<string> = set("staff assembly directorate department office secretariat council command committee");

/** Forms of address, which are no part of a name and no role. */
export const titles: ReadonlySet<string> = set("mr mrs ms miss dr sir lord lady dame");

export const genders: ReadonlyMap<string, "male" | "female"> = new Map([
  ["mr", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["lady", "female"],
  ["dame", "female"],
]);
