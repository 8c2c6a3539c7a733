"use strict";
/* An article's rows as the page works with them: titles, doubts, and who is who. */
const Model = (() => {
  const KINDS = {
    people: "person", places: "place", organisations: "organisation",
    figures: "figure", dates: "date", claims: "claim",
  };
  const TITLE = {
    people: "name", places: "name", organisations: "name", figures: "text", dates: "text", claims: "claim",
  };
  const TYPES = { PERSON: "people", PLACE: "places", ORGANISATION: "organisations" };
  const UNSURE_BELOW = 0.7;

  function article(data) {
    const points = Array.from(data.text ?? "");
    const slice = (start, end) => points.slice(start, end).join("");
    const rows = data.rows.map((row, i) => ({
      ...row,
      index: i,
      id: row.cells.id,
      kind: KINDS[row.sheet],
      start: Number(row.cells.start ?? 0),
      end: Number(row.cells.end ?? 0),
      mentions: [],
    }));
    const byName = new Map();
    rows.filter((row) => row.cells.name).forEach((row) => byName.set(row.sheet + "|" + row.cells.name, row));
    for (const [type, name, start, end, metonym, confidence] of data.mentions) {
      const row = byName.get(TYPES[type] + "|" + name);
      row?.mentions.push({ start: Number(start), end: Number(end), metonym: metonym === "yes", confidence: Number(confidence) });
    }
    rows.forEach((row) => { row.doubt = doubt(row); });
    const conflicts = new Map((data.conflicts ?? []).map((one) => [one.id, { ...one, elsewhere: one.elsewhere.map(abroad) }]));
    return { ...data, id: data.article, points, slice, rows, conflicts, byId: new Map(rows.map((row) => [row.id, row])) };
  }

  /* A figure of another article, beside those that it contradicts. */
  const abroad = ({ article, title: heading, cells, decided }) => ({
    sheet: "figures", kind: "figure", id: cells.id, cells, decided, mentions: [], elsewhere: article, heading: heading || article,
  });

  /* Why a row is worth a look, the gravest first: [weight, words]. */
  function doubt(row) {
    const { cells } = row;
    const found = [];
    const add = (when, weight, words) => { if (when) found.push([weight, words]); };
    add(row.was, 10, "stale");
    add(cells.conflict, 8, "conflict");
    add(["unverified", "disputed", "denied"].includes(cells.status), 6, cells.status);
    const sure = row.mentions.length ? Math.max(...row.mentions.map((mention) => mention.confidence)) : 1;
    add(sure < UNSURE_BELOW, 4 + (1 - sure), "low confidence");
    add(row.sheet === "places" && !cells.latitude, 3, "not on the map");
    add(row.sheet === "dates" && /X/.test(cells.value ?? "X"), 3, "not resolved");
    add(row.sheet === "claims" && !cells.source, 3, "no source");
    add(cells.status === "hedged", 2.5, "hedged");
    add(row.sheet === "figures" && cells.qualifier === "vague", 2, "vague");
    add(row.sheet === "figures" && (cells.category ?? "other") === "other", 1, "no category");
    found.sort((a, b) => b[0] - a[0]);
    return { score: found.reduce((sum, [weight], i) => sum + weight / (i + 1), 0), reasons: found.map(([, words]) => words) };
  }

  const voice = (cells) => cells.source || "the article itself";

  const title = (row, cells = row.cells) => cells[TITLE[row.sheet]] ?? row.id;

  /* One line of what was found. */
  function gist(row, cells = row.cells) {
    switch (row.sheet) {
      case "people": return [cells.role, cells.organisation, cells.country].filter(Boolean).join(", ");
      case "places": return [cells.kind, cells.region, cells.country].filter(Boolean).join(", ");
      case "organisations": return [cells.acronym, cells.kind, cells.country].filter(Boolean).join(", ");
      case "figures": return [amount(cells), cells.what, cells.source && "– " + cells.source].filter(Boolean).join(" ");
      case "dates": return cells.value ?? "";
      default: return [cells.source || "no source", cells.status].filter(Boolean).join(" · ");
    }
  }

  const grouped = (number) => {
    const [whole, part] = String(number).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") + (part ? "." + part : "");
  };

  function amount({ value, low, high, qualifier, unit }) {
    const words = { about: "≈ ", more_than: "> ", at_least: "≥ ", less_than: "< ", at_most: "≤ " };
    let text = "";
    if (value) text = (words[qualifier] ?? "") + grouped(value);
    else if (low && high) text = grouped(low) + "–" + grouped(high);
    else if (low) text = "≥ " + grouped(low);
    else if (high) text = "≤ " + grouped(high);
    return text && unit ? text + " " + unit : text;
  }

  return { KINDS, article, title, gist, voice, amount, grouped };
})();
