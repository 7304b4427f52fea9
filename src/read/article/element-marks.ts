/** What an element says of the text in it, as bits. An element's own marks hold for all that stands inside it. */
export const mark = {
  /** The site's own: menus, footers, sharing, comments, other articles. */
  chrome: 1,
  hidden: 2,
  caption: 4,
  quotation: 8,
  byline: 16,
  day: 32,
  standfirst: 64,
  /** Said to be the article's body. */
  body: 128,
  figure: 256,
  /** `chrome` by a class name alone, which may be wrong. */
  guessed: 512,
  /** Leads to the page before, to the page after. */
  previous: 1024,
  next: 2048,
  /** Shown over the text and not in it: what appears under the pointer, what only screen readers say. */
  overlaid: 4096,
} as const;

const chromeTags = new Set(["nav", "footer", "aside", "button", "select", "option", "dialog", "menu", "textarea"]);
const chromeRoles = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
  "toolbar",
  "tablist",
  "alert",
]);

/** The attributes that marks are read from. */
export interface MarkAttributes {
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly role?: string | undefined;
  readonly itemprop?: string | undefined;
  readonly style?: string | undefined;
  readonly hidden?: string | undefined;
  readonly rel?: string | undefined;
}

/** The marks of one element by its tag and attributes alone. */
export function ownMarks(tag: string, attributes: MarkAttributes): number {
  let marks = marksOfTag(tag) | marksOfItemprop(attributes.itemprop);
  if (attributes.role && chromeRoles.has(attributes.role.toLowerCase())) marks |= mark.chrome;
  if (
    attributes.hidden !== undefined ||
    (attributes.style && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style.slice(0, 300)))
  )
    marks |= mark.hidden;
  if (tag !== "body" && tag !== "html" && (attributes.class || attributes.id)) marks |= marksOfNames(namesOf(attributes));
  return marks;
}

function namesOf({ class: classes, id }: MarkAttributes): string {
  return classes && id ? `${classes} ${id}` : classes || id || "";
}

function marksOfTag(tag: string): number {
  if (chromeTags.has(tag)) return mark.chrome;
  if (tag === "figcaption" || tag === "caption") return mark.caption;
  if (tag === "blockquote") return mark.quotation;
  if (tag === "figure") return mark.figure;
  return tag === "time" ? mark.day : 0;
}

function marksOfItemprop(itemprop: string | undefined): number {
  if (itemprop === undefined) return 0;
  if (/articlebody/iu.test(itemprop)) return mark.body;
  if (/^(?:author|creator)$/iu.test(itemprop)) return mark.byline;
  if (/^caption$/iu.test(itemprop)) return mark.caption;
  return /^date(?:published|modified|created)$/iu.test(itemprop) ? mark.day : 0;
}

const verdicts = new Map<string, number>();

/** Class names repeat from page to page, and their patterns are the dearest part of a scan: verdicts are kept. */
function marksOfNames(names: string): number {
  const known = verdicts.get(names);
  if (known !== undefined) return known;
  if (verdicts.size >= 20_000) verdicts.clear();
  const made = names.length > 1_000 ? 0 : verdictOn(names);
  verdicts.set(names, made);
  return made;
}

function verdictOn(names: string): number {
  const words = names.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
  let marks = 0;
  if (chromeNames.test(words) && !chromeExcuses.test(words)) marks |= mark.chrome | mark.guessed;
  if (captionNames.test(words)) marks |= mark.caption;
  if (overlaidNames.test(words)) marks |= mark.overlaid;
  if (figureNames.test(words)) marks |= mark.figure;
  if (bylineNames.test(words)) marks |= mark.byline;
  if (dayNames.test(words)) marks |= mark.day;
  if (standfirstNames.test(words)) marks |= mark.standfirst;
  if (bodyNames.test(words)) marks |= mark.body;
  if (/(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/u.test(words)) marks |= mark.previous;
  if (/(?:^|[\s_-])next(?:$|[\s_-])/u.test(words)) marks |= mark.next;
  return marks;
}

const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-]|\\d)`, "u");

const chromeNames = named(
  "ads?|adv|advert\\w*|ad-?slot|ad-?unit|dfp|sponsor\\w*|promo\\w*|outbrain|taboola|banner|breadcrumbs?|comments?|comment-?list|disqus|respond|reply|replies|related\\w*|recommend\\w*|read-?more|read-?next|also-?like|more-?(?:stories|news|from|articles)|latest\\w*|trending|popular|most-?\\w+|side-?bar\\w*|social\\w*|share|sharing|shares?-?\\w*|addtoany|addthis\\w*|follow|newsletter\\w*|subscri\\w+|sign-?up|paywall|menu\\w*|nav|navbar|navigation|site-?header|masthead|footer\\w*|foot|copyright|cookie\\w*|gdpr|consent|modal|pop-?up|overlay|widget\\w*|pagination|pager|page-?nav|post-?nav\\w*|nav-?links|tags?|tag-?list|tagcloud|categories|skip\\w*|screen-reader\\w*|sr-only|visually-?hidden|toolbar|tooltip|author-?(?:bio|box|info)|about-?author|bio|biography|rating\\w*|poll|quiz|carousel|ticker|teasers?|login|search\\w*|disclaimer|print-?only|noprint|no-print|hidden|rss|jp-relatedposts|sharedaddy|toc|infobox|navbox|promoted|recirc\\w*|up-?next|inline-?newsletter|email-?signup",
);
const chromeExcuses = named(
  "article-?body|story-?body|post-?body|entry-?content|post-?content|article-?content|main-?content|page-?content|has-\\w+|no-\\w+|with-\\w+|content-area|hentry|type-post",
);
const captionNames = named(
  "captions?|caption-?text|wp-caption-text|image-?caption|photo-?caption|img-?caption|picture-?caption|media-?caption|figcaption|cutline|credits?|photo-?credit|image-?credit|legend",
);
const overlaidNames = named("roll-?over\\w*|tool-?tip\\w*|pop-?over|hover-?card|sr-only|screen-reader\\w*|visually-?hidden");
const figureNames = named("figure|wp-caption|image-?(?:wrap\\w*|container|block)|photo|media-?(?:image|photo)|inline-?image|gallery-?item");
const bylineNames = named("by-?lines?|authors?|author-?name|writer|contributor\\w*|p-author");
const dayNames = named(
  "dates?|date-?line|article-?date|post-?date|pub-?date|publish\\w*|posted-?on|entry-?date|time-?stamp|date-?time|updated|meta-?date|story-?date|news-?date",
);
const standfirstNames = named(
  "stand-?first|dek|deck|sub-?head(?:line|ing)?|sub-?title|article-?summary|summary|excerpt|lead-?text|intro|kicker-?text|article-?lead|tagline",
);
const bodyNames = named(
  "article-?body\\w*|article-?content|article-?text|story-?body\\w*|story-?content|story-?text|entry-?content|post-?content|post-?body|article__body|articlebody|body-?text|news-?text|news-?body|news-?content|main-?text|td-post-content|content-?body",
);
