"use strict";
/* What is decided about the rows that are loaded, and the way back. */
const Decisions = (() => {
  const NONE = { decision: "", correction: "", reviewer: "", note: "" };
  const current = new Map();
  const past = [];

  const get = (row) => current.get(row.id) ?? row.decided ?? NONE;
  const number = (id) => current.get(id)?.number ?? 0;
  const put = (id, decided) => current.set(id, decided);
  const decided = (row) => !["", "stale"].includes(get(row).decision);
  const same = (a, b) => ["decision", "correction", "reviewer", "note"].every((key) => (a[key] ?? "") === (b[key] ?? ""));

  /* field=value; … as the sheets write it. */
  const write = (fields) => Object.entries(fields)
    .map(([name, value]) => name + "=" + value.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/\n/g, "\\n"))
    .join("; ");

  function read(correction) {
    const fields = {};
    for (const part of (correction ?? "").match(/(?:\\.|[^;\\])+/g) ?? []) {
      const [, name, value] = part.match(/^\s*(\w+)\s*=\s*([^]*?)\s*$/) ?? [];
      if (name) fields[name] = value.replace(/\\(.)/g, (all, c) => (c === "n" ? "\n" : c));
    }
    return fields;
  }

  /* The row's cells with its correction in them. */
  const shown = (row) => {
    const now = get(row);
    return now.decision === "correct" ? { ...row.cells, ...read(now.correction) } : row.cells;
  };

  /* Remembers how rows stood before they are decided, as one step back. */
  function remember(article, rows) {
    const step = { article, before: rows.map((row) => [row, get(row)]) };
    past.push(step);
    return step;
  }

  const rememberEverywhere = (rows) => past.push({ everywhere: rows });
  const back = () => past.pop();

  /* Of a step some rows were not decided after all. */
  function forget(step, rows) {
    step.before = step.before.filter(([row]) => !rows.includes(row));
    if (!step.before.length && past.includes(step)) past.splice(past.indexOf(step), 1);
  }

  return { NONE, get, put, number, decided, same, write, read, shown, remember, rememberEverywhere, back, forget };
})();
