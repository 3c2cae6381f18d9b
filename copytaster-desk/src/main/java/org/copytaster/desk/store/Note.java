package org.copytaster.desk.store;

/// Words to the desk, as the archive keeps them.
///
/// @param volume the archive's file
/// @param place the byte in it
/// @param subject what sort of note it is, such as [#REMARK]
/// @param taken when it came, ISO 8601
/// @param words JSON
public record Note(String volume, long place, String subject, String taken, String words) {
  public static final String REMARK = "remark";
}
