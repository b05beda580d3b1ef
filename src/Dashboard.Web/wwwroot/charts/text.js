// Texts on their way into pictures. The engine puts tooltips, and labels that it measures, into the page as HTML.
import { fontOf } from "./look.js";

/** For HTML that is built here: no sign of it begins a tag or an entity. */
export function escaped(text) {
  return String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** "<" and "&" begin nothing in HTML where an invisible word joiner follows them; as SVG text they look as they did. */
export function inert(part) {
  if (typeof part === "string") {
    return part.replace(/[<&]/g, "$&\u2060");
  }
  if (Array.isArray(part)) {
    return part.map(inert);
  }
  return part && typeof part === "object" ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inert(value)])) : part;
}

const pen = document.createElement("canvas").getContext("2d");

/** What a line of text takes, in a canvas' notation of its type. The pages' figures are all as wide as a 0, which a canvas can't be told. */
export function measured(text, font) {
  pen.font = font;
  return pen.measureText(text.replace(/\d/g, "0"));
}

function widthOf(text, place) {
  return measured(text, fontOf(place)).width;
}

/** The text, or as much of it as fits into a width, with an ellipsis. */
export function clipped(text, width, place) {
  if (widthOf(text, place) <= width) {
    return text;
  }
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join("")}…`, place) > width) {
    signs.pop();
  }
  return `${signs.join("").trimEnd()}…`;
}

/** One line or two, broken between words, the second cut where even two are too few. */
export function twoLines(text, width, place) {
  const words = text.split(" ");
  let first = words.shift();
  while (words.length > 0 && widthOf(`${first} ${words[0]}`, place) <= width) {
    first += ` ${words.shift()}`;
  }
  const lines = words.length > 0 ? [first, words.join(" ")] : [first];
  return lines.map(line => clipped(line, width, place));
}

/** The widest of some texts. */
export function widestOf(texts, place) {
  return Math.max(0, ...texts.map(text => widthOf(text, place)));
}
