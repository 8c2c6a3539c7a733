#!/bin/sh
# Makes the lexicons that come from packages; see README.md.
set -e
cd "$(dirname "$0")/.."
resources=src/main/resources/org/dateline
packages=$(mktemp -d)
trap 'rm -r "$packages"' EXIT

archive=$(cd "$packages" && npm pack --silent dictionary-en@4.0.0)
tar -xzf "$packages/$archive" -C "$packages"
{
  echo "# Words of English that are no names, in lower case; see NOTICE."
  echo word
  sed 1d "$packages/package/index.dic" | cut -d/ -f1 | LC_ALL=C grep -xE '[a-z]{3,}' | LC_ALL=C sort -u
} > "$packages/commonwords.tsv"

pip install --quiet --no-deps --target "$packages" faker==40.40.0
PYTHONPATH=$packages python3 words/firstnames.py > "$packages/firstnames.tsv"

mv "$packages/commonwords.tsv" "$resources/names"
mv "$packages/firstnames.tsv" "$resources/text"
