package org.entente.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.eval.dealings.Agreement;
import org.entente.eval.dealings.DealingScores;
import org.entente.eval.dealings.Fault;
import org.entente.eval.dealings.JudgedRow;
import org.entente.eval.dealings.Share;
import org.entente.eval.dealings.Telling;
import org.entente.model.Interaction;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/** The scores of dealings as lines of text. */
public final class DealingTables {

  private final List<String> lines = new ArrayList<>();

  private DealingTables() {}

  /**
   * The tables of {@code scores} and their first {@code errors} wrong rows.
   *
   * @param errors 0: no list of them
   */
  public static List<String> of(DealingScores scores, int errors) {
    DealingTables tables = new DealingTables();
    tables.found(scores);
    tables.rows(scores);
    tables.told(scores);
    tables.lines.add("");
    tables.lines.addAll(ReliabilityTable.of(scores.reliability()));
    if (errors > 0) {
      tables.errors(scores.errors(), errors);
    }
    return tables.lines;
  }

  private void found(DealingScores scores) {
    lines.add("");
    line(
        "%-44s %8s %8s %9s %8s %8s %8s %8s",
        "dealings", "found", "right", "precision", "expected", "told", "recall", "F1");
    agreement("pairs", scores.pairs());
    agreement("pair and sector", scores.sectors());
    agreement("pair and group of sector", scores.groups());
  }

  private void agreement(String name, Agreement agreement) {
    Share precision = agreement.precision();
    Share recall = agreement.recall();
    line(
        "%-44s %8d %8d %9.3f %8d %8d %8.3f %8.3f",
        name,
        precision.whole(),
        precision.part(),
        precision.value(),
        recall.whole(),
        recall.part(),
        recall.value(),
        agreement.f1());
  }

  private void rows(DealingScores scores) {
    header("rows", "found", "rows");
    share("right in all that they state", scores.right());
    for (Fault fault : Fault.values()) {
      share("wrong first in " + fault.code(), scores.wrong(fault));
    }
    share("right, with any relation of the quad class", scores.rightQuadClass());
  }

  private void told(DealingScores scores) {
    header("core dealings", "expected", "told");
    share("pair", scores.corePairs());
    for (Telling telling : Telling.values()) {
      if (telling != Telling.NOTHING) {
        share(telling.label(), scores.told(telling));
      }
    }
  }

  private void header(String name, String whole, String part) {
    lines.add("");
    line("%-44s %8s %8s %9s", name, whole, part, "share");
  }

  private void share(String name, Share share) {
    line("%-44s %8d %8d %9.3f", name, share.whole(), share.part(), share.value());
  }

  private void errors(List<JudgedRow> wrong, int shown) {
    lines.add("");
    lines.add("errors: " + wrong.size());
    wrong.stream().limit(shown).forEach(this::error);
  }

  private void error(JudgedRow row) {
    Statement statement = row.evidence().statement();
    line(
        "%-8s %s %-52s wrong in %-10s %s",
        row.article(),
        statement.dyad(),
        said(statement),
        row.fault().map(Fault::code).orElse(""),
        row.sentence().replace('\n', ' '));
  }

  /** Sector, relation, direction and modality. */
  private static String said(Statement statement) {
    Interaction interaction = statement.interaction();
    return String.join(
        " ",
        statement.sector().map(SectorMention::sector).orElse("-"),
        interaction.relation().map(Relation::name).orElse("-"),
        interaction.direction().map(way -> way.from() + ">" + way.to()).orElse("-"),
        interaction.modality().code());
  }

  private void line(String form, Object... cells) {
    lines.add(String.format(Locale.ROOT, form, cells));
  }
}
