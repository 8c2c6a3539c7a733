"use strict";
/* Puts the page together: which article, which row, and what happens at each key. */
const Page = (() => {
  const run = JSON.parse(Dom.byId("data").textContent);
  const storage = run.mode === "served" ? ServedStorage(run) : FileStorage(run);
  const DONE = { accept: "Accepted", reject: "Rejected", correct: "Corrected", unsure: "Unsure", "": "Taken back" };
  let article;
  let row;

  const remembered = (name, value) => {
    try {
      if (value === undefined) return localStorage.getItem("dateline-" + name) ?? "";
      localStorage.setItem("dateline-" + name, value);
    } catch {
      return "";
    }
    return value;
  };

  function select(chosen, quiet) {
    if (chosen?.elsewhere) {
      openArticle(chosen.elsewhere, chosen.id);
      return;
    }
    row = chosen;
    if (row && !Rows.listed().includes(row)) {
      Rows.widen();
      Dom.byId("search").value = "";
      drawRows();
    }
    Card.draw(article, row, (other) => select(other));
    Rows.point(row);
    TextView.point(article, row, true);
    if (Views.current() !== "rows" && !quiet && Views.current() !== "article") {
      show("rows");
      Dom.byId("rows").focus({ preventScroll: true });
    }
    drawActions();
  }

  function drawRows() {
    Rows.drawFilters(article, filtered);
    Rows.draw(article, select);
    Rows.point(row);
  }

  function filtered() {
    const focused = document.activeElement?.id;
    const sheet = document.activeElement?.dataset?.sheet;
    drawRows();
    if (!Rows.listed().includes(row)) select(Rows.listed()[0], true);
    if (focused) Dom.byId(focused)?.focus();
    else if (sheet) document.querySelector(`.chip[data-sheet=${sheet}]`)?.focus();
    Dom.say(`${Dom.plural(Rows.listed().length, "row")} shown`);
  }

  function progress() {
    const decided = article.rows.filter(Decisions.decided).length;
    const bar = Dom.byId("progress");
    bar.setAttribute("aria-valuenow", decided);
    bar.setAttribute("aria-valuemax", article.rows.length);
    bar.setAttribute("aria-valuetext", `${decided} of ${article.rows.length} rows`);
    bar.firstElementChild.style.width = (100 * decided) / Math.max(article.rows.length, 1) + "%";
    bar.lastElementChild.textContent = `${decided}/${article.rows.length}`;
    saved();
  }

  function saved() {
    const lost = document.body.dataset.lost === "true";
    const words = !storage.kept() ? "Not kept: download before you close"
      : !storage.served ? "" : Saving.pending() ? "Saving…" : lost ? "No connection: nothing is saved" : "Saved";
    Dom.byId("saved").textContent = words;
    Dom.byId("saved").classList.toggle("problem", lost || !storage.kept());
  }

  const save = Saving.start(storage, { article: () => article, settle: (rows) => settle(rows), select: (one) => select(one, true), saved });

  async function openArticle(id, wanted) {
    const loaded = await storage.load(id);
    if (!loaded) {
      Dom.say("This file does not hold that article; ./dateline review shows all of them", true);
      return;
    }
    article = loaded;
    row = undefined;
    Dom.byId("go").replaceChildren(Dom.el("span", { dir: "auto" }, article.title || article.id), " ▾");
    document.title = `${article.title || article.id} – Dateline`;
    TextView.draw(article, (chosen) => select(chosen));
    TextView.settle(article);
    drawRows();
    progress();
    if (wanted) Views.show("rows");
    Views.draw(article, select);
    select(article.byId.get(wanted) ?? Rows.step(undefined, 1, true) ?? Rows.listed()[0], true);
    Dom.byId("article").scrollTop = 0;
    TextView.point(article, row, true);
  }

  function settle(rows) {
    rows.forEach(Rows.settle);
    TextView.settle(article);
    progress();
    if (!["rows", "article"].includes(Views.current())) Views.draw(article, select);
  }

  const own = (decision, correction, note) => ({ decision, correction, note, reviewer: Dom.byId("reviewer").value.trim() });

  function decide(decision, correction = "") {
    if (!row) return;
    const current = row;
    save([current], (one) => own(decision, correction, Decisions.get(one).note ?? ""));
    advance(current, DONE[decision]);
  }

  function advance(from, words) {
    const next = Rows.step(from, 1, true);
    const left = article.rows.filter((one) => !Decisions.decided(one)).length;
    if (next) {
      select(next, true);
      Dom.say(`${words}. ${left} left. Next: ${next.kind} ${Model.title(next, Decisions.shown(next))}`);
      return;
    }
    select(from, true);
    Dom.say(left ? `${words}. ${left} left outside the filter` : `${words}. All rows of this article are decided; ] for the next article`, true);
  }

  async function undo() {
    const step = Decisions.back();
    if (!step) {
      Dom.say("Nothing to undo", true);
      return;
    }
    if (step.everywhere) {
      await undoEverywhere(step.everywhere);
      return;
    }
    if (step.article !== article) await openArticle(step.article.id);
    const before = new Map(step.before.map(([one, decided]) => [one.id, decided]));
    const rows = step.before.map(([one]) => article.byId.get(one.id));
    save(rows, (one) => {
      const { decision, correction, note, reviewer } = before.get(one.id);
      return { decision: decision === "stale" ? "" : decision, correction: correction ?? "", note: note ?? "", reviewer: reviewer || own("", "", "").reviewer };
    });
    Decisions.back();
    select(rows[0], true);
    Dom.say(`Undone: ${Dom.plural(rows.length, "row")}`, rows.length > 1);
  }

  async function undoEverywhere(rows) {
    await Saving.done();
    for (const id of new Set(rows.map((one) => one.article))) {
      const other = await storage.load(id);
      const here = rows.filter((one) => one.article === id).map((one) => other.byId.get(one.id));
      await storage.save(other, here, () => own("", "", ""));
    }
    await openArticle(article.id, row?.id);
    Dom.say(`Undone: ${Dom.plural(rows.length, "row")} in all articles`, true);
  }

  function correct() {
    if (!row) return;
    if (Views.current() !== "rows") show("rows");
    const sheet = run.sheets.find((one) => one.name === row.sheet);
    Card.draw(article, row, select);
    Card.form(article, row, sheet, run.choices, (correction) => {
      Card.draw(article, row, select);
      Dom.byId("rows").focus({ preventScroll: true });
      if (correction !== null) decide("correct", correction);
    });
  }

  function note() {
    if (!row) return;
    const current = row;
    Dialogs.note(current, (text) => {
      const { decision, correction } = Decisions.get(current);
      save([current], () => own(decision === "stale" ? "" : decision, correction ?? "", text));
      select(current, true);
      Dom.say("Note kept");
    });
  }

  const bulk = () => Dialogs.bulk(article, row, storage, {
    here(rows, decision) {
      save(rows, (one) => own(decision, "", Decisions.get(one).note ?? ""));
      select(Rows.step(row, 1, true) ?? row, true);
      Dom.say(`${Dom.plural(rows.length, "row")}: ${decision}`, true);
    },
    async everywhere(found, decision) {
      await Saving.done();
      const decided = await storage.saveAlike(found, own(decision, "", ""));
      Decisions.rememberEverywhere(decided);
      await openArticle(article.id, row.id);
      Dom.say(`${Dom.plural(decided.length, "row")} in all articles: ${decision}`, true);
    },
  });

  function drawActions() {
    const { decision } = row ? Decisions.get(row) : {};
    const button = (name, key, title, act, pressed) => Dom.el("button", {
      type: "button", class: "d-" + name, id: "do-" + name, disabled: !row, "aria-pressed": pressed === undefined ? undefined : String(pressed),
      "aria-keyshortcuts": key, onclick: act,
    }, title, Dom.el("kbd", { "aria-hidden": "true" }, key));
    document.querySelector(".actions").replaceChildren(
      button("accept", "A", "Accept", () => decide("accept"), decision === "accept"),
      button("reject", "R", "Reject", () => decide("reject"), decision === "reject"),
      button("correct", "C", "Correct", correct, decision === "correct"),
      button("unsure", "U", "Unsure", () => decide("unsure"), decision === "unsure"),
      button("undo", "Z", "Undo", undo),
      button("note", "N", "Note", note),
      button("bulk", "B", "Many", bulk));
  }

  function move(by) {
    const next = Rows.step(row, by);
    if (next) {
      select(next, true);
      Dom.say(`${next.kind} ${Model.title(next, Decisions.shown(next))}`);
    }
  }

  async function moveArticle(by) {
    const id = await storage.next(article.id, by);
    if (id) await openArticle(id);
    Dom.say(id ? article.title || article.id : by > 0 ? "This is the last article" : "This is the first article", !id);
  }

  function show(view) {
    Views.show(view);
    Views.draw(article, select);
    if (view === "rows" || view === "article") TextView.point(article, row, true);
  }

  /* The pictures are drawn for the width that they have. */
  let resized;
  addEventListener("resize", () => {
    clearTimeout(resized);
    resized = setTimeout(() => { if (article) Views.draw(article, select); }, 200);
  });

  function theme() {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    remembered("theme", document.documentElement.dataset.theme);
  }

  function escape() {
    if (document.querySelector("form.correct")) {
      Card.draw(article, row, select);
    } else if (Rows.narrowed()) {
      Rows.widen();
      Dom.byId("search").value = "";
      filtered();
    }
    document.activeElement?.blur();
  }

  const keys = {
    j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1),
    a: () => decide("accept"), r: () => decide("reject"), u: () => decide("unsure"), c: correct, n: note, z: undo, b: bulk,
    g: () => Dialogs.articles(storage, article, openArticle),
    "]": () => moveArticle(1), "[": () => moveArticle(-1),
    "/": () => Dom.byId("search").focus(),
    o: () => { Rows.filter.order = Rows.filter.order === "doubt" ? "text" : "doubt"; filtered(); },
    f: () => { Rows.filter.state = Rows.filter.state === "open" ? "" : "open"; filtered(); },
    t: theme, "?": Dialogs.help,
    1: () => show("rows"), 2: () => show("who"), 3: () => show("figures"), 4: () => show("dates"), 5: () => show("claims"),
  };

  async function start() {
    const chosen = remembered("theme");
    if (chosen) document.documentElement.dataset.theme = chosen;
    const reviewer = Dom.byId("reviewer");
    reviewer.value = remembered("reviewer");
    reviewer.onchange = () => remembered("reviewer", reviewer.value.trim());
    Dom.byId("go").onclick = keys.g;
    Dom.byId("help").onclick = Dialogs.help;
    Dom.byId("theme").onclick = theme;
    Dom.byId("download").hidden = storage.served;
    Dom.byId("download").onclick = () => Dom.say(`${Dom.plural(storage.download(), "decision")} in decisions-from-page.csv: put it into the run's folder`, true);
    Dom.byId("search").oninput = (event) => { Rows.filter.text = event.target.value.trim(); filtered(); };
    Views.tabs(show);
    const first = (await storage.list(0, 1, "")).articles[0];
    if (!first) {
      Dom.byId("article").append(Dom.el("p", { class: "empty" }, "This run has no articles."));
      return;
    }
    await openArticle(first.id);
    Keys.start({ keys, escape });
    storage.watch(
      (changes) => {
        settle(article.rows);
        if (changes.some((change) => change.id === row?.id) && !document.querySelector("form.correct")) select(row, true);
      },
      (lost) => {
        document.body.dataset.lost = lost ? "true" : "";
        saved();
      });
    addEventListener("beforeunload", (event) => { if (Saving.pending() || !storage.kept()) event.preventDefault(); });
    document.body.dataset.ready = "true";
  }

  return { start };
})();
Page.start();
