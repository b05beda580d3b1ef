// Draws the page's charts as soon as it has arrived: the circuit takes longer, and on a busy machine much longer.
const place = document.querySelector("[data-script]");
if (place) {
  import(new URL(place.dataset.script, document.baseURI));
}
