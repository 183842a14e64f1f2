package org.entente.model.text;

import java.time.Instant;
import java.util.Optional;

/**
 * One record of a corpus, accepted.
 *
 * @param id the corpus's own id, else a stable hash of url or text
 * @param source who printed it; "unknown" where the corpus does not say
 * @param title never null, may be empty
 * @param dateline the leading place and agency where the corpus has it apart; may be empty
 * @param text the body, exactly as it stood in the input
 * @param unreadDate the date as the corpus writes it, where it could not be read
 * @param language ISO 639 code as the corpus gives it, if it does
 */
public record Article(
    String id,
    String source,
    Optional<String> url,
    String title,
    String dateline,
    String text,
    Optional<Instant> published,
    Optional<String> unreadDate,
    Optional<String> language,
    Optional<String> author) {}
