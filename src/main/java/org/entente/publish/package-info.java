/**
 * Step 5 of 5: one immutable snapshot, and then the pointer to it.
 *
 * <p>In: all tables. Out: {@code snapshots/<run_id>/<table>/*.parquet}, {@code
 * snapshots/<run_id>/manifest.json}, and last {@code current.json}. Example of the pointer: {@code
 * {"run_id": "20240520T080000Z-5f1c0a", "tables": {"articles": {"rows": 132}}, …}}.
 */
package org.entente.publish;
