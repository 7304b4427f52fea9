/** Finite verbs in frequent use that no ending gives away, to see where a subject ends. */
export const finiteVerbs = `
  died dies fled flee flees hurt tied used
  is are was were be been has have had do does did will would can could may might must shall should said says say told
  tells went goes go came comes come took takes take made makes make got gets get gave gives give saw sees see knew
  knows know left leaves leave held holds hold kept keeps keep began begins brought brings becomes became become ran
  runs run won wins win lost loses lose met meets meet sent sends send built stood stands put puts set sets led leads
  read fell falls rose rises hit hits cut cuts spent broke shot struck sought grew drew wore chose drove flew fought
  caught taught felt feels sat lay paid pays want wants need needs seems seem appears appear remains remain looks look
  works work lives live plays play uses use shows show offers includes include faces face means mean believes believe
  thinks think expects expect supports oppose opposes continues continue allows allow helps help calls call requires
  require provides provide deserves deserve likes like loves love hates hate understands understand moves move turns
  turn tries try represents represent creates create poses pose carries carry depends depend intends intend happens
  happen matters matter exists exist belongs belong hopes hope agrees agree cost costs owes owe spends spend refers
  refer reflects reflect ends end begin starts start speaks speak rests rest ranks rank wish wishes fails fail favors
  favours back backs lets let bears bear owns own swept bought sold lent hung threw blew froze slept woke rode bore
  bound spun swung wrote spoke
`;
