// Draws a ChartModel with ApexCharts. Texts come ready in the reader's language, and are made inert before the engine sees them.
// Everything that is not the engine's own language is in the modules beside the pages' assets.
import ApexCharts from "../../lib/apexcharts/apexcharts.esm.js";
import { scaleOf, textOf } from "../../charts/axis.js";
import { attach, detach } from "../../charts/brush.js";
import { barNames, barsOf, roomForTexts } from "../../charts/bars.js";
import { endNames, endRoomOf } from "../../charts/ends.js";
import { curvesOf, lineOf } from "../../charts/lines.js";
import { follow, leads } from "../../charts/links.js";
import { axisText, grown, lookOf, whenOthers } from "../../charts/look.js";
import { marksBefore, marksBehind } from "../../charts/marks.js";
import "../../charts/measure.js";
import { categoryAt, fieldOf } from "../../charts/places.js";
import { inert } from "../../charts/text.js";
import { tipOf } from "../../charts/tips.js";

const TICK_ROOM = 10;
const MOST_LYING_STEPS = 8;
const NARROWEST_LYING_AXIS = 560;

// By the box around the engine's own element. The box is ours, not the page's: what was drawn before there was a circuit moves with it, and the
// engine, which draws anew when the element around its own changes its size, sees no change.
const pictures = new Map();

// What the page brought is drawn when it arrives; when the circuit then puts its own elements in the places of the page's, the pictures go over to them.
const moving = new MutationObserver(move);
for (const place of document.querySelectorAll(".chart-picture[data-model]")) {
  const written = place.dataset.model;
  paint(boxIn(place), JSON.parse(written), document.documentElement.lang, { label: place.getAttribute("aria-label"), written });
}
if (pictures.size > 0) {
  moving.observe(document.body, { childList: true, subtree: true });
}

/** Draws a model, as it was written in UTF-8, unless it is the one that the page brought and that stands there already. */
export async function draw(place, bytes, locale) {
  const box = boxIn(place);
  const written = new TextDecoder().decode(bytes);
  const model = JSON.parse(written);
  const early = pictures.get(box)?.early;
  if (early?.written === written) {
    pictures.get(box).early = undefined;
    place.classList.toggle("chart-leads", leads(model));
  } else {
    await paint(box, model, locale);
  }
  attach(place, model, () => pictures.get(box)?.engine.w.globals);
  forget();
}

export function remove(place) {
  detach(place);
  const box = place.firstElementChild;
  takeAway(pictures.get(box));
  pictures.delete(box);
}

function paint(box, model, locale, early) {
  takeAway(pictures.get(box));
  const engine = new ApexCharts(box.firstElementChild, optionsOf(box, inert(model), locale, (index, press) => follow(model, index, press)));
  pictures.set(box, { engine, model, locale, early });
  box.parentElement.classList.toggle("chart-leads", leads(model));
  return engine.render();
}

// An engine that waits to draw itself anew, in another size, would do so over its successor.
function takeAway(picture) {
  clearTimeout(picture?.engine.w.globals.resizeTimer);
  picture?.engine.destroy();
}

function boxIn(place) {
  if (!place.firstElementChild) {
    const box = document.createElement("div");
    box.className = "chart-box";
    box.append(document.createElement("div"));
    box.addEventListener("click", pressed);
    place.append(box);
  }
  return place.firstElementChild;
}

function move() {
  for (const [box, { early }] of pictures) {
    if (early && !box.isConnected) {
      [...document.querySelectorAll(".chart-picture:empty")].find(place => place.getAttribute("aria-label") === early.label)?.append(box);
    }
  }
}

// What the circuit did not ask for is of figures that changed meanwhile.
function forget() {
  const waiting = [...pictures].filter(([, { early }]) => early);
  for (const [box, picture] of waiting.filter(([box]) => !box.isConnected)) {
    takeAway(picture);
    pictures.delete(box);
  }
  if (waiting.every(([box]) => !pictures.has(box))) {
    moving.disconnect();
  }
}

whenOthers(() => {
  for (const [box, { model, locale, early }] of pictures) {
    paint(box, model, locale, early);
  }
});

// On a mark, or on the place in its row or column where the pointer already shows its figures.
function pressed(press) {
  const { engine, model } = pictures.get(press.currentTarget) ?? {};
  const chart = engine?.w;
  const point = Number(press.target.getAttribute?.("j") ?? chart?.globals.capturedDataPointIndex ?? -1);
  if (chart && point >= 0) {
    follow(model, categoryAt(model, Number(press.target.getAttribute("i") ?? chart.globals.capturedSeriesIndex), point, chart), press);
  }
}

function optionsOf(place, model, locale, followName) {
  const look = lookOf(place);
  const lying = model.kind === "bars";
  const isLine = model.kind === "line" || model.kind === "curves";
  const scale = scaleOf(model.axis.format, model.axis.max ?? largestOf(model) * (model.series.some(series => series.showsTexts) ? roomForTexts(place, lying) : 1), lying ? MOST_LYING_STEPS : undefined);
  const room = endRoomOf(model, place);
  const style = axisText(look);
  // Lying bars on a phone have room for every second text of their axis.
  const isShown = value => !lying || place.clientWidth >= grown(NARROWEST_LYING_AXIS) || Math.round(value / scale.max * scale.count) % 2 === 0;
  const valueAxis = { labels: { style, formatter: value => isShown(value) ? textOf(model.axis.format, locale, value, scale.max) : "" }, axisBorder: { show: false }, axisTicks: { show: false } };
  const categoryAxis = { labels: { style, rotate: 0, hideOverlappingLabels: true }, axisBorder: { show: !lying, color: look.rule }, axisTicks: { show: false } };
  const arrange = globals => lying ? centreNames(place, globals) : annotate(place, model, fieldOf(globals, bounds.max), look, locale);
  const bounds = { min: 0, max: model.axis.max ?? scale.max, tickAmount: scale.count, forceNiceScale: false };
  return {
    ...(model.kind === "line" ? lineOf(place, model, look) : model.kind === "curves" ? curvesOf(model, look) : barsOf(place, model, look)),
    chart: {
      type: model.kind === "line" ? "rangeArea" : isLine ? "line" : "bar",
      height: Math.max(place.clientHeight, 120),
      nonce: document.querySelector("meta[name=csp-nonce]")?.nonce,
      fontFamily: "inherit",
      foreColor: look.quiet,
      background: "transparent",
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      events: {
        mounted: chart => arrange(chart.w.globals),
        updated: chart => arrange(chart.w.globals),
        xAxisLabelClick: (press, _, { labelIndex }) => followName(labelIndex, press),
      },
    },
    legend: { show: false },
    states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    grid: {
      borderColor: look.rule,
      xaxis: { lines: { show: lying } },
      yaxis: { lines: { show: !lying } },
      padding: { top: 0, bottom: isLine ? grown(TICK_ROOM) : 0, left: isLine ? 14 : 4, right: room },
    },
    xaxis: {
      ...(lying ? { ...categoryAxis, ...valueAxis, min: bounds.min, max: bounds.max, tickAmount: bounds.tickAmount } : categoryAxis),
      ...(isLine ? { type: model.kind === "line" ? "datetime" : "numeric", labels: { show: false } } : { type: "category" }),
      tooltip: { enabled: false },
      crosshairs: { show: isLine, stroke: { color: look.rule } },
    },
    yaxis: lying ? { ...bounds, labels: { style: { ...style, colors: look.ink }, ...barNames(place) } } : { ...bounds, ...valueAxis },
    tooltip: { shared: isLine, intersect: false, followCursor: true, custom: ({ seriesIndex, dataPointIndex, w }) => tipOf(model, categoryAt(model, seriesIndex, dataPointIndex, w)) },
  };
}

function annotate(place, model, field, look, locale) {
  place.querySelector(".apexcharts-plot-series")?.before(marksBehind(model, place, field, look, locale));
  place.querySelector(".apexcharts-inner")?.append(marksBefore(model, field, look), endNames(model, place, field, look));
}

// The engine sets a lying bar's name by its first line; here the middle of its lines stands at the middle of the bar.
function centreNames(place, globals) {
  const names = [...place.querySelectorAll(".apexcharts-xaxis-inversed-texts-g text")];
  const top = place.querySelector("svg")?.getBoundingClientRect().top + globals.translateY;
  names.forEach(name => name.removeAttribute("transform"));
  // All are asked before any is moved: the page is laid out once, not once for each.
  const shifts = names.map(name => name.getBoundingClientRect()).map((box, index) => top + globals.gridHeight * (index + 0.5) / names.length - box.top - box.height / 2);
  names.forEach((name, index) => name.setAttribute("transform", `translate(0 ${shifts[index]})`));
}

function largestOf(model) {
  const values = model.series.flatMap(series => series.points.map(point => point.value ?? 0));
  const ranges = (model.band?.ranges ?? []).map(range => range?.high ?? 0);
  return Math.max(0, ...values, ...ranges, model.target?.value ?? 0);
}
