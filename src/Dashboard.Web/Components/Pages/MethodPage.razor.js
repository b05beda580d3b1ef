// Takes the keyboard to the paragraph that the address names: when the page opens, on a press in the contents, on the way back.
let stop = () => {};

export function follow(page, anchors) {
  stop();
  const go = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchors.includes(anchor)) {
      const paragraph = document.getElementById(anchor);
      paragraph.focus({ preventScroll: true });
      paragraph.scrollIntoView();
    }
  };
  // The address changes after the press: look at it then.
  const press = event => event.target.closest("a[href*='#']") && setTimeout(go);
  page.addEventListener("click", press);
  window.addEventListener("popstate", go);
  window.addEventListener("hashchange", go);
  stop = () => {
    page.removeEventListener("click", press);
    window.removeEventListener("popstate", go);
    window.removeEventListener("hashchange", go);
  };
  go();
}

export function leave() {
  stop();
  stop = () => {};
}
