"""Writes associations.tsv: 200 random contingency tables and what SciPy makes of them.

    pip install scipy mpmath; python associations.py > associations.tsv

Every value of SciPy's is held against one of 60 digits (mpmath). Where they differ by more than a
relative 1e-10, which happens where SciPy subtracts large numbers, the longer value stands and the
name of the column is in the last cell.
"""
import random

import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 60
DRAWN = random.Random(1935)
COLUMNS = ["expected", "lift", "npmi", "g2", "log_odds", "log_odds_low", "log_odds_high",
           "p_value", "jaccard", "log_dice", "t_score"]


def draw(number):
    """n, a, b, both: small, medium and very large counts, rare and common features, empty cells."""
    n = round(10 ** DRAWN.uniform(1, 8))
    if number % 10 == 0:
        n = 10**8 - number
    a, b = (max(1, min(n, round(n * 10 ** -DRAWN.uniform(0, 5)))) for _ in "ab")
    least, most = max(0, a + b - n), min(a, b)
    kind = number % 8
    if kind == 0:
        both = DRAWN.choice([least, most])
    elif kind < 3:
        both = DRAWN.randint(least, most)
    else:
        spread = (a * b / n) ** 0.5 * DRAWN.uniform(-3, 6)
        both = min(most, max(least, round(a * b / n + spread)))
    return n, a, b, both


def terms(n, a, b, both):
    rows = [both, a - both, b - both, n - a - b + both]
    means = [a * b, a * (n - b), (n - a) * b, (n - a) * (n - b)]
    return rows, means


def by_scipy(n, a, b, both):
    cells, means = terms(n, a, b, both)
    table = np.array(cells).reshape(2, 2)
    found = {}
    if all(means):
        result = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        found["g2"] = float(result.statistic) * (1 if both * n >= a * b else -1)
    halves = table + 0.5
    log_odds = float(np.log(halves[0, 0] * halves[1, 1] / (halves[0, 1] * halves[1, 0])))
    error = float(np.sqrt((1 / halves).sum())) * float(stats.norm.ppf(0.975))
    found.update(log_odds=log_odds, log_odds_low=log_odds - error, log_odds_high=log_odds + error)
    if min(means) < 5 * n:
        found["p_value"] = float(stats.fisher_exact(table).pvalue)
    else:
        found["p_value"] = float(stats.chi2.sf(abs(found["g2"]), 1))
    return found


def probability(n, a, b, both):
    return mp.binomial(a, both) * mp.binomial(n - a, b - both) / mp.binomial(n, b)


def fisher(n, a, b, both):
    least, most = max(0, a + b - n), min(a, b)
    mode = min(most, max(least, (a + 1) * (b + 1) // (n + 2)))
    here = probability(n, a, b, both) * (1 + mp.mpf(10) ** -14)
    total = mp.mpf(0)
    for start, step in ((mode, 1), (mode - 1, -1)):
        x = start
        term = probability(n, a, b, x) if least <= x <= most else mp.mpf(0)
        while least <= x <= most:
            if term <= here:
                total += term
                if term < total * mp.mpf(10) ** -40:
                    break
            if step > 0:
                term *= mp.mpf((a - x) * (b - x)) / ((x + 1) * (n - a - b + x + 1))
            else:
                term *= mp.mpf(x * (n - a - b + x)) / ((a - x + 1) * (b - x + 1))
            x += step
    return min(total, mp.mpf(1))


def by_mpmath(n, a, b, both):
    cells, means = terms(n, a, b, both)
    expected = mp.mpf(a * b) / n
    g2 = 2 * sum(o * mp.log(mp.mpf(o * n) / m) for o, m in zip(cells, means) if o)
    signs = (1, -1, -1, 1)
    log_odds = sum(s * mp.log(o + mp.mpf(1) / 2) for s, o in zip(signs, cells))
    error = mp.sqrt(sum(1 / (o + mp.mpf(1) / 2) for o in cells)) * mp.sqrt(2) * mp.erfinv(mp.mpf("0.95"))
    if both == 0:
        npmi = mp.mpf(-1)
    elif both == n:
        npmi = mp.mpf(1)
    else:
        npmi = mp.log(both / expected) / -mp.log(mp.mpf(both) / n)
    return {
        "expected": expected,
        "lift": both / expected,
        "npmi": npmi,
        "g2": g2 if both * n >= a * b else -g2,
        "log_odds": log_odds,
        "log_odds_low": log_odds - error,
        "log_odds_high": log_odds + error,
        "p_value": fisher(n, a, b, both) if min(means) < 5 * n else mp.erfc(mp.sqrt(g2 / 2)),
        "jaccard": mp.mpf(both) / (a + b - both),
        "log_dice": 14 + mp.log(mp.mpf(2 * both) / (a + b), 2) if both else mp.mpf("-inf"),
        "t_score": (both - expected) / mp.sqrt(both) if both else mp.mpf("-inf"),
    }


def main():
    rows = []
    for number in range(200):
        table = draw(number)
        exact = by_mpmath(*table)
        found = by_scipy(*table)
        longer = []
        values = []
        for column in COLUMNS:
            value = found.get(column)
            good = mp.mpf(exact[column])
            if value is not None and value != float(good) and abs(value - good) > abs(good) * mp.mpf("1e-10"):
                longer.append(column)
                value = None
            values.append(float(good) if value is None else value)
        rows.append((table, values, longer))
    q_values = stats.false_discovery_control([values[COLUMNS.index("p_value")] for _, values, _ in rows])
    print("# Made by associations.py with SciPy and mpmath; see there. In the last column: where SciPy itself is less exact.")
    print("\t".join(["n", "a", "b", "both", *COLUMNS, "q_value", "longer"]))
    for (table, values, longer), q_value in zip(rows, q_values):
        cells = [*map(str, table), *map(repr, values), repr(float(q_value)), ",".join(longer) or "-"]
        print("\t".join(cells))


main()
