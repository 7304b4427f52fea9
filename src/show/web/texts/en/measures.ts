/** What befalls those who are counted: the word for each measure, and what it means. */
export const measures = {
  killed: { name: "killed", means: "Dead: people who died of what happened, bodies that were found, people shot dead." },
  injured: { name: "injured", means: "Wounded, hurt or burned, also those in a critical condition." },
  casualties: {
    name: "casualties",
    means:
      "Killed and injured together, where a source gives one number for both or does not say which; people shot, with the outcome unsaid.",
  },
  missing: { name: "missing", means: "Vanished or unaccounted for." },
  captured: { name: "captured", means: "Taken prisoner in war, or surrendered." },
  detained: { name: "detained", means: "Arrested, held in custody or under house arrest, or taken for questioning." },
  kidnapped: { name: "kidnapped", means: "Taken away by force, or held as hostages." },
  displaced: { name: "displaced", means: "Driven from where they live: evacuated, ordered out, fled, made homeless." },
  rescued: { name: "rescued", means: "Brought to safety: freed, found alive, released or exchanged." },
  infected: { name: "infected", means: "Cases of an illness, as those who report them count cases." },
  hospitalised: { name: "hospitalised", means: "Taken to hospital, or treated there." },
  recovered: { name: "recovered", means: "Well again, or discharged." },
  losses: {
    name: "losses",
    means:
      "Soldiers lost to their army, where nobody says whether that means the killed alone or the wounded too. It is never added to the killed.",
  },
  affected: {
    name: "affected",
    means: "Touched by what happened and none of the others: trapped, stranded, besieged, without power, in need.",
  },
  destroyed: {
    name: "destroyed",
    means: "Things that are no more: houses, vehicles; aircraft and ships with a crew, shot down or sunk, too.",
  },
  damaged: { name: "damaged", means: "Things that were hit, struck or shelled and still stand." },
  lost: { name: "lost", means: "Equipment lost in any way: destroyed and captured together, or not said which." },
  launched: { name: "launched", means: "Missiles, drones, strikes and attacks that were carried out." },
  intercepted: { name: "intercepted", means: "Missiles and drones that were shot down or stopped on their way." },
};
