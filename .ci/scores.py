#!/usr/bin/env python3
"""Scores Dateline on the gold articles below a folder; fails where a score is below its floor."""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def extract(articles, out):
    done = subprocess.run([str(HERE.parent / 'dateline'), 'extract', str(articles), '--out', str(out), '--quiet'])
    if done.returncode == 2:
        sys.exit(f'scores: extracting {articles} failed')


def scores(eval_dir, name):
    gold = next(p for p in (eval_dir / name, eval_dir / 'public' / name) if p.is_dir())
    with tempfile.TemporaryDirectory() as out:
        extract(gold / 'articles', out)
        command = [sys.executable, str(eval_dir / 'score.py'), '--gold', str(gold), '--out', out, '--json']
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    eval_dir = pathlib.Path(sys.argv[1])
    with open(HERE / 'floors.tsv', encoding='utf-8', newline='') as f:
        floors = list(csv.DictReader(f, delimiter='\t'))
    below = 0
    for name in dict.fromkeys(row['set'] for row in floors):
        found = scores(eval_dir, name)
        print(f'\n== scores on {name}')
        for label, parts in found.items():
            print(f'{label:30s} ' + '  '.join(f'{k} {v}' for k, v in parts.items()))
        for row in (row for row in floors if row['set'] == name):
            value = found.get(row['score'], {})
            value = value.get('F1', value.get('acc', 0.0))
            if value < float(row['floor']):
                print(f"below its floor: {name}, {row['score']}: {value}, floor {row['floor']}")
                below += 1
    print(f'\nfloors: {len(floors) - below} passed, {below} failed')
    sys.exit(1 if below else 0)


if __name__ == '__main__':
    main()
