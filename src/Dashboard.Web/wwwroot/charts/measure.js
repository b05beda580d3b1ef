// The engine finds out how large a text is by putting it into its picture, out of sight, and asking; then it takes it away. It asks each new rectangle, too, which
// has no size yet. Each time the browser lays the page out: on the overview a third of what a change of a filter takes. A line of text is as wide as the same
// letters on a canvas, for which nothing is laid out; what has more lines is asked once, and a rectangle without a size never.
import { kept } from "./kept.js";
import { measured } from "./text.js";

const OUT_OF_SIGHT = "-200";
const TYPE = ["font-size", "font-family", "font-weight", "style"];

const types = new Map();
const sizes = new Map();
const ask = SVGGraphicsElement.prototype.getBBox;

SVGTextElement.prototype.getBBox = function (options) {
  if (this.getAttribute("x") !== OUT_OF_SIGHT || this.getAttribute("y") !== OUT_OF_SIGHT) {
    return ask.call(this, options);
  }
  const type = TYPE.map(name => this.getAttribute(name)).join("\n");
  return this.childNodes.length === 1 ? lineSize(this, type) : kept(sizes, type + Array.from(this.childNodes, line => `\n${line.textContent}`).join(""), () => ask.call(this, options));
};

SVGRectElement.prototype.getBBox = function (options) {
  return this.hasAttribute("width") && this.hasAttribute("height") ? ask.call(this, options) : new DOMRect();
};

function lineSize(text, type) {
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = measured(text.textContent, kept(types, type, () => fontOf(text)));
  return new DOMRect(Number(OUT_OF_SIGHT), OUT_OF_SIGHT - fontBoundingBoxAscent, width, fontBoundingBoxAscent + fontBoundingBoxDescent);
}

function fontOf(text) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
