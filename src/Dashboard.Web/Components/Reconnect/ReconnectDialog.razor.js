// Shows the dialog while the circuit is gone, and takes the page up again as soon as the server answers: Blazor's own attempts grow rare
// with time, and end. Where the server no longer knows the circuit the page is loaded anew: its whole state is the address.
const PAUSE = 3000;
const dialog = document.getElementById("components-reconnect-modal");
let watch = null;
let isTrying = false;

dialog.addEventListener("components-reconnect-state-changed", event => {
  switch (event.detail.state) {
    case "show":
      show("trying");
      break;
    case "failed":
      show("failed");
      break;
    case "hide":
      hide();
      break;
    case "rejected":
    case "resume-failed":
      location.reload();
      break;
  }
});

document.getElementById("reconnect-again").addEventListener("click", tryAgain);
document.addEventListener("visibilitychange", tryAgain);

// Escape would hide the only sign that the page is dead.
dialog.addEventListener("cancel", event => event.preventDefault());

function show(state) {
  dialog.dataset.state = state;
  watch ??= setInterval(tryAgain, PAUSE);
  if (!dialog.open) {
    dialog.showModal();
  }
}

function hide() {
  clearInterval(watch);
  watch = null;
  dialog.close();
}

// A hidden tab waits until it is seen.
async function tryAgain() {
  if (!watch || isTrying || document.visibilityState === "hidden") {
    return;
  }

  isTrying = true;
  try {
    if ((await fetch("favicon.svg", { cache: "no-store" })).ok && watch && !await Blazor.reconnect()) {
      // The server is there but the circuit is not.
      location.reload();
    }
  } catch {
    // Not yet.
  } finally {
    isTrying = false;
  }
}
