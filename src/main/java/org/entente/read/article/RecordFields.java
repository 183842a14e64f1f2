package org.entente.read.article;

import java.util.List;
import java.util.Optional;

/** The fields of a record by their folded names, whatever format it came in. */
public interface RecordFields {

  /** The value of the field of this name for that role: nothing when it is absent or null. */
  Optional<String> value(ArticleField role, String name) throws RejectedRecord;

  /** The names of the fields that are there, as they are written. */
  List<String> names();
}
