// The clipboard is the browser's to give: without permission it says so, and nothing is thrown.
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
