// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

#include <deque>

/// What the requests of an HTTP connection tell of their responses, which come in the same order.
class HttpRequests : public FramingContext
{
public:
    enum class Kind : quint8 {
        Other, ///< or not known
        Head, ///< its response has no content
        Connect, ///< behind its successful response there is a tunnel
    };

    void asked(Kind kind);
    /// The kind of the request whose last response comes now.
    [[nodiscard]] Kind answered();
    /// It is not known any more which response answers which request.
    void lose();
    /// The framers of both directions go on where bytes are missing in one.
    bool outlivesGap() override
    {
        lose();
        return true;
    }

private:
    struct Request {
        qint64 place;
        Kind kind;
    };

    qint64 m_asked = 0;
    qint64 m_answered = 0; // of m_asked
    std::deque<Request> m_special; // not answered, and not Other
    bool m_isLost = false;
};
