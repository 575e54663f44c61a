package org.dodeka.viewpoint.description;

/** Which ends of an edge a tool moves. */
public enum ReconnectionKind {
    RECONNECT_TARGET, RECONNECT_SOURCE, RECONNECT_BOTH
}
