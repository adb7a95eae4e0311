// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What a search for the start of a message has come to.
struct MessageStart {
    qsizetype passed = 0; ///< bytes that are before it, or before what may be one
    bool isFound = false; ///< one is there for certain
};

/// The first message with text headers in bytes of which nothing is known: a line which is a
/// Content-Length with a number, an HTTP request (its method in capital letters) or a status line.
/// It starts with a line, or in one behind a byte that ends a text and stands in no name ("}", ">",
/// a quotation mark; no white space): where contents are said to be shorter than they are, headers
/// follow on their last line. `before`: the byte before these. Pure function, any thread.
[[nodiscard]] MessageStart findTextHeaders(QByteArrayView bytes, char before);
