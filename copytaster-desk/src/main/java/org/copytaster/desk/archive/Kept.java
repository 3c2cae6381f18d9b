package org.copytaster.desk.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept: a [Deposit], read again.
///
/// @param origin as deposited; a note's subject
/// @param sha256 of the payload: the body of a response, the bytes of a file; empty for a note
/// @param type media type of `bytes`
/// @param bytes the response with its headers, or the file; empty for a note
/// @param details as deposited
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Kept(
    Location location,
    Kind kind,
    String origin,
    @Nullable String url,
    Instant taken,
    Deposit.Form form,
    String type,
    String sha256,
    byte[] bytes,
    JsonNode details) {}
