/**
 * Step 1 of 5: the corpus, record by record, as articles or rejects.
 *
 * <p>In: files in one of the formats of {@link org.entente.read.file.Format}. Out: rows of {@link
 * org.entente.schema.Records}. Example: {@code [file:/corpus/a.jsonl, 0, s001,
 * baltic-courier.example, https://…, Eight memoranda, , Belarus and Iran …, 2024-05-20T08:00:00Z,
 * en, 5f1c…, null, null, null]}.
 */
package org.entente.read;
