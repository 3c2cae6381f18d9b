package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// Words that name a location, and where it is.
///
/// @param country ISO 3166 alpha-3
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param geonames GeoNames id
public record Place(
    Span span,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonames) {}
