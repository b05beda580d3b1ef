// What is found out once.
const MOST = 5000;

/** The answer that is kept under a key, found out where there is none. Of too many all are forgotten. */
export function kept(answers, key, find) {
  if (!answers.has(key)) {
    if (answers.size >= MOST) {
      answers.clear();
    }
    answers.set(key, find());
  }
  return answers.get(key);
}
