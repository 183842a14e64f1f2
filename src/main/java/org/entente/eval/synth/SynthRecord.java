package org.entente.eval.synth;

import java.util.Optional;
import org.entente.model.text.RejectReason;

/**
 * A line of a corpus, and what must become of it.
 *
 * @param line its bytes, without the end of the line
 * @param article the article that it holds; nothing if it is to be refused
 * @param reason why it is to be refused
 */
record SynthRecord(byte[] line, Optional<SynthArticle> article, Optional<RejectReason> reason) {}
