// From a mark to the page that lists what it counts.

export function leads(model) {
  return model.categories.some(category => isOfThisSite(category.href));
}

/** Follows a category's link, in place or, with the key that asks for it, in a window of its own. */
export function follow(model, place, press) {
  const href = model.categories[place]?.href;
  if (!isOfThisSite(href)) {
    return;
  }
  if (press.ctrlKey || press.metaKey) {
    open(href, "_blank", "noopener");
  } else {
    go(href);
  }
}

/** To a page of this site, in place. */
export function go(href) {
  if (!isOfThisSite(href)) {
    return;
  }
  if (globalThis.Blazor?.navigateTo) {
    globalThis.Blazor.navigateTo(href);
  } else {
    location.assign(href);
  }
}

// The model refuses all others, too: here nothing but a path of this site is ever followed.
function isOfThisSite(href) {
  return typeof href === "string" && /^\/(?![\/\\])[^\u0000-\u001f]*$/.test(href);
}
