package org.copytaster.annotate.place;

import java.util.Locale;
import java.util.Set;
import org.copytaster.text.WordList;

/// Words by which a place's name shows itself, or something else does.
final class PlaceWords {
  private static final Set<String> INSTITUTIONS =
      WordList.of(
          """
          police fire city county town township village state district council school schools high
          hospital university college court courts sheriff mayor municipal public regional central
          area community parks park library airport department fair health medical board commission
          government parliament assembly senate house civic chamber parish province national general
          memorial international elementary middle superior circuit supreme crown magistrates
          detective coroner ambulance metropolitan convention center centre museum division highway
          volunteer detention local association society foundation republican democratic army\
          """);

  private static final Set<String> LEADS =
      WordList.of(
          """
          the greater downtown metro metropolitan central north south east west northern southern
          eastern western northeast northwest southeast southwest northeastern northwestern
          southeastern southwestern upper lower inner mid old new city town village state province
          region district county of mainland rural suburban upstate\
          """);

  private static final Set<String> STREETS =
      WordList.of(
          """
          street streets st. road roads rd. avenue avenues ave ave. drive dr. lane ln. boulevard blvd
          blvd. highway hwy. route parkway court terrace circle crescent turnpike trail alley
          expressway freeway pike hall house elementary\
          """);

  /// What follows a place's name in the names of newspapers, teams and firms, which do not speak of
  /// the place.
  private static final Set<String> RIVALS =
      WordList.of(
          """
          times post news herald tribune star journal gazette sun chronicle daily telegraph observer
          press mail express examiner globe inquirer dispatch register courier record sentinel
          advocate united rovers athletic wanderers albion hotspur fc f.c. afc cup open grand prix
          marathon inc inc. corp corp. ltd ltd. plc co. & and motors airlines airways sachs\
          """);

  private static final Set<String> ANNOUNCING =
      WordList.of(
          """
          in of at from near to outside around through across toward towards into throughout beyond
          between downtown central northern southern eastern western north south east west greater
          suburban nearby\
          """);

  /// Single words that name a town somewhere but are hardly ever meant so.
  private static final Set<String> COMMON =
      WordList.of(
          """
          street post police bridge court valley pavilion church school park hall place mission
          centre center college university downtown route north south east west central union earth
          hamas hezbollah city town village county district state mill mills lake river island beach
          bay port harbor harbour hill hills mount mountain forest garden gardens square market
          station airport farm house hotel tower green field spring springs continental surprise
          welcome independence liberty freedom hope unity concordia commerce enterprise industry
          public general major president king queen prince royal sunday monday tuesday wednesday
          thursday friday saturday january february march april may june july august september
          october november december internet web court cross lane road avenue drive plaza mall gate
          temple chapel cathedral mosque camp fort base barracks castle palace university first
          second third sunshine granite buckeye white star point walker mon north-east northeast
          northwest southeast southwest southern northern eastern western downtown uptown midtown main elementary middle high senior junior saint san santa
          free law home federal marina maritime islands meadow meadows grove dodge best most many more much some this that these those army navy guard police union congress
          senate parliament council police\
          """);

  private PlaceWords() {}

  static boolean isInstitution(String word) {
    return INSTITUTIONS.contains(lower(word));
  }

  static boolean isLead(String word) {
    return LEADS.contains(lower(word));
  }

  static boolean isStreet(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && STREETS.contains(lower(word));
  }

  static boolean isRival(String word) {
    return RIVALS.contains(lower(word));
  }

  static boolean announces(String word) {
    return ANNOUNCING.contains(lower(word));
  }

  static boolean isCommon(String word) {
    return COMMON.contains(lower(word)) || INSTITUTIONS.contains(lower(word));
  }

  /// True for what may follow a place's name inside a longer one.
  static boolean closes(String word) {
    return isInstitution(word) || !Character.isLetterOrDigit(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
