// Reduces the country outlines of the npm package world-atlas (Natural Earth, 1:110 million) to what
// the review page draws. Run as in README.md; the result depends on the package alone.
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(from, "utf8"));
const { scale, translate } = topology.transform;

// Hundredths of a degree: finer than the outlines are.
const UNITS = 100;

function arc(deltas) {
  let x = 0;
  let y = 0;
  let lastX = 0;
  let lastY = 0;
  const reduced = [];
  deltas.forEach(([dx, dy], i) => {
    x += dx;
    y += dy;
    const lon = Math.round((x * scale[0] + translate[0]) * UNITS);
    const lat = Math.round((y * scale[1] + translate[1]) * UNITS);
    if (i === 0 || lon !== lastX || lat !== lastY) {
      reduced.push(lon - lastX, lat - lastY);
      [lastX, lastY] = [lon, lat];
    }
  });
  return reduced;
}

const countries = topology.objects.countries.geometries.map((country) => ({
  name: country.properties.name,
  rings: (country.type === "Polygon" ? [country.arcs] : country.arcs ?? []).flat(),
}));

writeFileSync(
  to,
  JSON.stringify({ units: UNITS, arcs: topology.arcs.map(arc), countries }) + "\n",
);
