"""Reads the tables Entente publishes.

An output folder holds `current.json`, the pointer, and the snapshots it may point to:

    <output>/current.json
    <output>/snapshots/<run_id>/<table>/*.parquet
    <output>/snapshots/<run_id>/manifest.json

Example:
    tables = open_tables("../target/sample-tables")
    tables.table("dyads")
    tables.sql("SELECT * FROM dyads WHERE country_a = $country", {"country": "BLR"})
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd


@dataclass(frozen=True)
class Tables:
    """One published snapshot; every table of it is a view of `connection`, named like the table.

    A snapshot is never changed, so answers stay the same until `open_tables` is called again. When retention has
    removed the snapshot in the meantime, queries fail: open the tables again.
    """

    connection: duckdb.DuckDBPyConnection
    snapshot: Path
    pointer: dict[str, Any]

    def manifest(self) -> dict[str, Any]:
        """What the run did: settings, versions, lexicons, input files, counts and timings."""
        return _read_json(self.snapshot / "manifest.json")

    def names(self) -> list[str]:
        """The tables one can query, in alphabetical order."""
        return _table_names(self.snapshot)

    def table(self, name: str) -> pd.DataFrame:
        """The whole of one table, in memory. Prefer `sql` where a table is large."""
        return self.sql(f"SELECT * FROM {_identifier(name)}")

    def sql(self, query: str, params: dict[str, Any] | list[Any] | None = None) -> pd.DataFrame:
        """The answer to a query. `params` fill `$name` (a dict) or `?` (a list)."""
        return self.connection.execute(query, params).df()


def open_tables(output_dir: str | Path) -> Tables:
    """Opens the snapshot that `current.json` names; raises FileNotFoundError when nothing is published there."""
    output = Path(output_dir).resolve()
    if not (output / "current.json").is_file():
        raise FileNotFoundError(f"Nothing is published in {output}: it holds no current.json.")
    pointer = _read_json(output / "current.json")
    snapshot = output / "snapshots" / pointer["run_id"]
    if not snapshot.is_dir():
        raise FileNotFoundError(f"current.json names run {pointer['run_id']}, but {snapshot} does not exist.")

    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    for name in _table_names(snapshot):
        files = _literal(f"{snapshot / name}/*.parquet")
        connection.execute(
            f"CREATE VIEW {_identifier(name)} AS SELECT * FROM read_parquet({files}, union_by_name = true)"
        )
    return Tables(connection, snapshot, pointer)


def _table_names(snapshot: Path) -> list[str]:
    """The folders that hold Parquet files; a folder without any has no columns to show."""
    return sorted({file.parent.name for file in snapshot.glob("*/*.parquet")})


def _read_json(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
