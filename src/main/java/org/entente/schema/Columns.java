package org.entente.schema;

/**
 * The names of columns that more than one class reads or writes. What a column means is in the
 * schema of its table.
 */
public final class Columns {

  // articles, and the rows that belong to them
  public static final String ARTICLE_ID = "article_id";
  public static final String STORY_ID = "story_id";
  public static final String IS_STORY_HEAD = "is_story_head";
  public static final String SOURCE = "source";
  public static final String PUBLISHED = "published";
  public static final String LANGUAGE = "language";
  public static final String IS_ANALYZED = "is_analyzed";
  public static final String SENTENCE_ID = "sentence_id";
  public static final String SCOPE = "scope";
  public static final String RELATION = "relation";
  public static final String QUAD_CLASS = "quad_class";
  public static final String MODALITY = "modality";
  public static final String LINK = "link";
  public static final String CONFIDENCE = "confidence";
  public static final String N_LINKED = "n_linked";
  public static final String SALIENCE = "salience";
  public static final String IS_SALIENT = "is_salient";
  public static final String N_MENTIONS = "n_mentions";

  // what a cell is about
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String COUNTRY = "country";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String SECTOR = "sector";
  public static final String SECTOR_GROUP = "sector_group";
  public static final String COUNTRY_GROUP = "country_group";
  public static final String GROUP_A = "group_a";
  public static final String GROUP_B = "group_b";
  public static final String KIND = "kind";
  public static final String RANK = "rank";

  // counts of a cell
  public static final String N_ARTICLES = "n_articles";
  public static final String N_STORIES = "n_stories";
  public static final String N_SOURCES = "n_sources";
  public static final String N_SENTENCES = "n_sentences";
  public static final String N_DYADS = "n_dyads";
  public static final String N_STORIES_ALL = "n_stories_all";
  public static final String STORIES_DAMPED = "stories_damped";
  public static final String IS_SUPPORTED = "is_supported";
  public static final String IS_DISJOINT = "is_disjoint";

  // counts that a cell is measured against
  public static final String N_STORIES_PERIOD = "n_stories_period";
  public static final String N_STORIES_A = "n_stories_a";
  public static final String N_STORIES_B = "n_stories_b";
  public static final String N_STORIES_COUNTRY = "n_stories_country";
  public static final String N_STORIES_SECTOR = "n_stories_sector";
  public static final String N_STORIES_DYAD = "n_stories_dyad";
  public static final String N_STORIES_DYADS = "n_stories_dyads";
  public static final String N_STORIES_EITHER = "n_stories_either";
  public static final String N_STORIES_SECTOR_GIVEN_EITHER = "n_stories_sector_given_either";

  // measures of a cell
  public static final String P_VALUE = "p_value";
  public static final String Q_VALUE = "q_value";
  public static final String STORIES_PREVIOUS = "stories_previous";
  public static final String STORIES_YEAR_BEFORE = "stories_year_before";
  public static final String CHANGE = "change";
  public static final String CHANGE_YEAR = "change_year";
  public static final String IS_BURST = "is_burst";

  // what was read
  public static final String N_DUPLICATES = "n_duplicates";
  public static final String N_SKIPPED = "n_skipped";
  public static final String N_REJECTS = "n_rejects";
  public static final String N_LANGUAGES = "n_languages";
  public static final String N_DAYS = "n_days";
  public static final String N_DAYS_WITHOUT = "n_days_without";

  private Columns() {}
}
