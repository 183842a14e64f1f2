package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.SparkSession;
import org.entente.run.BuildInfo;

/** Who may import whom. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "org.entente.model..",
    "org.entente.nlp..",
    "org.entente.stats..",
    "org.entente.story..",
    "org.entente.config.."
  };

  private static final String[] SCORING = {
    "org.entente.eval.gold", "org.entente.eval.dealings", "org.entente.eval.score"
  };

  @ArchTest
  static final ArchRule purePackagesNeedNothingButJavaAndEachOther =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("java..")
                  .or(resideInAnyPackage(PURE))
                  .as("are in java or in a pure package"));

  @ArchTest
  static final ArchRule floorsOfNlpImportDownwardsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.entente.nlp..")
          .layer("doors")
          .definedBy("org.entente.nlp")
          .layer("statement, salience, confidence")
          .definedBy(
              "org.entente.nlp.statement..",
              "org.entente.nlp.salience..",
              "org.entente.nlp.confidence..")
          .layer("sector, event")
          .definedBy("org.entente.nlp.sector..", "org.entente.nlp.event..")
          .layer("syntax, country, anaphora")
          .definedBy(
              "org.entente.nlp.syntax..", "org.entente.nlp.country..", "org.entente.nlp.anaphora..")
          .layer("lexicon")
          .definedBy("org.entente.nlp.lexicon..")
          .layer("text")
          .definedBy("org.entente.nlp.text..")
          .whereLayer("doors")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("statement, salience, confidence")
          .mayOnlyBeAccessedByLayers("doors")
          .whereLayer("sector, event")
          .mayOnlyBeAccessedByLayers("doors", "statement, salience, confidence")
          .whereLayer("syntax, country, anaphora")
          .mayOnlyBeAccessedByLayers("doors", "statement, salience, confidence", "sector, event")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers(
              "doors",
              "statement, salience, confidence",
              "sector, event",
              "syntax, country, anaphora");

  @ArchTest
  static final ArchRule packagesOfNlpFormNoCycle =
      slices().matching("org.entente.nlp.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfReadFormNoCycle =
      slices().matching("org.entente.read.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfAggregateFormNoCycle =
      slices().matching("org.entente.aggregate.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partsOfAggregateImportOnlyThoseBeforeThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.entente..")
          .layer("aggregate")
          .definedBy("org.entente.aggregate")
          .layer("table")
          .definedBy("org.entente.aggregate.table")
          .layer("measure")
          .definedBy("org.entente.aggregate.measure")
          .layer("count")
          .definedBy("org.entente.aggregate.count")
          .layer("encode")
          .definedBy("org.entente.aggregate.encode")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("aggregate")
          .whereLayer("measure")
          .mayOnlyBeAccessedByLayers("table")
          .whereLayer("count")
          .mayOnlyBeAccessedByLayers("table", "measure", "aggregate")
          .whereLayer("encode")
          .mayOnlyBeAccessedByLayers("count", "measure", "table", "aggregate");

  @ArchTest
  static final ArchRule scoreNeedsJacksonBesideThePurePackages =
      classes()
          .that()
          .resideInAnyPackage(SCORING)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "com.fasterxml.jackson..")
                  .or(resideInAnyPackage(SCORING))
                  .or(resideInAnyPackage(PURE))
                  .as("are in java, in Jackson, in a package of scores or in a pure package"));

  @ArchTest
  static final ArchRule packagesOfEvalFormNoCycle =
      slices().matching("org.entente.eval.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule modelStatsAndConfigStandAlone =
      slices()
          .matching("org.entente.(model|stats|config)..")
          .should()
          .notDependOnEachOther()
          .because("they are what the others are made of");

  @ArchTest
  static final ArchRule annotateAndTheAnnotatorsAloneKnowSparkNlp =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entente.annotate", "org.entente.sparknlp")
          .and()
          .doNotBelongToAnyOf(BuildInfo.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.johnsnowlabs..");

  @ArchTest
  static final ArchRule languageAloneKnowsOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.read.language")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule stepsMeetInTablesNeverInEachOther =
      slices()
          .matching("org.entente.(read|increment|annotate|extract|aggregate|publish)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsThePipeline =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entente", "org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente");

  @ArchTest
  static final ArchRule onlyThePipelineAndTheCommandLineKnowTheRun =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entente", "org.entente.run", "org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.run");

  @ArchTest
  static final ArchRule readersOfTablesAndMadeCorporaKnowNoStep =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.entente.check..",
              "org.entente.report..",
              "org.entente.export..",
              "org.entente.audit..",
              "org.entente.eval..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.read..",
              "org.entente.annotate..",
              "org.entente.extract..",
              "org.entente.aggregate..",
              "org.entente.publish..",
              "org.entente.cli");

  @ArchTest
  static final ArchRule theCommandLineKnowsNoStepButThePublishedTables =
      noClasses()
          .that()
          .resideInAPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.read..",
              "org.entente.annotate..",
              "org.entente.extract..",
              "org.entente.aggregate..");

  @ArchTest
  static final ArchRule storageNeedsHadoopAlone =
      classes()
          .that()
          .resideInAPackage("org.entente.storage")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..", "org.apache.hadoop..", "org.entente.storage", "org.entente.config"));

  @ArchTest
  static final ArchRule schemasKnowNoOtherPackage =
      noClasses()
          .that()
          .resideInAPackage("org.entente.schema")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.entente..").and(not(resideInAPackage("org.entente.schema"))));

  @ArchTest
  static final ArchRule onlyTheCommandLineNamesPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineOpensASparkSession =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .callMethod(SparkSession.class, "builder")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(SparkSession.Builder.class);

  @ArchTest
  static final ArchRule nobodyEndsTheProcessButMain =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.entente.cli.Main")
          .should()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class);

  @ArchTest
  static final ArchRule nobodyCallsSystemExit =
      noClasses().should().callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.entente.(*)..").should().beFreeOfCycles();
}
