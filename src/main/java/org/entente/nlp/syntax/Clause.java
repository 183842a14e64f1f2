package org.entente.nlp.syntax;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.TokenRange;

/**
 * A verb group with its subject and its object, and the clause that governs it; immutable, equal to
 * itself only.
 */
public final class Clause {

  /** The way a clause is attached to its governor. */
  public enum Link {
    /** It has no governor. */
    INDEPENDENT,
    /** It has no governor and adds a remark about its subject: ", built in Italy, ". */
    APPOSITION,
    /** It completes its governor: what is said, promised, refused or asked for. */
    COMPLEMENT,
    /** It is stated in passing: a relative clause, an -ing form, a clause with "because". */
    SUBORDINATE,
    /** It states as much as its governor: a clause with "while". */
    PARALLEL
  }

  private final int index;
  private final VerbGroup verb;
  private final TokenRange subject;
  private final TokenRange object;
  private final List<CountryPhrase> subjectCountries;
  private final List<CountryPhrase> objectCountries;
  private final Optional<Clause> governor;
  private final Link link;

  Clause(
      VerbSubject subject,
      TokenRange object,
      List<CountryPhrase> objectCountries,
      Optional<Clause> governor,
      Link link) {
    this.index = subject.index();
    this.verb = subject.verb();
    this.subject = new TokenRange(subject.first(), subject.verb().first());
    this.object = object;
    this.subjectCountries = subject.countries();
    this.objectCountries = objectCountries;
    this.governor = governor;
    this.link = link;
  }

  /** Its number among the clauses of the sentence. */
  public int index() {
    return index;
  }

  public VerbGroup verb() {
    return verb;
  }

  /** Its own subject; empty if it has none or shares that of another clause. */
  public TokenRange subject() {
    return subject;
  }

  /** All that follows the verb, up to the next subject, verb or border. */
  public TokenRange object() {
    return object;
  }

  /** From the subject to the end of the object. */
  public TokenRange range() {
    return new TokenRange(subject.first(), object.end());
  }

  /** The countries that head its subject, its own or shared. */
  public List<CountryPhrase> subjectCountries() {
    return subjectCountries;
  }

  /** The countries that its object names. */
  public List<CountryPhrase> objectCountries() {
    return objectCountries;
  }

  public Optional<Clause> governor() {
    return governor;
  }

  public Link link() {
    return link;
  }

  public boolean isComplement() {
    return link == Link.COMPLEMENT;
  }

  /** Whether it is what the verb of its governor reports. */
  public boolean isReported() {
    return isComplement() && governor.orElseThrow().verb.isReport();
  }

  /** Whether it has a finite verb, a subject of its own and no governor. */
  public boolean isIndependent() {
    return verb.form() == Form.FINITE && governor.isEmpty() && !subject.isEmpty();
  }
}
