// Colours and sizes of the style sheet, as the engine takes them.
import { kept } from "./kept.js";

const ROOT = "root size";

/** Lengths are thought in a text of 16 px; where the reader's text, or a wall screen's, is larger they grow with it. */
export function grown(length) {
  return length * kept(known, ROOT, rootSize) / 16;
}

/** Of the texts in a picture. */
export function textSize() {
  return `${grown(12)}px`;
}

/** The letters of the texts in a picture. */
export function fontOf(place) {
  return `${textSize()} ${kept(known, "family", () => getComputedStyle(place).fontFamily)}`;
}

/** Ink, rules and any colour by its name. As the browser resolves it, whatever notation the style sheet uses. */
export function lookOf(place) {
  const colour = name => colourOf(place, `var(--${name}, CanvasText)`);
  // The reader's own colours know no fainter ink, and rules as strong as the lines and texts on them would hide both.
  const rule = matchMedia("(forced-colors: active)").matches ? colourOf(place, "GrayText") : colour("rule");
  return { colour, ink: colour("ink"), quiet: colour("ink-2"), rule, mark: colour("mark") };
}

/** The text of an axis. */
export function axisText(look) {
  return { colors: look.quiet, fontSize: textSize(), fontFamily: "inherit" };
}

// What an element looks like is found out by asking it, for which the page has to be worked out anew: once for each answer, until they all change.
const known = new Map();

/** Does something whenever the style sheet's colours or its text size are others: in the dark, on paper, in the reader's own, on a wall screen. */
export function whenOthers(redraw) {
  const drawAnew = () => {
    known.clear();
    redraw();
  };
  for (const query of ["(prefers-color-scheme: dark)", "print", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", drawAnew);
  }
  addEventListener("resize", () => known.has(ROOT) && known.get(ROOT) !== rootSize() && drawAnew());
}

function rootSize() {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function colourOf(place, value) {
  return kept(known, value, () => resolved(place, value));
}

function resolved(place, value) {
  const probe = document.createElement("span");
  probe.style.color = value;
  place.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
  probe.remove();
  return "#" + [red, green, blue].map(part => Math.round(part).toString(16).padStart(2, "0")).join("");
}
