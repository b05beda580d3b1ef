// The engine finds out how large a text is by putting it into its picture, out of sight, and asking; then it takes it away. Each time the browser lays the
// picture out: on the overview a third of what a change of a filter takes. The same text in the same type is as large as it was, so the answers are kept.
const OUT_OF_SIGHT = "-200";
const TYPE = ["font-size", "font-family", "font-weight", "style"];
const MOST = 5000;

const sizes = new Map();
const ask = SVGGraphicsElement.prototype.getBBox;

SVGTextElement.prototype.getBBox = function (options) {
  if (this.getAttribute("x") !== OUT_OF_SIGHT || this.getAttribute("y") !== OUT_OF_SIGHT) {
    return ask.call(this, options);
  }
  const key = [...TYPE.map(name => this.getAttribute(name)), ...Array.from(this.childNodes, line => line.textContent)].join("\n");
  if (!sizes.has(key)) {
    if (sizes.size >= MOST) {
      sizes.clear();
    }
    sizes.set(key, ask.call(this, options));
  }
  return sizes.get(key);
};
