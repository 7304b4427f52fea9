import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { array, assert, constantFrom, property } from "fast-check";
import { Tokenizer } from "htmlparser2";
import { tokenizeMarkup } from "../../../src/read/article/tokenize-markup.ts";

type Event = string;

/** The events of some markup, one after another; neighbouring texts are one. */
function eventsOf(html: string): Event[] {
  const events: Event[] = [];
  const text = collector(events);
  tokenizeMarkup(
    html,
    {
      open: (tag, attributes) => events.push(opened(tag, attributes)),
      close: (tag) => events.push(`</${tag}>`),
      text,
    },
    () => true,
  );
  return events;
}

const opened = (tag: string, attributes: Readonly<Record<string, string | undefined>>) =>
  `<${tag} ${JSON.stringify(Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)))}>`;

function collector(events: Event[]): (words: string) => void {
  return (words) => {
    if (words === "") return;
    if (events.at(-1)?.startsWith("text ")) events.push(`${events.pop()!}${words}`);
    else events.push(`text ${words}`);
  };
}

/** The same from another tokenizer. */
function oracle(html: string): Event[] {
  const events: Event[] = [];
  const text = collector(events);
  let [tag, name, value] = ["", "", ""];
  let attributes: Record<string, string> = {};
  const end = () => events.push(opened(tag, attributes));
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => ([tag, attributes] = [html.slice(from, to).toLowerCase(), {}]),
      onattribname: (from, to) => ([name, value] = [html.slice(from, to).toLowerCase(), ""]),
      onattribdata: (from, to) => (value += html.slice(from, to)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => (attributes[name] ??= value),
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag: (from, to) => events.push(`</${html.slice(from, to).toLowerCase()}>`),
      ontext: (from, to) => text(html.slice(from, to)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onend: () => {},
      onprocessinginstruction: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return events;
}

const pieces = constantFrom(
  ..."<p>|</p>|<DIV Class='a b' ID=x>|</div >|<br/>|<a href=\"/x?a=1&amp;b=2\">|<a href=x title>|</a>|<img src=a alt=''>|<!-- no <p> -->|<!doctype html>|<?xml?>".split(
    "|",
  ),
  ..."Nine people|&amp;|&lt;p&gt;|&nbsp;|&#233;|&#x41;|& co|a < b|1 <2|<script>let a = '<p>' < 1;</script>|<style>p > a {}</style>|<title>A &amp; B <b></title>|<textarea><p></textarea>| \n|<td colspan = 3 >|<li\nclass=a>|>".split(
    "|",
  ),
);

test("markup is taken apart as another tokenizer takes it apart", () => {
  assert(
    property(array(pieces, { maxLength: 20 }), (parts) => {
      const html = `${parts.join("")}<p>end</p>`;
      deepStrictEqual(eventsOf(html), oracle(html));
    }),
    { numRuns: 2_000 },
  );
});

test("markup that breaks off is read as far as it goes", () => {
  deepStrictEqual(eventsOf("<p>Nine<"), ["<p []>", "text Nine<"]);
  deepStrictEqual(eventsOf("<p>Nine<a href='x"), ["<p []>", "text Nine"]);
  deepStrictEqual(eventsOf("<p>Nine<!-- x"), ["<p []>", "text Nine"]);
  deepStrictEqual(eventsOf("<script>x"), ["<script []>", "text x"]);
  deepStrictEqual(eventsOf("a</"), ["text a</"]);
});

test("text with brackets of its own stays text", () => {
  deepStrictEqual(eventsOf("3 < 4 and 5<6"), ["text 3 < 4 and 5<6"]);
  deepStrictEqual(eventsOf("<script>if (a</b/.c) '</p>'</script>x"), ["<script []>", "text if (a</b/.c) '</p>'", "</script>", "text x"]);
});
