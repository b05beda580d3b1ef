// Views under names, in this browser alone: a name and an address each, and nothing else. Every change reads what is there first, so that two
// windows do not undo each other's. Whatever else may stand there is passed over.
const KEY = "dashboard.views";
const MOST = 50;
const LONGEST_NAME = 60;
const LONGEST_ADDRESS = 2000;

export function list() {
  const views = read();
  return { views, outcome: views ? "done" : "failed" };
}

export function keep(name, address, replaces) {
  return change(views => {
    const place = views.findIndex(view => view.name === name);
    if (place >= 0 && !replaces) {
      return "exists";
    }
    if (place < 0 && views.length >= MOST) {
      return "full";
    }
    views.splice(place < 0 ? views.length : place, 1, { name, address });
    return "done";
  });
}

export function rename(name, next) {
  return change(views => {
    if (name !== next && views.some(view => view.name === next)) {
      return "exists";
    }
    for (const view of views.filter(view => view.name === name)) {
      view.name = next;
    }
    return "done";
  });
}

export function drop(name) {
  return change(views => {
    const place = views.findIndex(view => view.name === name);
    if (place >= 0) {
      views.splice(place, 1);
    }
    return "done";
  });
}

export function close(panel) {
  panel.open = false;
}

function change(by) {
  const views = read();
  if (!views) {
    return { views: null, outcome: "failed" };
  }
  const outcome = by(views);
  if (outcome === "done") {
    try {
      localStorage.setItem(KEY, JSON.stringify(views));
    } catch {
      return { views: read(), outcome: "failed" };
    }
  }
  return { views: outcome === "done" ? views : read(), outcome };
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSound).slice(0, MOST).map(({ name, address }) => ({ name, address })) : [];
  } catch (error) {
    return error instanceof SyntaxError ? [] : null;
  }
}

function isSound(view) {
  return typeof view?.name === "string" && view.name.length > 0 && view.name.length <= LONGEST_NAME
    && typeof view.address === "string" && view.address.length <= LONGEST_ADDRESS && /^\/(?![\/\\])[^\u0000-\u001f]*$/.test(view.address);
}
