"use strict";
/*
 * Sends decisions behind the reviewer's back: the page shows each at once and saves one batch after
 * the other. Rows that another reviewer has decided meanwhile keep that decision; the rest of the
 * batch is saved.
 */
const Saving = (() => {
  let busy = Promise.resolve();
  let pending = 0;

  async function send(storage, article, rows, decided) {
    const late = [];
    let left = rows;
    while (left.length) {
      const { refused } = await storage.save(article, left, decided);
      if (!refused.length) break;
      late.push(...refused);
      left = left.filter((row) => !refused.some(({ id }) => id === row.id));
    }
    return late;
  }

  function overtaken(page, step, rows, late) {
    if (!late.length) return;
    const others = rows.filter((row) => late.some(({ id }) => id === row.id));
    Decisions.forget(step, others);
    const by = late[0].reviewer || "Another reviewer";
    Dom.say(rows.length === 1
      ? `${by} has decided “${late[0].decision}” meanwhile; decide again to overrule`
      : `${Dom.plural(late.length, "row")} of ${rows.length} had been decided by ${by} meanwhile and stay so; the rest is saved`, true);
    if (step.article !== page.article()) return;
    page.settle(others);
    if (rows.length === 1) page.select(others[0]);
  }

  function failed(page, step, problem) {
    const rows = step.before.map(([row]) => row);
    step.before.forEach(([row, before]) => Decisions.put(row.id, before));
    Decisions.forget(step, rows);
    document.body.dataset.lost = "true";
    Dom.say(`Not saved: ${problem.message}`, true);
    if (step.article !== page.article()) return;
    page.settle(rows);
    page.select(rows[0]);
  }

  /* Gives what saves rows of the current article, each as decided by the function given. */
  const start = (storage, page) => (rows, decided) => {
    const step = Decisions.remember(page.article(), rows);
    const words = new Map(rows.map((row) => [row, decided(row)]));
    rows.forEach((row) => Decisions.put(row.id, { ...Decisions.get(row), ...words.get(row) }));
    pending++;
    page.settle(rows);
    busy = busy.then(() => send(storage, step.article, rows, (row) => words.get(row))).then(
      (late) => {
        document.body.dataset.lost = "";
        overtaken(page, step, rows, late);
      },
      (problem) => failed(page, step, problem),
    ).finally(() => {
      pending--;
      page.saved();
    });
  };

  return { start, done: () => busy, pending: () => pending };
})();
