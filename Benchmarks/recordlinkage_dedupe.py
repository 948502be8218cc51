"""Duplicates by the Python package recordlinkage: what `crm customer dedupe` does.

    python3 recordlinkage_dedupe.py PEOPLE.csv OUT.csv

Blocks on four keys, compares eight fields, and learns which pairs are one person by expectation and maximisation.
"""

import sys

import pandas
import recordlinkage

source, out = sys.argv[1:]
people = pandas.read_csv(source, index_col="row", dtype=str)
index = recordlinkage.Index()
for key in ("given_name", "family_name", "birth_date", "telephone"):
    index.block(key)
pairs = index.index(people)
compare = recordlinkage.Compare()
for field in ("given_name", "family_name", "street", "city"):
    compare.string(field, field, method="jarowinkler", threshold=0.88, label=field)
for field in ("birth_date", "postal_code", "telephone", "mail"):
    compare.exact(field, field, label=field)
agreements = compare.compute(pairs, people)
matches = recordlinkage.ECMClassifier().fit_predict((agreements > 0).astype(int))
matches.to_frame(index=False).to_csv(out, index=False)
