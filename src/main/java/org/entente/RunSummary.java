package org.entente;

import org.entente.publish.Layout;

/** What a run published. */
public record RunSummary(String runId, RecordCounts counts, Layout layout) {}
