// Shows the dialog while the circuit is gone, and takes the page up again. Where the server no longer knows the circuit the page
// is loaded anew: its whole state is the address.
const dialog = document.getElementById("components-reconnect-modal");

dialog.addEventListener("components-reconnect-state-changed", event => {
  switch (event.detail.state) {
    case "show":
      show("trying");
      break;
    case "failed":
      show("failed");
      document.addEventListener("visibilitychange", retryWhenSeen);
      break;
    case "hide":
      dialog.close();
      break;
    case "rejected":
      location.reload();
      break;
  }
});

document.getElementById("reconnect-again").addEventListener("click", retry);

// Escape would hide the only sign that the page is dead.
dialog.addEventListener("cancel", event => event.preventDefault());

function show(state) {
  dialog.dataset.state = state;
  if (!dialog.open) {
    dialog.showModal();
  }
}

function retryWhenSeen() {
  if (document.visibilityState === "visible") {
    retry();
  }
}

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  show("trying");
  try {
    // False: the server is there but the circuit is not.
    if (!await Blazor.reconnect()) {
      location.reload();
    }
  } catch {
    show("failed");
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}
