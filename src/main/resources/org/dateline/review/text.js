"use strict";
/* The article with every mention, figure, date and claim marked in its place. */
const TextView = (() => {
  /* Every place that a row marks: its own, or all the mentions of its name. */
  function places(article) {
    const found = [];
    for (const row of article.rows) {
      const spans = row.mentions.length ? row.mentions : [{ start: row.start, end: row.end }];
      spans.filter((span) => span.end > span.start).forEach((span) => found.push({ row, ...span }));
    }
    return found;
  }

  function paragraphs(article) {
    const ends = [];
    article.points.forEach((point, i) => { if (point === "\n") ends.push(i); });
    let start = 0;
    return [...ends, article.points.length].map((end) => {
      const paragraph = { start, end };
      start = end + 1;
      return paragraph;
    }).filter(({ start: from, end }) => end > from);
  }

  function segment(article, start, end, here) {
    const text = article.slice(start, end);
    if (!here.length) return text;
    const inner = here.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
    const classes = ["m", "k-" + inner.row.kind];
    here.filter((place) => place.row.kind === "claim").forEach((place) => {
      classes.push("claim", "s-" + (place.row.cells.status ?? "attributed"));
    });
    if (inner.metonym) classes.push("metonym");
    if (inner.start === start) classes.push("first");
    if (inner.end === end) classes.push("last");
    return Dom.el("mark", {
      class: classes.join(" "),
      "data-rows": here.map((place) => place.row.index).join(" "),
      "data-inner": inner.row.index,
      title: [...new Set(here.map((place) => place.row.kind + ": " + Model.title(place.row)))].join("\n").slice(0, 300),
    }, text);
  }

  function paragraph(article, { start, end }, all) {
    const here = all.filter((place) => place.start < end && place.end > start);
    const cuts = new Set([start, end]);
    here.forEach((place) => {
      cuts.add(Math.max(place.start, start));
      cuts.add(Math.min(place.end, end));
    });
    const sorted = [...cuts].sort((a, b) => a - b);
    const parts = [];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const covering = here.filter((place) => place.start <= sorted[i] && place.end >= sorted[i + 1]);
      parts.push(segment(article, sorted[i], sorted[i + 1], covering));
    }
    return Dom.el("p", { dir: "auto" }, parts);
  }

  function draw(article, select) {
    const all = places(article);
    const root = Dom.byId("article");
    root.replaceChildren(
      Dom.el("header", {},
        Dom.el("h1", { dir: "auto" }, article.title || article.id),
        Dom.el("p", { class: "meta" },
          [article.publisher, article.published, article.title && article.id].filter(Boolean).join(" · "),
          article.url ? [" · ", Dom.link(article.url)] : null)),
      ...paragraphs(article).map((part) => paragraph(article, part, all)));
    root.onclick = (event) => {
      const mark = event.target.closest("mark");
      if (mark) select(article.rows[Number(mark.dataset.inner)]);
    };
  }

  /* Shows which words the row is about, and how far along the rows are. */
  function point(article, row, scroll) {
    const root = Dom.byId("article");
    root.querySelectorAll("mark.now").forEach((mark) => mark.classList.remove("now"));
    if (!row) return;
    const marks = [...root.querySelectorAll("mark")].filter((mark) => mark.dataset.rows.split(" ").includes(String(row.index)));
    marks.forEach((mark) => mark.classList.add("now"));
    if (scroll && marks[0]) {
      const box = marks[0].getBoundingClientRect();
      const frame = root.getBoundingClientRect();
      if (box.top < frame.top + 40 || box.bottom > frame.bottom - 80) {
        root.scrollTop += box.top - frame.top - frame.height / 3;
      }
    }
  }

  function settle(article) {
    Dom.byId("article").querySelectorAll("mark").forEach((mark) => {
      const { decision } = Decisions.get(article.rows[Number(mark.dataset.inner)]);
      mark.dataset.decision = decision;
    });
  }

  return { draw, point, settle };
})();
