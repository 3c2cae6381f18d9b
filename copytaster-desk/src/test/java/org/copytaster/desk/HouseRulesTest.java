package org.copytaster.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Who may import whom, and what the core must not do.
class HouseRulesTest {
  private static final String[] VERBS = {
    "read",
    "extract",
    "annotate",
    "attribute",
    "code",
    "reuse",
    "group",
    "brief",
    "publish",
    "verify"
  };

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.copytaster");

  private static String all(String verb) {
    return "org.copytaster." + verb + "..";
  }

  private static String[] verbs() {
    String[] verbs = new String[VERBS.length];
    for (int i = 0; i < VERBS.length; i++) verbs[i] = all(VERBS[i]);
    return verbs;
  }

  @Test
  void modelSeesNothingOfOurs() {
    noClasses()
        .that(resideInAPackage("org.copytaster.model"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.copytaster..").and(not(resideInAPackage("org.copytaster.model"))))
        .because("the nouns are what all verbs agree on; a noun that knows a verb cannot be shared")
        .check(HOUSE);
  }

  @Test
  void textSeesOnlyModel() {
    noClasses()
        .that(resideInAPackage("org.copytaster.text.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.copytaster..")
                .and(not(resideInAnyPackage("org.copytaster.text..", "org.copytaster.model"))))
        .because("every verb leans on it")
        .check(HOUSE);
  }

  @Test
  void aVerbNeverImportsAnotherVerb() {
    for (String verb : VERBS)
      noClasses()
          .that(resideInAPackage(all(verb)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(verbs()).and(not(resideInAPackage(all(verb)))))
          .allowEmptyShould(true)
          .because(
              "verbs meet in model and text; only Newsroom chains them, so each is replaceable")
          .check(HOUSE);
  }

  @Test
  void onlyTheNewsroomSeesAllVerbs() {
    noClasses()
        .that(resideInAnyPackage(verbs()))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.copytaster.Newsroom")
        .because("a verb does not know the chain that it stands in")
        .check(HOUSE);
  }

  @Test
  void theCoreKnowsNothingOfTheEdge() {
    noClasses()
        .that(resideInAPackage("org.copytaster.."))
        .and(not(resideInAnyPackage("org.copytaster.desk..", "org.copytaster.evaluation..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.copytaster.desk.."))
        .because("the core runs anywhere: in a command, a server, a Flink operator")
        .check(HOUSE);
  }

  @Test
  void theCoreHasNoClockChanceThreadDiskOrLog() {
    classes()
        .that(
            resideInAnyPackage(
                "org.copytaster",
                "org.copytaster.model..",
                "org.copytaster.text..",
                "org.copytaster.json..",
                "org.copytaster.read..",
                "org.copytaster.extract..",
                "org.copytaster.annotate..",
                "org.copytaster.attribute..",
                "org.copytaster.code..",
                "org.copytaster.reuse..",
                "org.copytaster.group..",
                "org.copytaster.brief..",
                "org.copytaster.publish..",
                "org.copytaster.verify.."))
        .should(Pure.BE_PURE)
        .because("the same archive and versions must give byte-identical briefs")
        .check(HOUSE);
  }

  @Test
  void storeAndSearchSeeModelOnly() {
    for (String room : new String[] {"store", "search"})
      noClasses()
          .that(resideInAPackage("org.copytaster.desk." + room + ".."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.copytaster..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.copytaster.desk." + room + "..",
                              "org.copytaster.model",
                              "org.copytaster.json"))))
          .because("what is kept and found are the nouns and their JSON, however they were made")
          .check(HOUSE);
  }

  @Test
  void serveNeverReachesIntoAVerb() {
    noClasses()
        .that(resideInAPackage("org.copytaster.desk.serve.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(verbs()))
        .because(
            "a page shows what the store holds; what is made while somebody waits is made twice")
        .check(HOUSE);
  }

  @Test
  void nothingImportsTheCommands() {
    noClasses()
        .that(not(resideInAPackage("org.copytaster.desk.cli")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.copytaster.desk.cli"))
        .because("commands are the outermost ring")
        .check(HOUSE);
  }

  @Test
  void thereAreNoCircles() {
    // a verb and the folders of its own algorithms are one room
    for (String rooms : new String[] {"org.copytaster.(*)..", "org.copytaster.desk.(*).."})
      slices()
          .matching(rooms)
          .should()
          .beFreeOfCycles()
          .because("rooms in a circle are one room that pretends to be several")
          .check(HOUSE);
  }

  @Test
  void nothingIsNamedForHavingNoName() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .because("a package is named for what its classes do")
        .check(HOUSE);
  }
}
