"use strict";
/* Figures as dots and intervals by source, dates along a line. */
const Charts = (() => {
  const LINE = 42;
  const LETTER = 7.2;
  const VALUE_LETTERS = 16;
  const VALUE = 112;

  /* The room for words beside the picture. */
  const margin = (width) => (width < 480 ? Math.round(width * 0.58) : 270);

  const bounds = (cells) => {
    const number = (text) => (text === undefined || text === "" ? undefined : Number(text));
    const value = number(cells.value);
    return { value, low: number(cells.low) ?? value, high: number(cells.high) ?? value };
  };

  const stands = (row) => Decisions.get(row).decision !== "reject"
    && Object.values(bounds(Decisions.shown(row))).some((number) => number !== undefined);

  /* Figures that can be compared: in conflict, here or with other articles, or of one category and unit. */
  function groups(article) {
    const conflicts = new Map();
    const others = new Map();
    const put = (map, key, row) => { map.set(key, [...(map.get(key) ?? []), row]); };
    const rows = article.rows.filter((row) => row.sheet === "figures" && stands(row));
    for (const { id, elsewhere } of article.conflicts.values()) {
      const here = rows.filter((row) => row.cells.conflict === id);
      const all = [...here, ...elsewhere.filter(stands)];
      if (here.length && all.length > 1) conflicts.set(id, all);
    }
    for (const row of rows) {
      const { category = "other", unit = "" } = Decisions.shown(row);
      if (!conflicts.has(row.cells.conflict)) put(others, [category, unit].join("|"), row);
    }
    return [
      ...[...conflicts.values()].map((found) => ({ rows: found, conflict: true })),
      ...[...others.values()].sort((one, two) => two.length - one.length).map((found) => ({ rows: found, conflict: false })),
    ];
  }

  function scale(rows) {
    const width = Dom.width();
    const from = margin(width) + 12;
    const numbers = rows.flatMap((row) => Object.values(bounds(Decisions.shown(row)))).filter((number) => number !== undefined);
    const most = Math.max(...numbers, 1);
    const least = Math.min(...numbers.filter((number) => number > 0), most);
    const end = width - 16;
    const open = rows.some((row) => bounds(Decisions.shown(row)).high === undefined);
    const room = (end - from) * (open ? 0.84 : 1);
    const logarithmic = most / least > 60;
    const at = (number) => {
      if (!logarithmic) return from + (Math.max(number, 0) / most) * room;
      const low = Math.log10(least) - 0.2;
      return from + ((Math.log10(Math.max(number, least)) - low) / (Math.log10(most) - low)) * room;
    };
    return { at, logarithmic, end, from, width, letters: Math.floor(margin(width) / LETTER) };
  }

  function bar(row, i, { at, end, width, letters }, select) {
    const shown = Decisions.shown(row);
    const { value, low, high } = bounds(shown);
    const y = i * LINE + LINE / 2;
    const open = high === undefined ? end : at(high);
    const start = low === undefined ? at(0) : at(low);
    const from = Model.voice(shown) + (row.elsewhere ? `, in “${row.heading}”` : "");
    const text = [Model.amount(shown) || Model.title(row), shown.what].filter(Boolean).join(" ");
    const said = shown.status && shown.status !== "attributed" ? `${from}, ${shown.status}` : from;
    const words = `${text}, ${said}`;
    return Dom.svg("g", {
      class: "bar" + (row.elsewhere ? " elsewhere" : "") + (shown.status ? " s-" + shown.status : ""), "aria-label": words, "data-decision": Decisions.get(row).decision,
      ...Dom.chooses(() => select(row)),
    },
    Dom.svg("title", {}, words),
    Dom.svg("rect", { class: "hit", x: 0, y: i * LINE, width, height: LINE }),
    Dom.svg("text", { class: "value", x: 8, y: y - 3 }, Dom.short(text, letters - 4)),
    Dom.svg("text", { class: "from", x: 8, y: y + 14 }, Dom.short(said, letters)),
    start !== open ? Dom.svg("line", { class: high === undefined ? "interval open" : "interval", x1: start, x2: open, y1: y, y2: y }) : null,
    value !== undefined || low === high
      ? Dom.svg("circle", { cx: at(value ?? low), cy: y, r: 6 })
      : [low, high].filter((number) => number !== undefined).map((number) => Dom.svg("circle", { class: "end", cx: at(number), cy: y, r: 4.5 })));
  }

  function figures(article, select) {
    const all = groups(article);
    if (!all.length) return [Dom.el("p", { class: "empty" }, "No figure with a value in this article.")];
    return all.map(({ rows, conflict }) => {
      const axis = scale(rows);
      const { category = "other", unit } = Decisions.shown(rows[0]);
      const height = rows.length * LINE;
      return Dom.el("figure", { class: conflict ? "chart conflict" : "chart" },
        Dom.el("figcaption", {}, category.replace(/_/g, " "), unit ? `, ${unit}` : "", conflict ? Dom.el("em", {}, "conflict") : null,
          axis.logarithmic ? Dom.el("small", {}, "logarithmic") : null),
        Dom.svg("svg", { viewBox: `0 0 ${axis.width} ${height}`, role: "group", "aria-label": `${Dom.plural(rows.length, "figure")}: ${category}` },
          Dom.svg("line", { class: "axis", x1: axis.from, x2: axis.from, y1: 0, y2: height }),
          rows.map((row, i) => bar(row, i, axis, select))));
    });
  }

  /* The days that a date can mean, as numbers; undefined where it is not known. */
  function days(cells) {
    const at = (text) => (text ? Date.parse(/^\d{4}(-\d\d){0,2}$/.test(text) ? text : text.replace(/^(\d{4}-\d\d-\d\d)T?.*$/, "$1")) : NaN);
    const from = at(cells.earliest || cells.value);
    const to = at(cells.latest || cells.earliest || cells.value);
    return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from: Math.min(from, to), to: Math.max(from, to) };
  }

  /* The middle nine tenths fill the line; what lies far outside stands at its ends. */
  function span(known) {
    const sorted = known.map(({ when }) => when.from).sort((a, b) => a - b);
    const cut = sorted.length > 6 ? Math.floor(sorted.length / 12) : 0;
    const [from, to] = [sorted[cut], sorted[sorted.length - 1 - cut]];
    const room = Math.max(to - from, 7 * 86400000);
    return { from: from - room * 0.06, to: from + room * 1.1 };
  }

  function timeline(article, select) {
    const rows = article.rows.filter((row) => row.sheet === "dates" && Decisions.get(row).decision !== "reject");
    const known = rows.map((row) => ({ row, when: days(Decisions.shown(row)) })).filter(({ when, row }) => when && Decisions.shown(row).type !== "DURATION" && Decisions.shown(row).type !== "SET");
    known.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to);
    if (!known.length) return Dom.el("p", { class: "empty" }, "No date of this article is resolved to a day.");
    const { from, to } = span(known);
    const width = Dom.width();
    const words = margin(width);
    const letters = Math.floor((words - VALUE) / LETTER);
    const x = (time) => 12 + (Math.min(Math.max((time - from) / (to - from), 0), 1)) * (width - words - 36);
    const height = known.length * 26 + 30;
    const published = article.published ? Date.parse(article.published.slice(0, 10)) : NaN;
    const day = (time) => new Date(time).toISOString().slice(0, 10);
    const last = width - words - 24;
    const seen = !(Number.isNaN(published) || published < from || published > to);
    const crowded = (place) => seen && Math.abs(x(published) - place) < 110;
    return Dom.svg("svg", { class: "timeline", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `Timeline of ${Dom.plural(known.length, "date")}` },
      crowded(12) ? null : Dom.svg("text", { class: "axis", x: 12, y: 14 }, day(from)),
      crowded(last) ? null : Dom.svg("text", { class: "axis", x: last, y: 14, "text-anchor": "end" }, day(to)),
      seen ? [
        Dom.svg("line", { class: "published", x1: x(published), x2: x(published), y1: 20, y2: height }),
        Dom.svg("text", { class: "published", x: Math.max(x(published), 30), y: 14, "text-anchor": "middle" }, "published")] : null,
      known.map(({ row, when }, i) => {
        const y = 30 + i * 26 + 10;
        const shown = Decisions.shown(row);
        return Dom.svg("g", {
          class: "bar k-date", "aria-label": `${row.cells.text}: ${shown.value}`, "data-decision": Decisions.get(row).decision,
          ...Dom.chooses(() => select(row)),
        },
        Dom.svg("title", {}, `${row.cells.text}: ${shown.value}`),
        Dom.svg("rect", { class: "hit", x: 0, y: y - 13, width, height: 26 }),
        Dom.svg("line", { class: "interval", x1: x(when.from), x2: Math.max(x(when.to), x(when.from) + 1), y1: y, y2: y }),
        Dom.svg("circle", { cx: x(when.from), cy: y, r: 5 }),
        Dom.svg("text", { x: width - words, y: y + 4 }, Dom.short(row.cells.text ?? "", letters)),
        Dom.svg("text", { class: "value", x: width, y: y + 4, "text-anchor": "end" }, Dom.short(shown.value ?? "", VALUE_LETTERS)));
      }));
  }

  return { figures, timeline, days };
})();
