// Closes an open panel on Escape (the focus returns to its button) and on a press elsewhere.
const listeners = new Map();

export function watch(bar) {
  const closeElsewhere = press => {
    for (const panel of bar.querySelectorAll("details[open]")) {
      if (!panel.contains(press.target)) {
        panel.open = false;
      }
    }
  };
  const closeOnEscape = key => {
    const panel = key.key === "Escape" ? bar.querySelector("details[open]") : null;
    if (panel) {
      panel.open = false;
      panel.querySelector("summary").focus();
    }
  };
  document.addEventListener("pointerdown", closeElsewhere);
  // What was opened before anybody listened says so again.
  for (const panel of bar.querySelectorAll("details[open]")) {
    panel.dispatchEvent(new Event("toggle"));
  }
  bar.addEventListener("keydown", closeOnEscape);
  listeners.set(bar, () => {
    document.removeEventListener("pointerdown", closeElsewhere);
    bar.removeEventListener("keydown", closeOnEscape);
  });
}

export function unwatch(bar) {
  listeners.get(bar)?.();
  listeners.delete(bar);
}
