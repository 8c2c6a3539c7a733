"use strict";
/* The current row, large: what was found, in its sentence, and the form to correct it. */
const Card = (() => {
  const HIDDEN = new Set([
    "id", "text", "name", "claim", "start", "end", "rule", "mentions", "figures", "people", "places", "dates",
    "phrase", "source_text", "conflict", "equivalent_of", "within", "evidence", "sentence_no", "geonames_id",
    "latitude", "longitude", "metonym_mentions", "aliases", "claims",
  ]);
  const LABELS = {
    source_kind: "kind of source", cue_kind: "kind of cue", low: "at least", high: "at most", mod: "modifier",
  };
  const label = (column) => LABELS[column] ?? column.replace(/_/g, " ");

  function sentence(article, row) {
    const [from, to] = row.sentence[1] > row.sentence[0]
      ? row.sentence
      : [Math.max(0, row.start - 120), Math.min(article.points.length, row.end + 120)];
    const start = Math.min(Math.max(row.start, from), to);
    const end = Math.min(Math.max(row.end, start), Math.max(to, row.end));
    return Dom.el("blockquote", { dir: "auto" },
      article.slice(from, start),
      Dom.el("mark", { class: "m first last now k-" + row.kind }, article.slice(start, end)),
      article.slice(end, Math.max(to, end)));
  }

  function value(row, column, shown) {
    const found = row.cells[column] ?? "";
    const text = column === "value" && /^\d/.test(shown[column] ?? "") && row.sheet === "figures"
      ? Model.grouped(shown[column]) : shown[column] ?? "";
    return found === (shown[column] ?? "")
      ? text
      : [Dom.el("ins", {}, text || "(empty)"), " ", Dom.el("del", {}, found || "(empty)")];
  }

  function facts(article, row) {
    const shown = Decisions.shown(row);
    const needless = row.sheet === "figures" && shown.value && shown.low === shown.high && !Decisions.read(Decisions.get(row).correction).value
      ? new Set(["value", "low", "high"]) : new Set();
    const columns = [...new Set([...Object.keys(row.cells), ...Object.keys(shown)])].filter((column) => !HIDDEN.has(column) && !needless.has(column) && (shown[column] || row.cells[column]));
    const items = columns.map((column) => [label(column), value(row, column, shown), column]);
    if (row.sheet === "places" && shown.latitude) items.push(["at", `${shown.latitude}, ${shown.longitude}`, "at"]);
    if (shown.aliases) items.push(["also", shown.aliases, "also"]);
    if (row.mentions.length) {
      const metonyms = row.mentions.filter((mention) => mention.metonym).length;
      items.push(["mentions", row.mentions.length + (metonyms ? `, ${metonyms} for its government` : ""), "mentions"]);
    }
    if (row.cells.source_text && row.cells.source_text !== shown.source) items.push(["in the text", `“${row.cells.source_text}”`, "said"]);
    if (row.cells.evidence) items.push(["evidence", `“${row.cells.evidence}”`, "evidence"]);
    items.push(["rule", row.cells.rule ?? "", "rule"]);
    return Dom.el("dl", {}, items.filter(([, text]) => text !== "").map(([name, text, column]) =>
      Dom.el("div", { class: "c-" + column + (column === "status" ? " s-" + (shown.status ?? "") : "") },
        Dom.el("dt", {}, name), Dom.el("dd", { dir: "auto" }, text))));
  }

  /* The figures that contradict this one, side by side, those of other articles too. */
  function conflict(article, row, select) {
    const group = article.conflicts.get(row.cells.conflict);
    if (!group) return null;
    const all = [...article.rows.filter((other) => other.cells.conflict === group.id), ...group.elsewhere];
    return Dom.el("div", { class: "conflict" },
      Dom.el("h3", {}, group.kind === "update" ? "A later count of the same" : "Figures that disagree"),
      Dom.el("ul", {}, all.map((other) => Dom.el("li", {},
        Dom.el("button", { type: "button", "aria-current": other === row, "data-decision": Decisions.get(other).decision, onclick: () => select(other) },
          Dom.el("b", {}, Model.amount(Decisions.shown(other)) || Model.title(other)),
          " ", Dom.el("span", { dir: "auto" }, Model.voice(Decisions.shown(other))),
          other.elsewhere ? Dom.el("small", { dir: "auto" }, other.heading) : null)))));
  }

  function stale(row) {
    if (!row.was || Decisions.decided(row)) return null;
    const was = Object.entries(row.was).map(([name, text]) => [name.replace(/^decided_?/, "") || "decision", text]);
    return Dom.el("div", { class: "stale" },
      Dom.el("h3", {}, "Decided before, and changed since: decide again"),
      Dom.el("table", {},
        Dom.el("thead", {}, Dom.el("tr", {}, Dom.el("td", {}), Dom.el("th", { scope: "col" }, "then"), Dom.el("th", { scope: "col" }, "now"))),
        Dom.el("tbody", {}, was.map(([name, text]) => Dom.el("tr", {},
          Dom.el("th", { scope: "row" }, label(name)),
          Dom.el("td", { dir: "auto" }, text),
          Dom.el("td", { dir: "auto" }, name === "decision" ? "" : name === "text" ? Model.title(row) : row.cells[name] ?? ""))))));
  }

  function state(row) {
    const now = Decisions.get(row);
    if (!now.decision && !now.note) return null;
    const words = { accept: "Accepted", reject: "Rejected", correct: "Corrected", unsure: "Unsure", stale: "Stale" };
    return Dom.el("p", { class: "decided d-" + (now.decision || "note") },
      Dom.el("b", {}, words[now.decision] ?? now.decision), now.reviewer ? " by " + now.reviewer : "",
      now.note ? Dom.el("q", { dir: "auto" }, now.note) : null);
  }

  function draw(article, row, select) {
    const card = Dom.byId("card");
    if (!row) {
      card.replaceChildren(Dom.el("p", { class: "empty" }, "No row is shown. Change the filter, or go to another article."));
      return;
    }
    card.className = "k-" + row.kind;
    card.scrollTop = 0;
    card.replaceChildren(...[
      Dom.el("p", { class: "kind" }, Dom.el("span", {}, row.kind), row.doubt.reasons.map((reason) => Dom.el("em", {}, reason))),
      Dom.el("h2", { dir: "auto" }, Model.title(row, Decisions.shown(row))),
      row.sheet === "figures" && Model.amount(Decisions.shown(row)) ? Dom.el("p", { class: "amount" }, Model.amount(Decisions.shown(row))) : null,
      state(row),
      stale(row),
      sentence(article, row),
      facts(article, row),
      conflict(article, row, select),
    ].filter(Boolean));
  }

  function field(column, choices, shown) {
    const id = "field-" + column;
    const now = shown[column] ?? "";
    const input = choices
      ? Dom.el("select", { id, name: column }, ["", ...choices].map((choice) => Dom.el("option", { value: choice, selected: choice === now }, choice || "(empty)")))
      : Dom.el("input", { id, name: column, value: now, autocomplete: "off", dir: "auto", list: column === "source" ? "names" : undefined });
    return Dom.el("div", {}, Dom.el("label", { for: id }, label(column)), input);
  }

  /* A form of the columns that matter first, the rest folded; gives what was changed. */
  function form(article, row, sheet, choices, done) {
    const shown = Decisions.shown(row);
    const first = sheet.correctable.filter((column) => sheet.essential.includes(column));
    const rest = sheet.correctable.filter((column) => !sheet.essential.includes(column));
    const names = article.rows.filter((other) => ["people", "organisations"].includes(other.sheet)).map((other) => Model.title(other, Decisions.shown(other)));
    const draw = (column) => field(column, choices[row.sheet]?.[column], shown);
    const problem = Dom.el("p", { class: "problem", role: "alert" });
    const submit = (event) => {
      event.preventDefault();
      const changed = {};
      let wrong = "";
      for (const column of sheet.correctable) {
        const text = editor.elements[column].value.trim();
        const fixed = plain(row, column, text);
        if (fixed === undefined) wrong ||= `${label(column)}: “${text}” – write a plain number such as 20000 or 1.5`;
        else if (fixed !== (row.cells[column] ?? "")) changed[column] = fixed;
      }
      const exact = row.cells.value && row.cells.low === row.cells.value && row.cells.high === row.cells.value;
      if (changed.value && exact && !changed.low && !changed.high) Object.assign(changed, { low: changed.value, high: changed.value });
      if (wrong || !Object.keys(changed).length) {
        problem.textContent = wrong || "Nothing is changed; press Escape to leave it so.";
        return;
      }
      done(Decisions.write(changed));
    };
    const editor = Dom.el("form", { class: "correct", onsubmit: submit },
      first.map(draw),
      rest.length ? Dom.el("details", {}, Dom.el("summary", {}, "More columns"), rest.map(draw)) : null,
      problem,
      Dom.el("datalist", { id: "names" }, [...new Set(names)].map((name) => Dom.el("option", { value: name }))),
      Dom.el("div", { class: "buttons" },
        Dom.el("button", { type: "submit", class: "primary" }, "Correct ", Dom.el("kbd", {}, "Enter")),
        Dom.el("button", { type: "button", onclick: () => done(null) }, "Cancel ", Dom.el("kbd", {}, "Esc"))));
    Dom.byId("card").append(editor);
    editor.scrollIntoView({ block: "nearest" });
    editor.elements[sheet.essential.find((column) => sheet.correctable.includes(column))]?.select?.();
    editor.querySelector("input, select")?.focus();
    return editor;
  }

  /* A number as the sheets write it; undefined where it is none. */
  function plain(row, column, text) {
    const numeric = ["low", "high", "latitude", "longitude"].includes(column) || (column === "value" && row.sheet === "figures");
    if (!numeric || !text) return text;
    const number = text.replace(/(\d)[,\s\u202f](?=\d{3}(\D|$))/g, "$1");
    return /^[+-]?\d+(\.\d+)?$/.test(number) ? number : undefined;
  }

  return { draw, form, label };
})();
