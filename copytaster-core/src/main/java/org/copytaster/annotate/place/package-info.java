/// Places: which words name a location, and where on the earth it is.
///
/// Names come from the mentions that the network found and, outside people's and organisations'
/// names, from the gazetteer itself: capitalised words that name a place in it, unless what stands
/// around them says otherwise ("Mr Paris", "Houston Rockets"). Of the places that bear a name, the
/// one is taken that its container says ("Paris, Texas"), that lies near the other places of the
/// article and its outlet, and that is well known, in this order. One name means one place
/// throughout an article, unless a container says otherwise.
///
/// The gazetteer is a single read-only table of some 140,000 places (GeoNames, CC BY 4.0), searched
/// by halving; it is read once per finder, on first use, in well under 150 ms.
@NullMarked
package org.copytaster.annotate.place;

import org.jspecify.annotations.NullMarked;
