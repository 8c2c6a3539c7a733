"use strict";
/* The places on outlines of the countries: dots by mentions, governments apart. */
const PlaceMap = (() => {
  const LEAST_DEGREES = 4;
  const CORE = 0.8;
  const FAR = 2.2;
  let outlines;
  let width = 640;
  let height = 400;

  /* Each arc as points in degrees. */
  function load() {
    if (outlines) return outlines;
    const data = JSON.parse(Dom.byId("outlines").textContent);
    const arcs = data.arcs.map((deltas) => {
      const points = [];
      let lon = 0;
      let lat = 0;
      for (let i = 0; i < deltas.length; i += 2) {
        lon += deltas[i];
        lat += deltas[i + 1];
        points.push([lon / data.units, lat / data.units]);
      }
      return points;
    });
    const around = (ring) => unwrapped(ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc])));
    outlines = data.countries.map((country) => ({ name: country.name, rings: country.rings.map(around) }));
    return outlines;
  }

  /* A ring that goes on beyond 180 degrees instead of leaping to the other side of the world. */
  function unwrapped(ring) {
    let turn = 0;
    return ring.map(([lon, lat], i) => {
      const leap = i ? lon - ring[i - 1][0] : 0;
      if (Math.abs(leap) > 180) turn -= Math.sign(leap) * 360;
      return [lon + turn, lat];
    });
  }

  /* The window of degrees that holds all points, at the shape of the picture. */
  function frame(points) {
    const lons = points.map((point) => point.lon);
    const lats = points.map((point) => point.lat);
    let [west, east] = [Math.min(...lons), Math.max(...lons)];
    let [south, north] = [Math.min(...lats), Math.max(...lats)];
    const squeeze = Math.cos(((south + north) / 2) * Math.PI / 180) || 0.1;
    const high = Math.max((north - south) * 1.4, LEAST_DEGREES, ((east - west) * 1.3 * squeeze * height) / width);
    const wide = (high * width) / height / squeeze;
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    [west, north] = [lon - wide / 2, lat + high / 2];
    return {
      x: (degrees) => ((degrees - west) / wide) * width,
      y: (degrees) => ((north - degrees) / high) * height,
      holds: (place) => place.lon > west && place.lon < west + wide && place.lat < north && place.lat > north - high,
      shows: (ring) => ring.some(([a, b]) => a > west - wide && a < west + 2 * wide && b < north + high && b > north - 2 * high),
    };
  }

  /* The places near most mentions: a few far away would make all the others one dot. */
  function core(places) {
    const middle = (name) => {
      const sorted = places.flatMap((place) => Array(place.literal + place.metonyms).fill(place[name])).sort((a, b) => a - b);
      return sorted[sorted.length >> 1];
    };
    const [lon, lat] = [middle("lon"), middle("lat")];
    const away = (place) => Math.hypot((place.lon - lon) * Math.cos(lat * Math.PI / 180), place.lat - lat);
    const near = [...places].sort((a, b) => away(a) - away(b)).slice(0, Math.ceil(places.length * CORE));
    const reach = away(near[near.length - 1]);
    return away([...places].sort((a, b) => away(b) - away(a))[0]) > FAR * Math.max(reach, LEAST_DEGREES / 2) ? near : places;
  }

  const path = (ring, { x, y }) => "M" + ring.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("L") + "Z";

  function dot(place, frame, select) {
    const { row, lon, lat, literal, metonyms } = place;
    const radius = 4 + 2.5 * Math.sqrt(Math.max(literal, 0));
    const [x, y] = [frame.x(lon), frame.y(lat)];
    const name = Model.title(row, Decisions.shown(row));
    const words = `${name}: ${Dom.plural(literal, "mention")}` + (metonyms ? `, ${metonyms} for its government` : "");
    const side = 4 + 2.5 * Math.sqrt(metonyms);
    return Dom.svg("g", {
      class: "dot", "aria-label": words, "data-decision": Decisions.get(row).decision, ...Dom.chooses(() => select(row)),
    },
    Dom.svg("title", {}, words),
    literal ? Dom.svg("circle", { cx: x, cy: y, r: radius }) : null,
    metonyms ? Dom.svg("rect", { class: "metonym", x: x - side, y: y - side, width: 2 * side, height: 2 * side, transform: `rotate(45 ${x} ${y})` }) : null,
    Dom.svg("text", { x: x + radius + 5, y: y + 4 }, name));
  }

  /* Hides the names that would stand on one another; the dots keep theirs as a title. */
  function untangle(picture) {
    const taken = [];
    for (const text of picture.querySelectorAll(".dot text")) {
      const box = text.getBBox();
      if (box.x + box.width > width - 4) {
        text.setAttribute("text-anchor", "end");
        text.setAttribute("x", Number(text.getAttribute("x")) - 2 * (Number(text.getAttribute("x")) - centre(text)));
      }
      const place = text.getBBox();
      const crowded = taken.some((other) => place.x < other.x + other.width && other.x < place.x + place.width
        && place.y < other.y + other.height && other.y < place.y + place.height);
      if (crowded) text.remove();
      else taken.push(place);
    }
  }

  const centre = (text) => {
    const mark = text.parentNode.querySelector("circle, rect");
    return mark.tagName === "circle" ? Number(mark.getAttribute("cx")) : Number(mark.getAttribute("x")) + Number(mark.getAttribute("width")) / 2;
  };

  const isCountry = ({ row }) => row.cells.kind === "country" || row.cells.precision === "country";

  function draw(article, select) {
    const places = article.rows
      .filter((row) => row.sheet === "places" && Decisions.get(row).decision !== "reject")
      .map((row) => {
        const shown = Decisions.shown(row);
        const metonyms = row.mentions.filter((mention) => mention.metonym).length;
        return { row, lon: Number(shown.longitude), lat: Number(shown.latitude), located: Boolean(shown.latitude), metonyms, literal: Math.max(row.mentions.length, 1) - metonyms };
      });
    const located = places.filter((place) => place.located).sort((a, b) => b.literal + b.metonyms - a.literal - a.metonyms);
    if (!located.length) return Dom.el("p", { class: "empty" }, "No place of this article is on the map.");
    const precise = located.filter((place) => !isCountry(place));
    width = Dom.width();
    height = Math.round(width * (width < 480 ? 0.85 : 0.62));
    const window = frame(core(precise.length ? precise : located));
    const named = new Set(located.filter(isCountry).map((place) => place.row.cells.name));
    const shown = located.filter(window.holds);
    const off = located.filter((place) => !window.holds(place));
    const picture = Dom.svg("svg", { class: "map", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `Map of ${Dom.plural(located.length, "place")}` },
      Dom.svg("rect", { class: "sea", width, height }),
      load().map((country) => Dom.svg("path", {
        class: named.has(country.name) ? "land named" : "land",
        d: country.rings.filter(window.shows).map((ring) => path(ring, window)).join(""),
      })).filter((land) => land.getAttribute("d")),
      shown.map((place) => dot(place, window, select)));
    requestAnimationFrame(() => { if (picture.isConnected) untangle(picture); });
    return Dom.el("div", {}, picture, off.length ? Dom.el("p", { class: "meta off" }, "Beyond this map: ",
      off.map((place) => Dom.el("button", { type: "button", onclick: () => select(place.row) }, Model.title(place.row, Decisions.shown(place.row))))) : null);
  }

  return { draw };
})();
