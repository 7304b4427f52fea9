import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { innerMarkup } from "../../../src/gather/xml/inner-markup.ts";
import { readXml } from "../../../src/gather/xml/read-xml.ts";
import { attribute, childText, type XmlNode } from "../../../src/gather/xml/xml-node.ts";

const rootOf = (text: string) => readXml(text, { at: "it" }).root!;

test("what is taken is forgotten, what is cut off is not taken", () => {
  const taken: string[] = [];
  const take = (node: XmlNode) => node.name === "a" && Boolean(taken.push(childText(node, "b") ?? ""));
  const { root, brokenOff } = readXml("<r><a><b>1</b></a><a><b>2</b></a><a><b>3</b>", { at: "it", take });
  assert.deepEqual([taken, brokenOff, root?.children.length], [["1", "2"], true, 1]);
});

test("a name is known by its namespace, else by the prefix as written", () => {
  const node = rootOf(
    `<r xmlns:q="http://purl.org/dc/elements/1.1/"><q:Creator>A</q:Creator><dc:date>B</dc:date><odd:thing>C</odd:thing></r>`,
  );
  assert.deepEqual([childText(node, "dc:creator"), childText(node, "dc:date"), childText(node, "odd:thing")], ["A", "B", "C"]);
});

test("a namespace holds only within the element that declares it", () => {
  const node = rootOf(`<r><x xmlns="http://purl.org/dc/elements/1.1/"><title>in</title></x><title>out</title></r>`);
  assert.equal(childText(node, "title"), "out");
});

test("no number of namespaces costs more than their letters", () => {
  const declared = Array.from({ length: 3000 }, (_, at) => `xmlns:p${at}="http://purl.org/dc/elements/1.1/"`).join(" ");
  const deep = `<a ${declared}>`.repeat(200);
  assert.equal(readXml(deep, { at: "it" }).brokenOff, true);
});

test("attributes are found in any case, and empty ones are none", () => {
  assert.equal(attribute(rootOf(`<r HREF=" x " title=""/>`), "href"), "x");
  assert.equal(attribute(rootOf(`<r title=""/>`), "title"), null);
});

test("what stands in CDATA is not decoded, what stands outside is once", () => {
  assert.equal(childText(rootOf("<r><t><![CDATA[&amp;<b>]]>&amp;amp;</t></r>"), "t"), "&amp;<b>&amp;");
});

test("letters of windows-1252 under the wrong number are themselves, and NUL is nothing", () => {
  assert.equal(childText(rootOf("<r><t>don\u0092t\0</t></r>"), "t"), "don\u2019t");
});

test("whatever stands in an element comes out as the same markup", () => {
  const { parse } = { parse: (text: string) => rootOf(`<r>${text}</r>`) };
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.string().map(escaped),
      fc.tuple(fc.constantFrom("p", "b", "em"), fc.array(tie("node"))).map(element),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (markup) => {
      const once = innerMarkup(parse(markup));
      assert.equal(innerMarkup(parse(once)), once);
    }),
  );
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function element([name, inner]: [string, unknown[]]): string {
  return `<${name} title="a &amp; b">${inner.join("")}</${name}>`;
}
