// Choosing some of a time axis' steps: by dragging over the picture, or by key on the slider that lies over it. Nothing is asked of the
// server until they are taken.
import { go } from "./links.js";
import { fieldOf, halfStepOf, placesOf } from "./places.js";

// A hand that presses a point moves a little.
const DRAG = 6;
const PAGE = 4;

const brushes = new WeakMap();

/** Whenever the picture is drawn anew: what was being chosen belonged to the last one. */
export function attach(place, model, globalsOf) {
  const slider = place.parentElement?.querySelector(".chart-brush");
  if (!slider || !model.brush) {
    detach(place);
    return;
  }
  const last = brushes.get(place);
  if (last?.slider === slider) {
    Object.assign(last, { model, globalsOf });
    leave(last);
    return;
  }
  detach(place);
  const brush = { place, slider, model, globalsOf, chosen: null, press: null, isDragging: false, stop: new AbortController() };
  brushes.set(place, brush);
  const { signal } = brush.stop;
  place.addEventListener("pointerdown", press => begin(brush, press), { signal });
  place.addEventListener("pointermove", press => drag(brush, press), { signal });
  place.addEventListener("pointerup", press => end(brush, press), { signal });
  place.addEventListener("pointercancel", () => leave(brush), { signal });
  place.addEventListener("click", press => swallow(brush, press), { signal, capture: true });
  slider.addEventListener("keydown", key => move(brush, key), { signal });
  slider.addEventListener("blur", () => leave(brush), { signal });
  document.addEventListener("keydown", key => key.key === "Escape" && brush.press && leave(brush), { signal });
  leave(brush);
}

export function detach(place) {
  brushes.get(place)?.stop.abort();
  brushes.delete(place);
}

function begin(brush, press) {
  brush.isSwallowing = false;
  if (press.isPrimary && press.button === 0) {
    brush.press = { x: press.clientX, step: stepAt(brush, press.clientX) };
  }
}

function drag(brush, press) {
  if (!brush.press || (!brush.isDragging && Math.abs(press.clientX - brush.press.x) < DRAG)) {
    return;
  }
  if (!brush.isDragging) {
    brush.isDragging = true;
    brush.place.setPointerCapture(press.pointerId);
  }
  choose(brush, brush.press.step, stepAt(brush, press.clientX));
}

function end(brush, press) {
  if (!brush.isDragging) {
    brush.press = null;
    return;
  }
  choose(brush, brush.press.step, stepAt(brush, press.clientX));
  // The press that ends here is none on a point.
  brush.isSwallowing = true;
  take(brush);
}

function swallow(brush, press) {
  if (brush.isSwallowing) {
    brush.isSwallowing = false;
    press.stopImmediatePropagation();
    press.preventDefault();
  }
}

function move(brush, key) {
  const last = brush.model.categories.length - 1;
  const from = brush.chosen?.to ?? last + 1;
  const to = { ArrowLeft: from - 1, ArrowDown: from - 1, ArrowRight: from + 1, ArrowUp: from + 1, PageDown: from - PAGE, PageUp: from + PAGE, Home: 0, End: last }[key.key];
  if (to !== undefined && !key.ctrlKey && !key.altKey && !key.metaKey) {
    const within = Math.min(last, Math.max(0, to));
    choose(brush, key.shiftKey && brush.chosen ? brush.chosen.from : within, within);
  } else if (key.key === "Enter" && brush.chosen) {
    take(brush);
  } else if (key.key === "Escape" && brush.chosen) {
    leave(brush);
  } else {
    return;
  }
  key.preventDefault();
  key.stopPropagation();
}

function take(brush) {
  const { start, froms, middle, tos, end } = brush.model.brush;
  const [first, last] = [brush.chosen.from, brush.chosen.to].sort((one, other) => one - other);
  leave(brush);
  go(start + froms[first] + middle + tos[last] + end);
}

function leave(brush) {
  Object.assign(brush, { chosen: null, press: null, isDragging: false });
  brush.slider.replaceChildren();
  brush.place.classList.remove("chart-choosing");
  say(brush, brush.slider.dataset.none, brush.model.categories.length);
}

function choose(brush, from, to) {
  brush.chosen = { from, to };
  const [first, last] = [from, to].sort((one, other) => one - other);
  const name = step => brush.model.categories[step].label;
  const text = first === last ? name(first) : filled(brush.slider.dataset.some, [name(first), name(last), String(last - first + 1)]);
  say(brush, text, to + 1);
  brush.place.classList.add("chart-choosing");
  show(brush, first, last, text);
}

function say({ slider }, text, now) {
  slider.setAttribute("aria-valuetext", text);
  slider.setAttribute("aria-valuenow", now);
}

function show(brush, first, last, text) {
  const places = placesOf(brush.model);
  const half = halfStepOf(places);
  const field = fieldOf(brush.globalsOf());
  const [from, to] = [places[first] - half, places[last] + half].map(place => field.before + Math.min(field.width, Math.max(0, field.across(place))));
  const area = document.createElement("div");
  area.className = "chart-brush-area";
  area.style.left = `${from}px`;
  area.style.width = `${Math.max(2, to - from)}px`;
  const words = document.createElement("div");
  words.className = "chart-brush-words";
  words.textContent = text;
  brush.slider.replaceChildren(area, words);
  const room = brush.slider.clientWidth - words.offsetWidth;
  words.style.left = `${Math.max(0, Math.min(room, (from + to - words.offsetWidth) / 2))}px`;
}

/** The step whose place is nearest to a point of the screen. */
function stepAt(brush, clientX) {
  const field = fieldOf(brush.globalsOf());
  const x = clientX - brush.place.getBoundingClientRect().left - field.before;
  const distances = placesOf(brush.model).map(place => Math.abs(field.across(place) - x));
  return distances.indexOf(Math.min(...distances));
}

function filled(template, values) {
  return values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), template);
}
