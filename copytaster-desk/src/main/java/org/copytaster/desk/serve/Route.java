package org.copytaster.desk.serve;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One promise of `openapi.yaml`.
record Route(HandlerType method, String path, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
