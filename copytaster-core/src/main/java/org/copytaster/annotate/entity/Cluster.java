package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;

/// The names that mean one thing, while they are being gathered.
final class Cluster {
  final EntityType type;
  final List<Integer> names = new ArrayList<>();
  final Set<String> forms = new HashSet<>();
  String fullest;

  Cluster(EntityType type, String form) {
    this.type = type;
    this.fullest = form;
    this.forms.add(form);
  }

  void add(int index, Name name, String form) {
    names.add(index);
    forms.add(form);
    if (form.length() > fullest.length() && name.type() == type) fullest = form;
  }

  List<String> words() {
    return type == EntityType.PER ? Folding.personWords(fullest) : Folding.words(fullest);
  }
}
