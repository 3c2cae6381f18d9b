package org.copytaster.model;

/// How far a word, as the reading network saw it where it stands, speaks for an event row that it
/// carries, in log-odds; 0 for the average word.
///
/// @param act as the row's trigger
/// @param doer as the head of who did it
/// @param target as the head of whom it was done to
/// @param matter as one of the words of its sentence
public record Salience(double act, double doer, double target, double matter) {}
