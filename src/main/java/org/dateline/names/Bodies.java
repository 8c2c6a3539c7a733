package org.dateline.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which forms name the same organisation.
 *
 * <p>"Defense Ministry" is the Russian Defense Ministry where no other one is named.
 */
final class Bodies {
  private static final Pattern UN = Pattern.compile("^(?:United Nations|U\\.N\\.) (?=\\p{Lu})");
  private static final Pattern US = Pattern.compile("^(?:United States|U\\.S\\.) (?=\\p{Lu})");
  private static final Pattern OFFICE =
      Pattern.compile("^(Department|Ministry) of (?:the )?(\\p{Lu}\\S*)$");

  /** "DoD", "MoJ". */
  private static final Pattern OFFICE_LETTERS = Pattern.compile("[DM]o\\p{Lu}{1,3}");

  /** The kind of "House", which is no short form of the White House. */
  private static final String HOUSE = "facility";

  private final Acronyms acronyms = new Acronyms();
  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final Organisations organisations;

  Bodies(Atlas atlas, HeadNouns headNouns, Organisations organisations) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    this.organisations = organisations;
  }

  /** What two spellings of one name have in common: "UN Security Council", "State Department". */
  static String spelling(String form) {
    String whole = UN.matcher(US.matcher(form).replaceFirst("US ")).replaceFirst("UN ");
    return Fold.plain(OFFICE.matcher(whole).replaceFirst("$2 $1"));
  }

  /** The form that a form is short for; empty where there is none, or more than one. */
  Optional<String> fullForm(String form, Map<String, List<Candidate>> forms) {
    Optional<String> introduced =
        forms.keySet().stream()
            .filter(full -> acronyms.introduces(forms.getOrDefault(full, List.of()), form))
            .findFirst();
    if (introduced.isPresent()) {
      return introduced;
    }
    if (Words.isAcronym(form) || OFFICE_LETTERS.matcher(form).matches()) {
      return Clusters.only(forms.keySet(), full -> Acronyms.isOf(form, full))
          .or(() -> Clusters.only(forms.keySet(), full -> isOfOwned(form, full)))
          .or(() -> company(form, forms));
    }
    if (organisations.named(form).isPresent() || atlas.isCountry(form)) {
      return Clusters.only(forms.keySet(), full -> isOwned(form, full))
          .or(() -> company(form, forms));
    }
    return company(form, forms)
        .or(
            () ->
                Clusters.only(forms.keySet(), full -> isShortOrganisation(form, full))
                    .filter(full -> !isBegun(form, full)));
  }

  /** The House of "House Judiciary Committee", the coalition of the Coalition Authority. */
  private boolean isBegun(String form, String full) {
    return full.startsWith(form + " ")
        && !full.startsWith(form + " of ")
        && headNouns.of(form).isPresent();
  }

  /** "Reed Inc." for "Reed", or "Reed Optics Inc." where there is none. */
  private Optional<String> company(String form, Map<String, List<Candidate>> forms) {
    return Clusters.only(
            forms.keySet(), f -> isOfCompany(form, f) && HeadNouns.without(f).equals(form))
        .or(() -> Clusters.only(forms.keySet(), full -> isOfCompany(form, full)));
  }

  /**
   * "Defense Ministry" for "Russian Defense Ministry", "Woeroon" for "Woeroon Ltd"; a faith for its
   * church.
   */
  private boolean isShortOrganisation(String form, String full) {
    if (full.length() <= form.length()) {
      return false;
    }
    String lowerForm = form.toLowerCase(Locale.ROOT);
    String lowerFull = full.toLowerCase(Locale.ROOT);
    boolean end =
        lowerFull.endsWith(" " + lowerForm)
            && !lowerFull.endsWith(" of the " + lowerForm)
            && !lowerFull.endsWith(" of " + lowerForm)
            && !lowerFull.endsWith(" for " + lowerForm)
            && headNouns.of(head(form)).isPresent()
            && !isHouse(head(form));
    boolean begin =
        lowerFull.startsWith(lowerForm + " ")
            && (form.contains(" ")
                || (lowerFull.startsWith(lowerForm + " of ") && headNouns.of(form).isPresent())
                || headNouns.of(Clusters.last(full)).isPresent());
    return end || begin || lowerFull.equals("church of " + lowerForm);
  }

  private boolean isHouse(String word) {
    return headNouns.of(word).filter(noun -> noun.kind().equals(HOUSE)).isPresent();
  }

  /** "FAO" for the UN Food and Agriculture Organization, "CBC" for CBC News. */
  private boolean isOfOwned(String acronym, String full) {
    int space = full.startsWith("United ") ? full.indexOf(' ', 7) : full.indexOf(' ');
    boolean owned = space > 0 && isOwner(full.substring(0, space));
    return full.equals(acronym + " News")
        || (owned && acronym.length() > 2 && Acronyms.isOf(acronym, full.substring(space + 1)));
  }

  private boolean isOwner(String word) {
    return Words.isAcronym(word) || word.equals("United Nations") || atlas.isNational(word);
  }

  /** "AEP" of "AEP Industries Inc." */
  private boolean isOfCompany(String form, String full) {
    return full.startsWith(form + " ")
        && headNouns
            .of(Clusters.last(full))
            .filter(noun -> noun.kind().equals("company"))
            .isPresent();
  }

  /** "US State Department" for "State Department". */
  private boolean isOwned(String form, String full) {
    if (!full.endsWith(" " + form)) {
      return false;
    }
    return isOwner(full.substring(0, full.length() - form.length() - 1));
  }

  /** The noun that tells what it is: of "Ministry of Health", the ministry. */
  private static String head(String form) {
    int of = form.indexOf(" of ");
    return Clusters.last(of < 0 ? form : form.substring(0, of));
  }
}
