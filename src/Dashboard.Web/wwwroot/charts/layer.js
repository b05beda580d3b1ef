// What is drawn into the engine's picture by ourselves. The engine would lay the page out once for each word that it is given to place, and knows only even ticks.
import { textSize } from "./look.js";

const SVG = "http://www.w3.org/2000/svg";

/** A group of lines and words that takes no press: it is meant for what lies below. */
export function layerOf(parts) {
  const group = made("g", { class: "chart-layer" });
  group.append(...parts);
  return group;
}

/** A straight line, of so many pixels and as many between them; 0 is unbroken. */
export function line(from, to, colour, dashes = 0) {
  return made("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour, "stroke-dasharray": dashes, "stroke-width": 1 });
}

/** One line of text; y is where its letters stand. */
export function words(text, { x, y }, anchor, colour) {
  const label = made("text", { x, y, "text-anchor": anchor, fill: colour, "font-size": textSize() });
  label.textContent = text;
  return label;
}

function made(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}
