/** Tags that do not part blocks of text. */
export const inlineTags = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr img picture source svg path".split(
    " ",
  ),
);
/** Tags that hold nothing and are never closed. */
export const voidTags = new Set("area base basefont br col embed frame hr img input link meta param source track wbr".split(" "));
/** Tags whose text a reader of the page does not see. */
export const silentTags = new Set(
  "script style noscript template svg math iframe object video audio canvas textarea select noframes noembed xmp".split(" "),
);
/** The attributes that are read; all others are passed over unread. */
export const wantedAttributes = new Set(
  "class id role itemprop style hidden href rel name property content datetime lang src data-src type".split(" "),
);
/** The longest of their names: most attributes are longer, and need not be looked up. */
export const longestWanted = Math.max(...Array.from(wantedAttributes, (name) => name.length));
/** Opening the key closes an open element of the row, unless a border of the second row stands between. */
export const impliedEnds = new Map<string, { closes: ReadonlySet<string>; border: ReadonlySet<string> }>();
implyEnds("li", "li", "ul ol menu");
implyEnds("dt dd", "dt dd", "dl");
implyEnds("td th", "td th", "tr table");
implyEnds("tr", "tr td th", "table");
implyEnds("body", "head", "body");
implyEnds("a", "a", "div section article li td th table");
implyEnds(
  "p div section article ul ol dl table blockquote figure h1 h2 h3 h4 h5 h6 hr pre header footer aside nav main form address figcaption",
  "p",
  "div section article li td th blockquote figure body button object",
);

function implyEnds(openings: string, closes: string, border: string): void {
  for (const tag of openings.split(" ")) impliedEnds.set(tag, { closes: new Set(closes.split(" ")), border: new Set(border.split(" ")) });
}

/** How far up an implied end is looked for: farther up the page is broken, and one pass must stay linear. */
export const impliedReach = 12;
