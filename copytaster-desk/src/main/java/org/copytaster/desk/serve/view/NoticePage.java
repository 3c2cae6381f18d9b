package org.copytaster.desk.serve.view;

/// A page that only says something: not found, thank you.
public record NoticePage(Frame frame, String heading, String words) {}
