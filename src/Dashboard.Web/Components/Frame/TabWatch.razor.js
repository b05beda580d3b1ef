// Says when the tab is hidden and when it is shown again; and at once how it is.
let listener = null;

export function watch(tab) {
  unwatch();
  listener = () => tab.invokeMethodAsync("Tell", document.visibilityState === "hidden");
  document.addEventListener("visibilitychange", listener);
  listener();
}

export function unwatch() {
  if (listener) {
    document.removeEventListener("visibilitychange", listener);
    listener = null;
  }
}
