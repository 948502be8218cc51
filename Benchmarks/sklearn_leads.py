"""A logistic regression by scikit-learn over a file of leads: what `crm model train` does.

    python3 sklearn_leads.py LEADS.csv

The same features, the same deals kept back, the same objective; prints how well the deals kept back are told apart.
"""

import hashlib
import sys

import numpy
import pandas
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss, log_loss, roc_auc_score

leads = pandas.read_csv(sys.argv[1], keep_default_na=False, na_values=["", "Select"])
won = (leads.pop("stage") == "Won").to_numpy()
digests = leads.pop("number").map(lambda number: int(hashlib.md5(number.encode()).hexdigest()[:8], 16) % 10)
test = (digests < 3).to_numpy()
leads = leads.drop(columns=["lost_reason", "created_at"])
numbers = leads.select_dtypes("number")
texts = pandas.get_dummies(leads.drop(columns=numbers.columns).fillna(""), drop_first=True, dtype=float)
numbers = numbers.fillna(numbers[~test].median())
scaled = (numbers - numbers[~test].mean()) / numbers[~test].std(ddof=0)
design = numpy.hstack([scaled.to_numpy(), texts.to_numpy()])
model = LogisticRegression(C=1, tol=1e-8, max_iter=5_000).fit(design[~test], won[~test])
chances = model.predict_proba(design[test])[:, 1]
for measure in (roc_auc_score, average_precision_score, log_loss, brier_score_loss):
    print(f"{measure.__name__} {measure(won[test], chances):.4f}")
