"""BG/NBD with pandas and lifetimes: what `crm report clv --method bgnbd` does, without Gamma-Gamma.

    python3 lifetimes_bgnbd.py ORDERS.csv 2026-01-15 OUT.csv
"""

import sys

import pandas
from lifetimes import BetaGeoFitter
from lifetimes.utils import summary_data_from_transaction_data

orders, as_of, out = sys.argv[1:]
log = pandas.read_csv(orders, usecols=["customer", "at"])
log["at"] = pandas.to_datetime(log["at"]).dt.tz_localize(None)
summary = summary_data_from_transaction_data(
    log, "customer", "at", observation_period_end=as_of, freq="D", freq_multiplier=7
)
fitter = BetaGeoFitter(penalizer_coef=0.0)
fitter.fit(summary["frequency"], summary["recency"], summary["T"])
print(fitter.params_)
summary["expected"] = fitter.conditional_expected_number_of_purchases_up_to_time(
    52.18, summary["frequency"], summary["recency"], summary["T"]
)
summary["alive"] = fitter.conditional_probability_alive(summary["frequency"], summary["recency"], summary["T"])
summary.to_csv(out)
